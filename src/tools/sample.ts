/**
 * `npm run sample -- OUTDIR`: plays the fictitious session through the real commands and writes its report to OUTDIR, in
 * every format.
 */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { dutchDay } from '#domain/workshop/dutchDay.ts';
import { playSample } from '#server/sample/playSample.ts';
import { readCatalog, writeReport } from './writeReport.ts';

const [out] = process.argv.slice(2);
if (out === undefined || out.startsWith('-')) {
  console.error(
    'Zo gebruik je het: npm run sample -- MAP\nSchrijft het verslag van een verzonnen sessie in die map, in alle vormen.',
  );
  process.exit(2);
}

const now = Date.now();
const state = playSample({
  catalog: await readCatalog(),
  blocks: BLOCKS,
  now,
  date: dutchDay(now),
  newId: () => randomBytes(12).toString('base64url'),
});
console.log(`${state.contribution.size} bijdragen, ${state.seat.size} deelnemers`);
await writeReport(state, resolve(out), ({ path, bytes, missing }) => {
  const marks = missing === 0 ? '' : `, ${missing} tekens zonder letterbeeld`;
  console.log(`${path}: ${Math.ceil(bytes / 1024)} kB${marks}`);
});
