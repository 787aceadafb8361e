/** Where the words are that neither a tablet nor the wall has to fetch, by their file (`setupI18n.ts`). */
export const otherWords = import.meta.glob<Record<string, unknown>>(
  ['./nl/*.json', '!./nl/{app,common,seats,results,closing,wall,scene}.json'],
  { import: 'default' },
);
