import { filesFirst } from '#client/filesFirst.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { loadWords } from '#i18n/setupI18n.ts';

/** What changes the script while it runs brings the whole catalog along: fetched when it is asked for. */
const words = () => loadWords(['script', 'prepare']);
const WORDS = ['script.json', 'prepare.json'];

export const AddActivityDialog = lazyPart(
  filesFirst(['AddActivityDialog.tsx', ...WORDS], async () => {
    const [module] = await Promise.all([import('./AddActivityDialog.tsx'), words()]);
    return module.AddActivityDialog;
  }),
);

export const EditActivityDialog = lazyPart(
  filesFirst(['EditActivityDialog.tsx', ...WORDS], async () => {
    const [module] = await Promise.all([import('./EditActivityDialog.tsx'), words()]);
    return module.EditActivityDialog;
  }),
);
