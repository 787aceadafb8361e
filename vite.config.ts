import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogPlugin } from './src/catalog/vitePlugin.ts';
import { CHUNKS } from './src/tools/chunks.ts';
import { compileEarly } from './src/tools/compileEarly.ts';
import { licences, noteLicences } from './src/tools/licences.ts';
import { FIRST, pages } from './src/tools/pages.ts';
import { parts } from './src/tools/parts.ts';
import { precompress } from './src/tools/precompress.ts';
import { replacesModules } from './src/tools/replacesModules.ts';
import { serviceWorker } from './src/tools/serviceWorker.ts';
import { trimStyles } from './src/tools/trimStyles.ts';

const API = `http://127.0.0.1:${process.env['PRAATPLAAT_API_PORT'] ?? '3001'}`;

/** A busy machine is slow, not wrong; and on CI a test that stumbles is tried once more. */
const PATIENT = {
  testTimeout: 180_000,
  // Making a server or a page is work too; by itself it may take ten seconds.
  hookTimeout: 180_000,
  teardownTimeout: 60_000,
  retry: process.env['CI'] === undefined ? 0 : 1,
  setupFiles: ['tests/seedProperties.ts'],
};
const CLIENT = {
  ...PATIENT,
  environment: 'happy-dom',
  include: ['src/client/**/*.test.{ts,tsx}'],
  setupFiles: [...PATIENT.setupFiles, 'src/client/vitest.setup.ts'],
};
const ALONE = replacesModules('src/client');

/**
 * The browser's half, and the unit tests of both halves. Nothing is inlined into the page (`assetsInlineLimit`,
 * `modulePreload`), because the server's CSP allows scripts, styles and workers from our own address only.
 */
export default defineConfig({
  plugins: [
    react(),
    catalogPlugin(),
    trimStyles(),
    pages(),
    parts(),
    serviceWorker(),
    noteLicences(),
    licences(),
    precompress(),
  ],
  // wouter brings along what React has had since 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  // `npm run dev`: the server runs beside it.
  server: { proxy: { '/api': API, '/socket.io': { target: API, ws: true } } },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    // The oldest iPads a municipality still lends out stop at Safari 16; docs/browsers.md says what was played in.
    target: ['safari16', 'chrome109', 'firefox115'],
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Report fonts and the PDF chunk are big and lazy; tests/architecture/size.ts guards what loads first.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: ['index.html', FIRST],
      output: { codeSplitting: { groups: CHUNKS }, postBanner: compileEarly },
    },
  },
  worker: { format: 'es', plugins: () => [noteLicences()] },
  test: {
    // By itself it leaves a core to whoever sits at the machine; and some tests wait for a server to die or to start.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      // A new process, browser page and set-up for each of a hundred small files took longer than the tests in them.
      { extends: true, test: { ...CLIENT, name: 'client', isolate: false, exclude: ALONE } },
      { extends: true, test: { ...CLIENT, name: 'client-alone', include: ALONE } },
      {
        extends: true,
        test: {
          ...PATIENT,
          name: 'node',
          isolate: false,
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['src/client/**', 'tests/e2e/**', '**/node_modules/**'],
        },
      },
    ],
  },
});
