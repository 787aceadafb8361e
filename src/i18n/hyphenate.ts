/**
 * Where a long Dutch word may be broken with a hyphen. The complete patterns weigh 46 kB and belong in no tablet's first
 * load; this knows how syllables are made, and the words of which the long ones in this field are put together. Where it
 * is not sure it leaves a break out rather than make a strange one.
 */

/** The soft hyphen: unseen, until a browser breaks the word there. */
const SOFT = '\u00AD';

/** Words of fewer letters are never broken; so many stay together at either end. */
const LEAST_WORD = 9;
const LEAST_PART = 3;

/** First parts of compounds; a longer one wins. */
const HEADS =
  'aandachts|aanbestedings|achterstands|arbeids|armoede|basis|bedrijfs|belang|beleids|begeleidings|beroeps|besluit|bestaans|bestuurs|bewoners|bijeenkomst|bijstands|bouw|budget|burger|buurt|casus|cliënt|contact|cultuur|dienst|eenzaamheids|ervarings|financierings|gebieds|gelijk|gemeente|gemeenschaps|gezins|gesprek|gespreks|gezondheids|grond|groeps|handelings|herstel|hulp|huis|informatie|inkomens|inwoner|jaar|jeugd|jongeren|kennis|kern|keten|keuken|klant|kwaliteits|leefwereld|leef|leer|levens|loket|maatschap|maat|mantel|markt|mensen|netwerk|onderwijs|ontmoetings|opbouw|organisatie|ouder|overheids|overleg|participatie|plan|praat|proces|problematiek|professionals|project|raads|regel|regie|regio|samen|schuld|school|sociaal|sport|stads|stap|steun|systeem|taal|team|toekomst|traject|uitkerings|uitvoerings|veiligheids|verantwoordings|verandering|verzekerings|vertrouwens|vraag|vrijwilligers|welzijns|werk|wet|wijk|woning|woon|zelf|ziekte|zorg'.split(
    '|',
  );
const PREFIXES =
  'aan|achter|af|bij|binnen|boven|buiten|door|in|mede|midden|om|on|onder|ont|op|over|tegen|terug|toe|tussen|uit|ver|voor|weer'.split(
    '|',
  );
/** Prefixes that stand before vowels too: over-een, ver-antwoorden, voor-oordeel. */
const BEFORE_VOWEL = new Set([
  'arbeids',
  'welzijns',
  'over',
  'ver',
  'voor',
  'proces',
  'wijk',
  'vrijwilligers',
  'raads',
]);
/** Last parts of compounds. */
const TAILS =
  'aanpak|afspraak|afspraken|agenda|artikelen|bestendig|gesprek|gesprekken|kist|leden|lijst|norm|omgeving|oordeel|oordelen|voordeel|voordelen|opgave|opgaven|oplossing|oplossingen|opzichter|organisatie|organisaties|overleg|overleggen|plan|plannen|project|projecten|punten|rapport|rekening|school|schrift|spreekuur|structuur|vrijheid'.split(
    '|',
  );
const SUFFIXES = [
  'heden',
  'heid',
  'lijkheid',
  'lijke',
  'lijk',
  'loosheid',
  'loos',
  'schappen',
  'schap',
  'baarheid',
  'baar',
  'zaam',
  'achtige',
  'achtig',
];

const prefixes = new Set(PREFIXES);
const heads = [...HEADS, ...PREFIXES].sort((a, b) => b.length - a.length);
const suffixes = [...SUFFIXES, ...TAILS].sort((a, b) => b.length - a.length);

/** Vowels that sound as one; others that meet are left alone. */
const VOWELS =
  /(?:ij|[aeo]{1,2}i(?!j)|oei|[ei]euw|[aeiouyáéíóúàèêôâäëïöü]+?(?=ij)|[aeiouyáéíóúàèêôâäëïöü]+)/g;
/** Consonants that begin a syllable together; tw only after an n, which stays behind. */
const ONSET = /(?:s(?:chr?|tr|pr|pl|t|p|l|m|n|k)|[bcdfgkptvw]r|[bcfgkpv]l|kn|zw|ntw|ch|qu|th)$/;

/** Be- and ge- leave a whole cluster to what follows: be-slissen, ge-sprek. */
const PREFIXED = /^[bg]e(?=s[chklmnprtw]|tw|[bcdfgkptvw][lr])/;

/** Goes to the next syllable as a whole. */
const WHOLE = /^(?:.|ch|schr?|str|zw|v[lr]|wr)$/;
/** Stays behind when more follows. */
const CLOSING = /^(?:(?:ng|ch?t)s(?=[bdfghklmnprvwz])|cht(?=[a-z]))/;
/** Before or within these it may be broken or not. */
const UNSURE = /^(?:x|th|tj|[lmnr][kpt]j|kw|ds|f[lr]|gl|kn|ps|sn|[lnrt]s[km])$/;

/** The breaks in a word that has no known words in it. */
function syllables(word: string): number[] {
  if (PREFIXED.test(word)) return [2, ...syllables(word.slice(2)).map((at) => at + 2)];
  const nuclei = [...word.matchAll(VOWELS)].map((one) => ({
    from: one.index,
    to: one.index + one[0].length,
  }));
  const breaks: number[] = [];
  nuclei.forEach((next, i) => {
    const before = nuclei[i - 1];
    if (!before) return;
    const between = word.slice(before.to, next.from);
    if (between === '') return;
    if (UNSURE.test(between)) return;
    const closing = CLOSING.exec(between)?.[0];
    if (closing !== undefined) breaks.push(before.to + closing.length);
    else if (WHOLE.test(between)) breaks.push(before.to);
    else {
      // Something stays behind, unless it is a stop with l or r: pa-troon, but wer-ken and mees-ter.
      const onset = ONSET.exec(between)?.[0].replace('ntw', 'tw') ?? between.slice(-1);
      const keep = between.length - onset.length;
      if (keep > 0) breaks.push(before.to + keep);
      else breaks.push(/^[bcdgkpt][lr]$/.test(between) ? before.to : before.to + 1);
    }
  });
  return breaks;
}

/** The s that ties a noun to what follows: open-ings-tijden, gezond-heids-zorg. */
const LINK = /^.{2,}?(?:(?:heid|teit)s|(?:ing|schap)s(?=[bcdfghjklmnprtvwz]))(?=.+[aeiouy])/;
/** Two consonants with which no Dutch word begins: then the part before was no part. */
const UNSPEAKABLE =
  /^(?!bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gr|kl|kn|kr|kw|pl|pr|sc|sl|sm|sn|sp|st|th|tr|tw|vl|vr|wr|zw)[bcdfghjklmnpqrstvwxz]{2}/;

/**
 * How parts begin that would be cut in the wrong place: with a vowel, so that nothing but the word itself tells them from
 * the end of the part before (zorg-aanbieder), or with a be-, ge- or ver- that looks like one (be-stuur).
 */
const AFTER_CONSONANT =
  'aan(?:b[eio]|da|dee|m[eo]|p[ao]|sl|v[ar]|w)|acti[ev]|adres|advi[es]|afdel|afspra|agen[dt]|ambten|analy|avond|ecolo|econo|eenh|eenko|eigena|eleme|energi|ervar|examen|evenem|indica|initia|inricht|insp[er]|inst[ae]l|instit|instr|inzet|onder[nwz]|onderst|ont[mstvw]|opdr|open[bi]|operat|oplei|oplos|opvang|organi|over[ehlz]|uit[gkvw]';
const INNER = new RegExp(
  `^.{2,}?(?:.(?=best(?:e[ld]|u)|beslu|gesp|ver(?:an|eni|or))|[bcdfghklmnprstvwz](?=${AFTER_CONSONANT}))`,
);

const hasVowel = (part: string) => /[aeiouyáéíóúëïöü]/.test(part);

/** Breaks of a word in lower case, with those between the words it is made of. */
function breaksOf(word: string): number[] {
  if (word.length < 6) return syllables(word);
  const linked = LINK.exec(word);
  if (linked) {
    const at = linked.index + linked[0].length;
    return [...breaksOf(word.slice(0, at)), at, ...breaksOf(word.slice(at)).map((one) => one + at)];
  }
  for (const head of heads) {
    const rest = word.slice(head.length);
    // A head before a vowel may well be the stem of one word: wer-ken, mark-tant.
    if (!word.startsWith(head) || rest.length < 4 || !hasVowel(rest)) continue;
    if (/^[aeiouyáéëïöü]/.test(rest) && !BEFORE_VOWEL.has(head)) continue;
    if (rest.startsWith('s') && !prefixes.has(head)) continue;
    if (UNSPEAKABLE.test(rest)) continue;
    return [
      ...syllables(head),
      head.length,
      ...breaksOf(rest)
        .filter((at) => at > 1)
        .map((at) => at + head.length),
    ];
  }
  const inner = INNER.exec(word)?.[0];
  if (inner !== undefined && hasVowel(inner)) {
    const at = inner.length;
    return [
      ...breaksOf(inner),
      at,
      ...breaksOf(word.slice(at))
        .filter((one) => one > 1)
        .map((one) => one + at),
    ];
  }
  for (const suffix of suffixes) {
    const stem = word.slice(0, -suffix.length);
    if (!word.endsWith(suffix) || stem.length < 3 || !hasVowel(stem)) continue;
    return [
      ...breaksOf(stem),
      stem.length,
      ...syllables(suffix)
        .filter((at) => at > 1)
        .map((at) => at + stem.length),
    ];
  }
  return syllables(word);
}

/**
 * The places at which a word may be broken with a hyphen, as numbers of UTF-16 units from its beginning. None for short
 * words, and for what is no word of letters: numbers, addresses, other scripts.
 */
export function hyphenPlaces(word: string): number[] {
  const letters = /^[^\p{L}]*([a-zA-Zà-öø-ÿÀ-ÖØ-ß]+)[^\p{L}]*$/u.exec(word)?.[1];
  if (letters === undefined || letters.length < LEAST_WORD) return [];
  const start = word.indexOf(letters);
  return [...new Set(breaksOf(letters.toLowerCase()))]
    .filter((at) => at >= LEAST_PART && letters.length - at >= LEAST_PART)
    .sort((a, b) => a - b)
    .map((at) => start + at);
}

/**
 * A text with soft hyphens in its long words, for a browser that has no Dutch patterns of its own.
 *
 * @param least - only in words of so many letters
 */
export function withSoftHyphens(text: string, least: number = LEAST_WORD): string {
  return text.replace(/\S+/g, (word) => {
    if (word.length < least) return word;
    let [out, from] = ['', 0];
    for (const at of hyphenPlaces(word)) {
      out += word.slice(from, at) + SOFT;
      from = at;
    }
    return out + word.slice(from);
  });
}
