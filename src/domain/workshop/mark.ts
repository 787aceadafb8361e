/** A short mark of a text, FNV-1a of 32 bits: tells changed from unchanged, and keeps nothing secret. */
export function markOf(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(16);
}
