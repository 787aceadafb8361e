import { inflateSync } from 'node:zlib';

/** A value of PDF's own notation. Names are `{ name }`, references `{ ref }`, strings `{ bytes }` of Latin-1 characters. */
export type PdfValue =
  | null
  | boolean
  | number
  | { name: string }
  | { ref: number }
  | { bytes: string }
  | { operator: string }
  | PdfValue[]
  | Map<string, PdfValue>;

const SPACE = /[\0\t\n\f\r ]/;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]/;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values one after the other from a stretch of PDF; for files that pdfkit wrote, not for any PDF in the world. */
export class PdfReader {
  readonly text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** The next value or operator; undefined at the end. */
  next(): PdfValue | undefined {
    this.#skip();
    const { text } = this;
    const character = text[this.at];
    if (character === undefined) return undefined;
    if (text.startsWith('<<', this.at)) return this.#dictionary();
    if (character === '<') return this.#hex();
    if (character === '(') return this.#literal();
    if (character === '[') return this.#array();
    if (character === '/') {
      this.at += 1;
      const name = this.#word().replace(/#([0-9a-f]{2})/gi, (_, hex) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return { name };
    }
    if (character === ']' || character === '>') {
      this.at += character === '>' ? 2 : 1;
      return { operator: character };
    }
    return this.#number();
  }

  #number(): PdfValue {
    const reference = /^(\d+) \d+ R(?![^\s/<>[\]()])/.exec(this.text.slice(this.at, this.at + 32));
    if (reference) {
      this.at += reference[0].length;
      return { ref: Number(reference[1]) };
    }
    const word = this.#word();
    if (word === '') throw new Error(`unreadable PDF at ${this.at}`);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const number = Number(word);
    return Number.isNaN(number) ? { operator: word } : number;
  }

  #array(): PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    for (let value = this.next(); value !== undefined; value = this.next()) {
      if (isOperator(value, ']')) break;
      values.push(value);
    }
    return values;
  }

  #dictionary(): Map<string, PdfValue> {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (let key = this.next(); key !== undefined; key = this.next()) {
      if (isOperator(key, '>')) break;
      const value = this.next();
      if (isName(key) && value !== undefined) entries.set(key.name, value);
    }
    return entries;
  }

  #hex(): PdfValue {
    const end = this.text.indexOf('>', this.at);
    const digits = this.text.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return { bytes: digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))) };
  }

  #literal(): PdfValue {
    let depth = 1;
    let bytes = '';
    this.at += 1;
    while (depth > 0) {
      const character = this.text[this.at] ?? '';
      this.at += 1;
      if (character === '\\') {
        const escaped = this.text[this.at] ?? '';
        this.at += 1;
        bytes += ESCAPES[escaped] ?? escaped;
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (character === '') throw new Error('a PDF string without an end');
      if (depth > 0) bytes += character;
    }
    return { bytes };
  }

  #word(): string {
    const from = this.at;
    while (REGULAR.test(this.text[this.at] ?? ' ')) this.at += 1;
    return this.text.slice(from, this.at);
  }

  #skip(): void {
    while (SPACE.test(this.text[this.at] ?? '-')) this.at += 1;
    if (this.text[this.at] === '%') {
      const end = this.text.indexOf('\n', this.at);
      this.at = end < 0 ? this.text.length : end;
      this.#skip();
    }
  }
}

/** The objects of a file, found by its cross-reference table and read when asked for. */
export class PdfObjects {
  readonly trailer: Map<string, PdfValue>;
  readonly #text: string;
  readonly #offsets: ReadonlyMap<number, number>;

  constructor(bytes: Uint8Array) {
    this.#text = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text)?.[1]);
    const table = /^xref\s+(\d+) (\d+)\s+/.exec(this.#text.slice(start, start + 64));
    if (!table) throw new Error('no cross-reference table');
    const rows = this.#text.slice(start + table[0].length).split('\n', Number(table[2]));
    this.#offsets = new Map(rows.map((row, index) => [index + Number(table[1]), Number(row.slice(0, 10))]));
    const trailer = new PdfReader(this.#text, this.#text.indexOf('trailer', start) + 7).next();
    this.trailer = asMap(trailer);
  }

  /** Follows a reference to its value; any other value is itself. */
  get(value: PdfValue | undefined): PdfValue {
    if (!isRef(value)) return value ?? null;
    return this.#reader(value.ref).next() ?? null;
  }

  /** The entry of a dictionary, references followed. */
  entry(value: PdfValue | undefined, key: string): PdfValue {
    const map = this.get(value);
    return map instanceof Map ? this.get(map.get(key)) : null;
  }

  /** The unpacked content of a stream, one character a byte. */
  stream(value: PdfValue | undefined): string {
    if (!isRef(value)) throw new Error('a stream is always an object of its own');
    const reader = this.#reader(value.ref);
    const dictionary = asMap(reader.next());
    const from = this.#text.indexOf('stream', reader.at) + 'stream\n'.length;
    const raw = this.#text.slice(from, from + Number(this.get(dictionary.get('Length'))));
    if (!dictionary.has('Filter')) return raw;
    return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
  }

  #reader(number: number): PdfReader {
    const offset = this.#offsets.get(number);
    if (offset === undefined) throw new Error(`no object ${number}`);
    return new PdfReader(this.#text, this.#text.indexOf('obj', offset) + 3);
  }
}

const isRef = (value: PdfValue | undefined): value is { ref: number } =>
  typeof value === 'object' && value !== null && 'ref' in value;

export const isName = (value: PdfValue | undefined): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value;

const isOperator = (value: PdfValue | undefined, operator: string): boolean =>
  typeof value === 'object' && value !== null && 'operator' in value && value.operator === operator;

/** A dictionary; any other value is an empty one. */
export function asMap(value: PdfValue | undefined): Map<string, PdfValue> {
  return value instanceof Map ? value : new Map();
}

/** A text string: UTF-16 with a byte order mark, or one byte a character; undefined when it is none. */
export function asText(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return undefined;
  if (!value.bytes.startsWith('\xfe\xff')) return value.bytes;
  return Buffer.from(value.bytes.slice(2), 'latin1').swap16().toString('utf16le');
}
