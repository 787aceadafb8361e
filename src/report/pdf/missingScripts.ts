/** Scripts that people in the Netherlands write and that none of the fonts has, by their code (ISO 15924). */
const SCRIPTS: readonly (readonly [code: string, has: RegExp])[] = [
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Syrc', /\p{Script=Syriac}/u],
  ['Tfng', /\p{Script=Tifinagh}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
];

/** The names, in the language of the report, of the scripts to which characters belong that no font can show. */
export function missingScripts(characters: Iterable<string>, language: string): string[] {
  const all = [...characters].join('');
  const names = new Intl.DisplayNames([language], { type: 'script' });
  return SCRIPTS.filter(([, has]) => has.test(all)).map(([code]) => names.of(code) ?? code);
}
