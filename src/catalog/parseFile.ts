import type { z } from 'zod';
import { bodyToHtml } from './bodyToHtml.ts';
import type { ContentFault } from './ContentFault.ts';
import { type ContentKind, contentSchema } from './contentSchema.ts';
import { type FrontMatter, splitFrontMatter } from './frontMatter.ts';
import { schemaFaults } from './schemaFaults.ts';
import { type RegisterPart, splitRegisters } from './splitRegisters.ts';

/** One file as it is read: `path` from the root of the project, with forward slashes. */
export interface ContentFile {
  path: string;
  text: string;
}

/** A content file that keeps to its schema; what it refers to has not been checked yet. */
export type ParsedFile = {
  [K in ContentKind]: {
    kind: K;
    file: string;
    line: FrontMatter['line'];
    data: z.output<(typeof contentSchema)[K]>;
    html: string;
    html_b1: string;
  };
}[ContentKind];

/** No text that people read is this long; it would only make every reader wait. */
export const MAX_FILE_BYTES = 200_000;

/** Kinds with a text in both registers, with one text for the facilitator, and without any text. */
const BODY: Record<ContentKind, 'registers' | 'one' | 'none'> = {
  vensters: 'registers',
  bouwopgaven: 'registers',
  paginas: 'registers',
  draaiboeken: 'one',
  werkvormen: 'one',
  vragen: 'none',
  begrippen: 'none',
  details: 'none',
};

/** Reads one content file by itself: its kind (from its path), its front matter and its body. */
export function parseFile({ path, text }: ContentFile): { parsed: ParsedFile } | { faults: ContentFault[] } {
  const fault = (message: string): { faults: ContentFault[] } => ({
    faults: [{ file: path, line: 1, field: '---', message }],
  });
  if (new TextEncoder().encode(text).length > MAX_FILE_BYTES)
    return fault('dit bestand is groter dan 200 kB');
  const kind = kindOf(path);
  if (!kind)
    return fault(
      `dit bestand hoort nergens bij; mappen en bestanden: ${Object.keys(contentSchema).join(', ')}`,
    );
  const split = splitFrontMatter(path, text);
  if ('faults' in split) return split;
  const { parts } = split;

  const checked = contentSchema[kind].safeParse(parts.data);
  const faults = checked.success ? [] : schemaFaults(path, parts, checked.error.issues);
  const body = parseBody(path, parts, BODY[kind]);
  faults.push(...body.faults);
  if (!checked.success || faults.length > 0) return { faults };
  const parsed = {
    kind,
    file: path,
    line: parts.line,
    data: checked.data,
    html: body.html,
    html_b1: body.html_b1,
  };
  return { parsed: parsed as ParsedFile };
}

function kindOf(path: string): ContentKind | undefined {
  const match =
    /(?:^|\/)content\/[a-z]{2}\/(?:(vensters|bouwopgaven|vragen|paginas|draaiboeken|werkvormen)\/[^/]+|(begrippen|details))\.md$/.exec(
      path,
    );
  return (match?.[1] ?? match?.[2]) as ContentKind | undefined;
}

function parseBody(file: string, { body, bodyLine }: FrontMatter, shape: 'registers' | 'one' | 'none') {
  const faults: ContentFault[] = [];
  const at = (line: number, field: string, message: string) =>
    faults.push({ file, line: bodyLine + line, field, message });
  const html = (part: RegisterPart | undefined, field: string) => {
    if (!part || part.markdown.trim() === '') {
      at(part?.line ?? 0, field, `de tekst onder “# ${field}” ontbreekt of is leeg`);
      return '';
    }
    const result = bodyToHtml(part.markdown);
    for (const fault of result.faults) at(part.line + fault.line, field, fault.message);
    return result.html;
  };
  const { rest, tekst, tekst_b1 } = splitRegisters(body);
  if (shape === 'registers') {
    if (rest.markdown.trim() !== '')
      at(rest.line, '---', 'deze tekst staat niet onder “# tekst” of “# tekst_b1”');
    return { html: html(tekst, 'tekst'), html_b1: html(tekst_b1, 'tekst_b1'), faults };
  }
  if (shape === 'one') return { html: html({ markdown: body, line: 0 }, 'tekst'), html_b1: '', faults };
  if (body.trim() !== '') at(0, '---', 'onder de velden hoort in dit bestand geen tekst');
  return { html: '', html_b1: '', faults };
}
