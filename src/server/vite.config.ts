import { defineConfig } from 'vite';

/** The server for Node 20, and what a host runs beside it without the sources; its dependencies stay in node_modules. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20.19',
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'src/server/main.ts',
        backup: 'src/tools/backup.ts',
        restore: 'src/tools/restore.ts',
      },
      // All in one folder: paths in the code are told from the file that it is in.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
