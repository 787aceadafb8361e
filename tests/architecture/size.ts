/**
 * `npm run size`, after a build: weighs what each kind of device has to fetch before it can be used, in kB as the
 * server sends it (brotli), and fails on what is over its limit. A hall shares one Wi-Fi: with sixty phones every
 * ten kB is half a megabyte.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { firstLoad, type Manifest } from '../../src/tools/firstLoad.ts';
import { DESK, JOIN, TABLET, WALL } from '../../src/tools/pages.ts';

/** Another build can be named: `npm run size -- folder`. */
const CLIENT = process.argv[2] ?? join(import.meta.dirname, '../../dist/client');

/**
 * Limits in kB of 1,000 bytes. A participant's phone fetches two views: to come in, and to answer, with the field to write
 * in. The line to the host is not in it, nor what only the line can bring about: nobody needs that to read, to write and to
 * have a note kept on the device. They hold what is there now, see docs/decisions/2026-11-22-weight-of-the-first-load.md.
 */
const LIMITS = [
  { device: 'participant', limit: 110, page: 'mee.html', needs: [...JOIN, ...TABLET] },
  { device: 'wall', limit: 223, page: 'scherm.html', needs: WALL },
  { device: 'facilitator', limit: 200, page: 'begeleider.html', needs: DESK },
];

const manifest: Manifest = JSON.parse(readFileSync(join(CLIENT, '.vite/manifest.json'), 'utf8'));

function weight(file: string): number {
  return brotliCompressSync(readFileSync(join(CLIENT, file))).length / 1000;
}

let over = 0;
for (const { device, limit, page, needs } of LIMITS) {
  const files = [page, ...firstLoad(manifest, needs)].map((file) => ({ file, kB: weight(file) }));
  const total = files.reduce((sum, { kB }) => sum + kB, 0);
  console.log(`${device}: ${total.toFixed(1)} of at most ${limit} kB`);
  if (total <= limit) continue;
  over += 1;
  for (const { file, kB } of files.sort((a, b) => b.kB - a.kB))
    console.log(`  ${kB.toFixed(1).padStart(6)}  ${file}`);
}
if (over > 0) process.exitCode = 1;
