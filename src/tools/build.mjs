import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { runBin } from './run.mjs';
import { fingerprint, readStamp, removeStamp, writeStamp } from './stamp.mjs';

const STAMP = 'dist/.praatplaat';
const SOURCES = [
  'src',
  'public',
  'content',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
const RESULTS = [
  'dist/client/index.html',
  ...['main', 'backup', 'restore'].map((name) => `dist/server/${name}.js`),
];
const VITE = 'vite/bin/vite.js';

/** Tests and tools are not in the program: changing them builds nothing. @param {string} path */
function isInProgram(path) {
  return !/\.(test|testing)\.tsx?$|\/testing\//.test(path) && !/^src\/tools\/.*\.mjs$/.test(path);
}

/**
 * Builds client and server when a source changed since the last complete build.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false if it failed; the output has then been shown
 */
export async function ensureBuilt(say) {
  const wanted = fingerprint(SOURCES, isInProgram);
  if (readStamp(STAMP) === wanted && RESULTS.every((path) => existsSync(join(ROOT, path)))) return true;
  say('Even geduld: programma bouwen…');
  removeStamp(STAMP);
  // Vite believes a NODE_ENV that is set: with `development` the hall would get React's slow half.
  const options = { env: { NODE_ENV: 'production' }, quiet: true };
  const halves = await Promise.all([
    runBin(VITE, ['build'], options),
    runBin(VITE, ['build', '--config', 'src/server/vite.config.ts'], options),
  ]);
  const failed = halves.filter(({ code }) => code !== 0);
  for (const { output } of failed) process.stderr.write(output);
  if (failed.length > 0) {
    say('Bouwen lukte niet. Hierboven staat waarom.');
    return false;
  }
  writeStamp(STAMP, wanted);
  return true;
}
