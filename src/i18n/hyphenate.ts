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
  'aandachts|aanbestedings|achterstands|arbeids|armoede|basis|bedrijfs|belang|beleids|begeleidings|beroeps|besluit|bestaans|bestuurs|bewoners|bijeenkomst|bijstands|bouw|budget|burger|buurt|casus|cliënt|contact|cultuur|dienst|eenzaamheids|ervarings|financierings|gebieds|gemeente|gemeenschaps|gezins|gezondheids|grond|groeps|handelings|herstel|hulp|huis|informatie|inkomens|inwoner|jaar|jeugd|jongeren|kennis|kern|keten|keuken|klant|kwaliteits|leefwereld|leef|leer|levens|loket|maatschap|maat|mantel|markt|mensen|netwerk|onderwijs|ontmoetings|opbouw|organisatie|ouder|overheids|overleg|participatie|plan|praat|proces|problematiek|professionals|project|raads|regel|regie|regio|samen|schuld|school|sociaal|sport|stads|stap|steun|systeem|taal|team|toekomst|traject|uitkerings|uitvoerings|veiligheids|verantwoordings|verandering|verzekerings|vertrouwens|vraag|vrijwilligers|welzijns|werk|wet|wijk|woning|woon|zelf|ziekte|zorg'.split(
    '|',
  );
const PREFIXES =
  'achter|binnen|boven|buiten|door|mede|midden|onder|over|tegen|terug|toe|tussen|uit|ver|voor|weer'.split(
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
  'aanpak|afspraak|afspraken|agenda|artikelen|bestendig|gesprek|gesprekken|kist|leden|lijst|norm|omgeving|oordeel|oordelen|opgave|opgaven|oplossing|oplossingen|opzichter|organisatie|organisaties|overleg|overleggen|plan|plannen|project|projecten|punten|rapport|rekening|school|schrift|spreekuur|structuur|vrijheid'.split(
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
const VOWELS = /(?:[aeo]{1,2}i|oei|[ei]euw|[aeiouyáéíóúàèêôâäëïöü]+|ij)/g;
/** Consonants that begin a syllable together. */
const ONSET = /(?:s(?:ch|tr|pr|pl|t|p|l|m|n|k)|[bcfgkpt]r|[bcfgkp]l|[dv]r|kn|zw|tw|dw|ch|qu|th)$/;

/** Be- and ge- leave a whole cluster to what follows: be-slissen, ge-sprek. */
const PREFIXED = /^[bg]e(?=s[chklmnprtw]|tw|[bcdfgkptvw][lr])/;

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
    if (between.length === 1 || between === 'ch' || between.startsWith('sch')) breaks.push(before.to);
    else {
      // Something stays behind, unless it is a stop with l or r: pa-troon, but wer-ken and mees-ter.
      const onset = ONSET.exec(between)?.[0] ?? between.slice(-1);
      const keep = between.length - onset.length;
      if (keep > 0) breaks.push(before.to + keep);
      else breaks.push(/^[bcdgkpt][lr]$/.test(between) ? before.to : before.to + 1);
    }
  });
  return breaks;
}

/** The s that ties a noun to what follows: open-ings-tijden, gezond-heids-zorg. */
const LINK = /^.{2,}?(?:ing|heid|teit|schap)s(?=[bcdfghjklmnprtvwz].*[aeiouy])/;
/** Two consonants with which no Dutch word begins: then the part before was no part. */
const UNSPEAKABLE =
  /^[bcdfghjklmnpqrstvwxz]{2}(?<!bl|br|ch|dr|fl|fr|gr|kl|kn|kr|pl|pr|sc|sl|sm|sn|sp|st|tr|tw|vl|vr|wr|zw)/;

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
