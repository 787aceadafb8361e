/** What people write in the session of an hour and a half. */
export const DREAM = {
  quiet: 'Een rustig huis om in te ademen',
  calm: 'Geen stapel brieven meer op tafel',
  work: 'Werk dat past bij Mohammed zijn rug',
  heard: 'Ik hoorde vooral rust',
  one: 'Eén gezicht is genoeg',
} as const;
export const CHANCES = {
  coffee: 'Samen koffie in het buurthuis',
  walk: 'Wandelen met wie niemand kent',
  bus: 'Een bus naar het werkplein',
  rules: 'Minder formulieren per vraag',
} as const;
export const STEP = 'Elke dinsdag een koffietafel in het buurthuis';
export const PARKED = 'Wie betaalt de koffie na de zomer?';
export const PAUSE = 'Een pauze halverwege';
export const EMPTY_STEP = 'Eén brief in plaats van vijf';
