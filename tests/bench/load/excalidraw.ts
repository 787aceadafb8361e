import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/** The same React as ours. */
const PACKAGES = ['@excalidraw/excalidraw@0.18.1', 'react@19.3.1', 'react-dom@19.3.1'];

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Excalidraw</title></head>
<body><div id="app" style="height:100vh"></div><script type="module" src="/main.js"></script></body></html>`;
/** Its fonts come from our own address, as everything that we measure. */
const MAIN = `import '@excalidraw/excalidraw/index.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
window.EXCALIDRAW_ASSET_PATH = '/';
const { Excalidraw } = await import('@excalidraw/excalidraw');
createRoot(document.getElementById('app')).render(createElement(Excalidraw));`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/**
 * Excalidraw's empty page, built and served as ours is: compressed beforehand, kept by the browser. It is fetched from
 * the registry into a temporary folder outside of the project, and removed afterwards.
 */
export async function serveExcalidraw(): Promise<{ url: string; close: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'praatplaat-excalidraw-'));
  await writeFile(join(root, 'package.json'), '{ "private": true, "type": "module" }');
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
    cwd: root,
  });
  await writeFile(join(root, 'index.html'), HTML);
  await writeFile(join(root, 'main.js'), MAIN);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.IS_PREACT': '"false"' },
    build: { outDir: 'dist', target: 'es2023', assetsInlineLimit: 0 },
  });
  const dist = join(root, 'dist');
  await cp(join(root, 'node_modules/@excalidraw/excalidraw/dist/prod/fonts'), join(dist, 'fonts'), {
    recursive: true,
  });
  const files = await read(dist);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const found = files.get(path === '/' ? '/index.html' : path);
    if (!found) return void response.writeHead(404).end();
    // Compressed when it is first asked for, before anything is measured: most of its files never are.
    if (found.isCompressed) found.packed ??= brotliCompressSync(found.body);
    const isPage = path === '/';
    response
      .writeHead(200, {
        'content-type': found.type,
        'cache-control': isPage ? 'no-store' : 'public, max-age=31536000, immutable',
        ...(found.isCompressed ? { 'content-encoding': 'br' } : {}),
      })
      .end(found.packed ?? found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

interface Served {
  readonly body: Buffer;
  readonly type: string;
  readonly isCompressed: boolean;
  packed?: Buffer;
}

async function read(folder: string): Promise<Map<string, Served>> {
  const files = new Map<string, Served>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const isCompressed = /\.(js|css|html)$/.test(path);
    const body = await readFile(path);
    files.set(path.slice(folder.length), {
      body,
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      isCompressed,
    });
  }
  return files;
}
