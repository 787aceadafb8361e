/** Stands for a character that no font can or may show; becomes `[?]` on paper and is counted. */
export const UNSHOWABLE = '\uFFFD';

/** What stands for words that were made unreadable; our letters have no such block, the faces for signs have this one. */
const MASKED = ['▇', '◼'] as const;

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Characters that have no look of their own and steer layout that we do ourselves. Joiners stay: letters need them. */
const INVISIBLE = /(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu;

/** Latin letters and common signs, which are clean as they are; most texts hold nothing else. */
const CLEAN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac\n]*$/;

/** Control characters, private use, lone surrogates and code points that will never be characters. */
const NEVER_SHOWABLE = /[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffc]/gu;

/**
 * Makes a text from outside fit to be set: one kind of line end, no invisible steering characters, and
 * `UNSHOWABLE` for each character that cannot exist on paper. Nothing visible is dropped.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(...MASKED)
    .replace(INVISIBLE, '')
    .replace(NEVER_SHOWABLE, (character) => (character === '\n' ? '\n' : UNSHOWABLE));
}
