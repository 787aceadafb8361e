import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Where whoever uses the program finds whose work is in it. */
const FILE = 'licenties.txt';
/** Under these, others' work may go along with what is under the EUPL-1.2. Another one is a decision, not an accident. */
const MAY_GO_ALONG: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'EUPL-1.2', 'ISC', 'MIT'],
  ...['MIT AND OFL-1.1', 'OFL-1.1', 'Unlicense'],
]);
/** What its file says where a package does not name its licence. */
const NAMED_BY_US: Readonly<Record<string, string>> = { 'png-js': 'MIT' };
/** Its parts are put into the service worker by a build of its own. */
const IN_SERVICE_WORKER = 'workbox-build';
const TITLE = `Praatplaat valt onder de EUPL-1.2.
In dit programma zit ook werk van anderen. Hieronder staat van wie, en wat zij erover zeggen.`;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Folders of packages of which something is in the build; workers are built apart, and first. */
const found = new Set<string>();

/** Takes note of every package that a build, or the build of a worker, takes something of: code, styles and fonts. */
export function noteLicences(): Plugin {
  return {
    name: 'praatplaat-note-licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const id of this.getModuleIds()) note(id);
      for (const file of Object.values(bundle))
        if (file.type === 'asset') file.originalFileNames.forEach(note);
    },
  };
}

/**
 * Writes what was noted into `licenties.txt`: each package with the text of its licence, once for all that have the same.
 * Ends the build over a licence that nobody has looked at.
 */
export function licences(): Plugin {
  return {
    name: 'praatplaat-licences',
    apply: 'build',
    generateBundle() {
      const folders = [...found, resolve('node_modules', IN_SERVICE_WORKER)].sort();
      const named = new Map<string, string[]>();
      for (const folder of folders) {
        const { name, version, license = NAMED_BY_US[name] ?? 'none' } = readPackage(folder);
        if (!MAY_GO_ALONG.has(license)) this.error(`${name} has licence ${license}: may it go along?`);
        const text = licenceOf(folder);
        named.set(text, [...(named.get(text) ?? []), `${name} ${version} (${license})`]);
      }
      const parts = [...named].map(([text, names]) => `${names.join('\n')}\n\n${text}`.trim());
      const source = [TITLE, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`);
      this.emitFile({ type: 'asset', fileName: FILE, source: `${source}\n` });
    },
  };
}

function note(path: string): void {
  const [folder = ''] = /^.*node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(path.replaceAll('\\', '/')) ?? [];
  // What a plugin made up begins with a zero; files of styles are named from the root of the project.
  if (folder !== '' && !folder.includes('\0') && existsSync(join(folder, 'package.json')))
    found.add(resolve(folder));
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

/** All that a package says of its licence; empty where it says no more than its name. */
function licenceOf(folder: string): string {
  return readdirSync(folder)
    .filter((name) => /^licen[cs]e/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');
}
