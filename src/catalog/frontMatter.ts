import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { ContentFault } from './ContentFault.ts';

export type FieldPath = readonly PropertyKey[];

/** A content file taken apart; `line` finds where in the file a field stands. */
export interface FrontMatter {
  data: unknown;
  body: string;
  /** The line of the file on which `body` starts. */
  bodyLine: number;
  /** The line of a field, or, when it is missing, of the nearest thing around it. */
  line: (path: FieldPath) => number;
}

const FENCE = /^---\n([\s\S]*?\n)?---(?:\n|$)/;

/**
 * Splits a content file into its YAML front matter and its Markdown body.
 * Answers faults when there is no front matter, or when it is not YAML (a key used twice included).
 */
export function splitFrontMatter(
  file: string,
  text: string,
): { parts: FrontMatter } | { faults: ContentFault[] } {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const fence = FENCE.exec(source);
  if (!fence) {
    const message = 'dit bestand moet beginnen met een blok velden tussen twee regels met ---';
    return { faults: [{ file, line: 1, field: '---', message }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(fence[1] ?? '', { lineCounter: lines, prettyErrors: false });
  // The opening fence takes the first line of the file.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        field: '---',
        message: `dit is geen goede YAML (${error.message})`,
      })),
    };
  }
  const root = document.contents as Node | null;
  return {
    parts: {
      data: document.toJS(),
      body: source.slice(fence[0].length),
      bodyLine: fence[0].split('\n').length,
      line: (path) => lineAt(offsetOf(root, path)),
    },
  };
}

function offsetOf(root: Node | null, path: FieldPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = node.get(key, true);
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}
