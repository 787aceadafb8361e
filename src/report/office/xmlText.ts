/** What XML 1.0 cannot hold, even escaped: control characters, lone surrogates and the last two of each plane. */
const NOT_IN_XML = /[\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r\u007f-\u009f]/gu;

/** A text from outside with one kind of line end, and `U+FFFD` where a character cannot be in a file of text. */
export function soundText(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(NOT_IN_XML, '\uFFFD');
}

/** The same, escaped for the content of an XML element or for an attribute in double quotes. */
export function xmlText(text: string): string {
  return soundText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The first line of every XML part of an Office file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
