import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TEXT = /\.(js|css|html|json|webmanifest)$/;
const HASHED = /^(.+-)([\w-]{7})([\w-])(\.\w+)$/;

/** Another version of the program, built into a folder of its own. */
export interface Version {
  /** The server's half, to start. */
  readonly program: string;
  remove(): void;
}

/**
 * The program that was built, as another version: a copy in which no file of the browser's half has the name it had, as
 * after a change that touched everything. A build would take half a minute.
 *
 * @param mark - one letter or digit, in the names of all files
 * @param protocol - of the copy: what it speaks, and the oldest that its server still understands
 */
export function anotherVersion(mark: string, protocol?: { speaks: number; oldest: number }): Version {
  const folder = mkdtempSync(join(tmpdir(), 'praatplaat-version-'));
  const dist = join(folder, 'dist');
  cpSync(join(ROOT, 'dist'), dist, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const client = join(dist, 'client');
  // What was compressed would still be what it was.
  for (const name of filesIn(client)) if (/\.(br|gz)$/.test(name)) rmSync(join(client, name));
  const names = new Map(
    readdirSync(join(client, 'assets')).flatMap((name) => {
      // One that happens to end in the mark gets another: a browser keeps for ever what it got under a name.
      const other = name.replace(
        HASHED,
        (_, head, hash, last, end) => `${head}${hash}${last === mark ? '_' : mark}${end}`,
      );
      return other === name ? [] : [[name, other] as const];
    }),
  );
  for (const name of filesIn(client))
    if (TEXT.test(name)) rewrite(join(client, name), names, protocol?.speaks);
  for (const [name, other] of names) renameSync(join(client, 'assets', name), join(client, 'assets', other));
  sealAnew(client);
  if (protocol) speakAnother(join(dist, 'server/main.js'), protocol);
  return {
    program: join(dist, 'server/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
}

function rewrite(file: string, names: ReadonlyMap<string, string>, speaks?: number): void {
  let text = readFileSync(file, 'utf8').replace(/[\w.-]+-[\w-]{8}\.\w+/g, (name) => names.get(name) ?? name);
  if (speaks !== undefined && file.endsWith('.js') && basename(file) !== 'sw.js')
    text = text
      .replace(/\bprotocol:1\b/g, `protocol:${speaks}`)
      .replace(/protocol=1`/g, `protocol=${speaks}\``);
  writeFileSync(file, text);
}

/** The service worker knows its files byte for byte. */
function sealAnew(client: string): void {
  const hash = (algorithm: string, file: string, as: 'hex' | 'base64') =>
    createHash(algorithm)
      .update(readFileSync(join(client, file)))
      .digest(as);
  const worker = join(client, 'sw.js');
  const text = readFileSync(worker, 'utf8');
  const sealed = text.replace(
    /\{url:"([^"]+)",revision:(null|"\w+"),integrity:"[^"]+"\}/g,
    (_, url: string, revision: string) => {
      const known = revision === 'null' ? revision : `"${hash('md5', url, 'hex')}"`;
      return `{url:"${url}",revision:${known},integrity:"sha256-${hash('sha256', url, 'base64')}"}`;
    },
  );
  if (sealed === text) throw new Error('the service worker has no seals');
  writeFileSync(worker, sealed);
}

function speakAnother(program: string, { speaks, oldest }: { speaks: number; oldest: number }): void {
  const text = readFileSync(program, 'utf8');
  const other = text.replace('protocol < 1 || protocol > 1', `protocol < ${oldest} || protocol > ${speaks}`);
  if (other === text) throw new Error('the server knows no versions of the protocol');
  writeFileSync(program, other);
}
