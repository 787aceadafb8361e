/**
 * `npm run size`, after a build: weighs what each kind of device has to fetch before it can be used, in kB as the
 * server sends it (brotli), and fails on what is over its limit. A hall shares one Wi-Fi: with sixty phones every
 * ten kB is half a megabyte.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { firstLoad, type Manifest } from '../../src/tools/firstLoad.ts';

const CLIENT = join(import.meta.dirname, '../../dist/client');

const view = (name: string) => `src/client/views/${name}.tsx`;
const words = (name: string) => `src/i18n/nl/${name}.json`;

/**
 * Limits in kB of 1,000 bytes. A participant's phone fetches two views: to come in, and to answer. They hold what is there
 * now; what we aim for is less (110 and 230), see docs/decisions/2026-11-22-weight-of-the-first-load.md.
 */
const LIMITS = [
  {
    device: 'participant',
    limit: 138,
    needs: [view('join/JoinView'), view('participant/ParticipantView'), words('join'), words('participant')],
  },
  { device: 'wall', limit: 248, needs: [view('wall/WallView'), words('wall'), words('scene')] },
  { device: 'facilitator', limit: 230, needs: [view('facilitator/FacilitatorView'), words('facilitator')] },
];

const manifest: Manifest = JSON.parse(readFileSync(join(CLIENT, '.vite/manifest.json'), 'utf8'));

function weight(file: string): number {
  return brotliCompressSync(readFileSync(join(CLIENT, file))).length / 1000;
}

let over = 0;
for (const { device, limit, needs } of LIMITS) {
  const files = ['index.html', ...firstLoad(manifest, needs)].map((file) => ({ file, kB: weight(file) }));
  const total = files.reduce((sum, { kB }) => sum + kB, 0);
  console.log(`${device}: ${total.toFixed(1)} of at most ${limit} kB`);
  if (total <= limit) continue;
  over += 1;
  for (const { file, kB } of files.sort((a, b) => b.kB - a.kB))
    console.log(`  ${kB.toFixed(1).padStart(6)}  ${file}`);
}
if (over > 0) process.exitCode = 1;
