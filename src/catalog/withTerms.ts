import type { CatalogTerm } from './Catalog.ts';

/** A piece of a text; with `termId` when it is a word that the glossary explains. */
export interface TextSegment {
  text: string;
  termId?: string;
}

/**
 * Cuts a text into pieces so that a screen can offer an explanation where a glossary term first appears.
 * Whole words only, capitals do not matter, the longest term wins (*warme overdracht* before *overdracht*).
 * The pieces together are exactly the text.
 */
export function withTerms(text: string, terms: readonly CatalogTerm[]): TextSegment[] {
  const byForm = new Map<string, string>();
  for (const { id, term, forms } of terms)
    for (const form of [term, ...forms]) byForm.set(form.toLowerCase(), id);
  if (byForm.size === 0) return text === '' ? [] : [{ text }];
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

  const segments: TextSegment[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const { index, 1: before = '', 2: word = '' } of text.matchAll(pattern)) {
    const termId = byForm.get(word.toLowerCase());
    if (termId === undefined || seen.has(termId)) continue;
    seen.add(termId);
    const at = index + before.length;
    if (at > from) segments.push({ text: text.slice(from, at) });
    segments.push({ text: word, termId });
    from = at + word.length;
  }
  if (from < text.length) segments.push({ text: text.slice(from) });
  return segments;
}

function escapePattern(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
