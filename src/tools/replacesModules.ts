import { readdirSync, readFileSync } from 'node:fs';

/**
 * The tests under a folder that put something else in the place of a module. Others in the same process would get that
 * too, so these have a process each.
 *
 * @param folder - from where the tests are run, without a slash at the end
 */
export function replacesModules(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path) && /\bvi\.mock\(/.test(readFileSync(path, 'utf8')));
}
