/**
 * Advance widths of Atkinson Hyperlegible in thousandths of the size, letters of the same width together. The picture
 * is laid out from these on screen and on paper alike, without a canvas; read from the fonts' own tables.
 */
const REGULAR: Readonly<Record<number, string>> = {
  160: "'",
  205: ',.:;',
  233: '|',
  235: '‘’·',
  239: 'l',
  254: 'j',
  268: '`',
  278: 'iìíîï',
  280: '  ',
  281: '!',
  300: '()',
  301: '"',
  311: 'f',
  315: '[]',
  319: '{}',
  324: 't',
  340: 'r',
  368: '-',
  377: '/\\',
  396: '_',
  398: '“”',
  402: '1',
  414: 'IÌÍÎÏ',
  429: 'yýÿ',
  433: '*',
  438: '•',
  441: 'v',
  460: 'z',
  461: 'x',
  471: 's',
  480: '–',
  490: 'k',
  500: 'cç',
  510: '7J',
  520: '?',
  526: 'aàáâãäå',
  536: 'uùúûü',
  539: 'Leèéêë',
  546: 'hnñ',
  549: '2F',
  552: '^oòóôõöø',
  554: '<>~T',
  560: 'g',
  564: 'd',
  566: 'bpþEÈÉÊËð',
  575: '3q',
  583: '5',
  589: 'V',
  595: '$YÝSß69',
  602: '+=P',
  607: 'Z',
  615: '48R',
  619: 'B',
  625: 'XAÀÁÂÃÄÅK',
  655: '0w#CÇ',
  664: '€',
  673: 'D',
  690: 'NÑHUÙÚÛÜ',
  696: '…',
  710: '&G',
  727: 'OÒÓÔÕÖØ',
  753: 'Q',
  780: '@',
  800: '—',
  820: 'M',
  841: 'Wm',
  874: 'æ',
  927: '%',
  998: 'Æ',
};
const BOLD: Readonly<Record<number, string>> = {
  222: "'",
  234: '|',
  243: ',.:;',
  259: 'j',
  277: '‘’',
  283: '!',
  301: 'ìíîï·',
  314: '`l',
  315: 'i',
  320: '  ',
  333: '[]',
  367: '()f',
  371: '{}r-',
  379: 't',
  410: '"',
  432: '_*',
  438: '•',
  445: '/\\1',
  458: 'IÌÍÎÏ',
  497: '“”',
  508: '–',
  518: 'zyýÿcç',
  526: 'v',
  535: 'x~sL',
  544: '7F',
  553: 'aàáâãäå',
  561: 'J9',
  567: 'eèéêëkuùúûü',
  573: 'hnñ<>oòóôõöø',
  586: '2EÈÉÊË^ð',
  597: 'bdpþgq',
  607: '35',
  618: '?TÞ+=$SZß',
  630: '84P6B',
  655: '0RVK',
  673: 'UÙÚÛÜCÇ€',
  690: 'HDYÝAÀÁÂÃÄÅ',
  701: 'XNÑ&',
  723: 'Gw',
  764: '@OÒÓÔÕÖØ',
  783: 'Q#',
  803: '…',
  842: 'M—',
  886: 'Wm',
  977: '%',
  1016: 'Æ',
};

const tableOf = (groups: Readonly<Record<number, string>>) =>
  new Map(
    Object.entries(groups).flatMap(([width, letters]) => [...letters].map((one) => [one, Number(width)])),
  );
const tables = { regular: tableOf(REGULAR), bold: tableOf(BOLD) };

/** Letters of other scripts count as wide, so that a plate is rather too large than too small. */
const UNKNOWN = 700;

export type Measure = (text: string, size: number, bold: boolean) => number;

/** Width of a text in the picture's letter, in the units of `size`. */
export const measureWords: Measure = (text, size, bold) => {
  const widths = bold ? tables.bold : tables.regular;
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? UNKNOWN;
  return (sum * size) / 1000;
};

/** The letters whose width is known, with that width at size 1. */
export function letterWidths(): Iterable<readonly [string, number]> {
  return [...tables.regular].map(([letter, width]) => [letter, width / 1000] as const);
}
