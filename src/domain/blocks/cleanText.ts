/** Embeddings, overrides and isolates: nobody types these, and one left open turns round what stands beside the text. */
const TURNS_DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Makes text from a device safe to keep: one Unicode form, no control characters (line breaks stay),
 * no marks that turn the direction of what comes after, no halves of surrogate pairs, no runs of more than one empty
 * line, no space around it; of signs that all show nothing, nothing. Cleaning twice is cleaning once.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
      .replace(TURNS_DIRECTION, '')
      // After what stood between two signs that are one.
      .normalize('NFC')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      .replace(/^[\s\p{Cf}]+$/u, '')
  );
}
