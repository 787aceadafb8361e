import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * One fingerprint of the contents of files and folders, so that work is done again only when something changed.
 * Times of files say nothing after a clone or a copy; contents do. A path that does not exist counts as empty.
 *
 * @param {string[]} paths relative to the project
 * @param {(path: string) => boolean} [counts] which files count
 * @param {string} [salt] what else the result depends on
 * @returns {string} hex
 */
export function fingerprint(paths, counts = () => true, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const path of paths.flatMap(filesUnder).filter(counts)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} its files, sorted, so that the fingerprint is the same everywhere */
function filesUnder(path) {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/**
 * @param {string} path of the stamp
 * @returns {string | null} the fingerprint of the last work that was completed
 */
export function readStamp(path) {
  try {
    return readFileSync(join(ROOT, path), 'utf8').trim();
  } catch {
    return null;
  }
}

/** @param {string} path @param {string} value */
export function writeStamp(path, value) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), `${value}\n`);
}

/** Before the work begins: work that is broken off must not look done. @param {string} path */
export function removeStamp(path) {
  rmSync(join(ROOT, path), { force: true });
}
