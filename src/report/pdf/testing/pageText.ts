import { asMap, asText, isName, type PdfObjects, PdfReader, type PdfValue } from './PdfObjects.ts';

/** What one page shows: the text of each tagged stretch by its number, and the text of artifacts. */
export interface PageText {
  tagged: ReadonlyMap<number, string>;
  artifacts: readonly string[];
  /** Text that is neither; there should be none. */
  loose: string;
}

/** A stretch that is open: tagged with a number, an artifact, something else, or glyphs for which another text is given. */
type Mark = number | 'artifact' | 'other' | 'replaced';

/** Reads the text of a page by the fonts' own tables from glyph to letter. */
export function pageText(objects: PdfObjects, page: PdfValue): PageText {
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [name, font] of asMap(objects.entry(objects.entry(page, 'Resources'), 'Font'))) {
    fonts.set(name, lettersOf(objects, font));
  }
  const tagged = new Map<number, string>();
  const artifacts: string[] = [];
  let loose = '';
  const open: Mark[] = [];
  let letters: ReadonlyMap<number, string> = new Map();
  const show = (text: string) => {
    const inside = open.findLast((each) => each !== 'other' && each !== 'replaced');
    if (typeof inside === 'number') tagged.set(inside, (tagged.get(inside) ?? '') + text);
    else if (inside === 'artifact') artifacts.push(text);
    else loose += text;
  };
  const contents = asMap(objects.get(page)).get('Contents');
  const reader = new PdfReader(objects.stream(Array.isArray(contents) ? contents[0] : contents));
  let operands: PdfValue[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (typeof value !== 'object' || value === null || !('operator' in value)) {
      operands.push(value);
      continue;
    }
    const [first, second] = operands;
    if (value.operator === 'Tf' && isName(first)) letters = fonts.get(first.name) ?? new Map();
    if (value.operator === 'TJ' && Array.isArray(first) && !open.includes('replaced')) {
      show(decoded(first, letters));
    }
    if (value.operator === 'BDC' || value.operator === 'BMC') {
      const actual = asText(asMap(second).get('ActualText'));
      if (actual !== undefined) show(actual);
      open.push(actual === undefined ? markOf(first, second, tagged) : 'replaced');
    }
    if (value.operator === 'EMC') open.pop();
    operands = [];
  }
  return { tagged, artifacts, loose };
}

function markOf(
  tag: PdfValue | undefined,
  properties: PdfValue | undefined,
  tagged: Map<number, string>,
): Mark {
  if (isName(tag) && tag.name === 'Artifact') return 'artifact';
  const id = asMap(properties).get('MCID');
  if (typeof id !== 'number') return 'other';
  tagged.set(id, '');
  return id;
}

function decoded(parts: readonly PdfValue[], letters: ReadonlyMap<number, string>): string {
  return parts
    .map((part) => {
      if (typeof part !== 'object' || part === null || !('bytes' in part)) return '';
      return part.bytes.replace(/[\s\S]{2}/g, (pair) => letters.get(codeOf(pair)) ?? '\ufffd');
    })
    .join('');
}

const codeOf = (bytes: string) => bytes.charCodeAt(0) * 256 + bytes.charCodeAt(1);

/** The ToUnicode table of a font: `<from> <to> [<letter> …]`. */
function lettersOf(objects: PdfObjects, font: PdfValue): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const table = objects.stream(asMap(objects.get(font)).get('ToUnicode'));
  for (const range of table.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi)) {
    const from = Number.parseInt(range[1] ?? '', 16);
    [...(range[3] ?? '').matchAll(/<([^>]*)>/g)].forEach((letter, index) => {
      const hex = (letter[1] ?? '').replace(/\s/g, '');
      letters.set(from + index, Buffer.from(hex, 'hex').swap16().toString('utf16le'));
    });
  }
  return letters;
}
