import { strToU8, type Zippable, zipSync } from 'fflate';

/** Of every file in a package, so that the same report gives the same bytes. */
const LONG_AGO = new Date(1980, 0, 1);

/** Files by their path, as one zip (which an Office file is too). Text is written as UTF-8. */
export function packed(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    // What is packed already only takes time to pack again.
    const level = /\.(pdf|png|zip|docx|xlsx)$/.test(path) ? 0 : 6;
    entries[path] = [bytes, { level, mtime: LONG_AGO }];
  }
  return new Uint8Array(zipSync(entries));
}
