import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogPlugin } from './src/catalog/vitePlugin.ts';
import { pages } from './src/tools/pages.ts';
import { precompress } from './src/tools/precompress.ts';
import { serviceWorker } from './src/tools/serviceWorker.ts';
import { trimStyles } from './src/tools/trimStyles.ts';

const API = `http://127.0.0.1:${process.env['PRAATPLAAT_API_PORT'] ?? '3001'}`;

/**
 * What every device needs is a few files and not sixty: on a slow line each file costs a turn, and small ones hardly
 * get smaller by compressing. `bench:load` measures it.
 */
const CHUNKS = [
  {
    name: 'frame',
    priority: 3,
    test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|html-parse-stringify|void-elements|wouter|regexparam|use-sync-external-store)\//,
  },
  {
    name: 'session',
    priority: 2,
    // Not the schemas (what comes down is trusted), nor the rules that only a facilitator needs.
    test: /node_modules\/(socket\.io|engine\.io|@socket\.io|zustand|idb-keyval)|src\/(client\/sync\/(?!createSession|useConnectedSession)|domain\/(workshop\/(?!beginWorkshop|checks|decide\.|decide(Arranging|Conduct|Helpers|Preparation|Report|Undo)|place(ment|sInPlay)|activityMark)|blocks))|src\/protocol\/version/,
  },
  {
    name: 'kit',
    priority: 1,
    minShareCount: 2,
    // QR codes are for who shows them.
    test: /src\/client\/(ui\/(?!QrCode)|reading\/)|node_modules\/@utrecht\//,
  },
];

/** A busy machine is slow, not wrong. */
const PATIENCE_MS = 60_000;
/** On CI a test that stumbles is tried once more; property tests print their seed either way. */
const TRIES_AGAIN = process.env['CI'] === undefined ? 0 : 1;

/**
 * The browser's half, and the unit tests of both halves. Nothing is inlined into the page (`assetsInlineLimit`,
 * `modulePreload`), because the server's CSP allows scripts, styles and workers from our own address only.
 */
export default defineConfig({
  plugins: [react(), catalogPlugin(), trimStyles(), pages(), serviceWorker(), precompress()],
  // `npm run dev`: the server runs beside it.
  server: { proxy: { '/api': API, '/socket.io': { target: API, ws: true } } },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    // The oldest iPads a municipality still lends out stop at Safari 16.
    target: ['safari16.4', 'chrome109', 'firefox115'],
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Report fonts and the PDF chunk are big and lazy; tests/architecture/size.ts guards what loads first.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  worker: { format: 'es' },
  test: {
    // By itself it leaves a core to whoever sits at the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'client',
          testTimeout: PATIENCE_MS,
          retry: TRIES_AGAIN,
          environment: 'happy-dom',
          include: ['src/client/**/*.test.{ts,tsx}'],
          setupFiles: ['src/client/vitest.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          testTimeout: PATIENCE_MS,
          retry: TRIES_AGAIN,
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['src/client/**', 'tests/e2e/**', '**/node_modules/**'],
        },
      },
    ],
  },
});
