import { strFromU8, unzipSync } from 'fflate';

/** An Office file taken apart and held against what every reader of it relies on. */
export interface OfficeFile {
  /** Text of every XML part by its path. */
  parts: Map<string, string>;
  /** Everything that is wrong with the package, in words. */
  faults: string[];
}

const TAG = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>|<\?xml[^>]*\?>/g;

/** Opens an Office file and checks its package: parts, content types, relations, well-formed XML, ids. */
export function readOffice(bytes: Uint8Array): OfficeFile {
  const files = unzipSync(bytes);
  const parts = new Map<string, string>();
  const faults: string[] = [];
  for (const [path, content] of Object.entries(files))
    if (/\.(xml|rels)$/.test(path)) parts.set(path, strFromU8(content));
  for (const [path, text] of parts) faults.push(...malformed(text).map((fault) => `${path}: ${fault}`));

  const types = parts.get('[Content_Types].xml') ?? '';
  const defaults = attributes(types, 'Default', 'Extension');
  const overridden = attributes(types, 'Override', 'PartName').map((name) => name.slice(1));
  for (const path of Object.keys(files))
    if (path !== '[Content_Types].xml' && !overridden.includes(path) && !defaults.includes(extension(path)))
      faults.push(`${path}: has no content type`);
  for (const path of overridden) if (!files[path]) faults.push(`${path}: is typed, and not there`);

  for (const [path, text] of parts) {
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]*$/, '');
    const ids = attributes(text, 'Relationship', 'Id');
    if (new Set(ids).size !== ids.length) faults.push(`${path}: an id is there twice`);
    for (const [tag] of text.matchAll(/<Relationship [^>]*>/g)) {
      const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
      if (!tag.includes('TargetMode="External"') && !files[folder + target])
        faults.push(`${path}: ${target} is not there`);
    }
    const source = parts.get(folder + path.replace(/^.*_rels\/|\.rels$/g, '')) ?? '';
    for (const [, id] of source.matchAll(/\br:(?:id|embed)="([^"]*)"/g))
      if (!ids.includes(id ?? '')) faults.push(`${path}: ${id} is used, and not there`);
  }
  return { parts, faults };
}

function extension(path: string): string {
  return path.split('.').at(-1) ?? '';
}

function attributes(xml: string, element: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  );
}

/** Why a text is not XML; empty when it is. */
export function malformed(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(TAG)) {
    const text = xml.slice(end, match.index);
    if (/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(text)) faults.push(`stray markup: ${text.slice(0, 60)}`);
    end = match.index + match[0].length;
    const [, closing, name = '', attributes = '', alone] = match;
    if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(attributes)) faults.push(`bad entity in <${name}>`);
    const names = [...attributes.matchAll(/([\w.:-]+)=/g)].map((each) => each[1]);
    if (name !== '' && closing === '' && alone === '') open.push(name);
    if (closing === '/' && open.pop() !== name) faults.push(`</${name}> closes something else`);
    if (attributes !== '' && names.length === 0) faults.push(`no attributes in <${name}>`);
  }
  if (xml.slice(end).trim() !== '') faults.push(`after the last tag: ${xml.slice(end, end + 60)}`);
  if (open.length > 0) faults.push(`left open: ${open.join(' ')}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(xml))
    faults.push('a character that XML cannot hold');
  return faults;
}
