import { lazy } from 'react';
import { loadWords } from '#i18n/setupI18n.ts';

/** What changes the script while it runs brings the whole catalog along: fetched when it is asked for. */
const words = () => loadWords(['script', 'prepare']);

export const AddActivityDialog = lazy(async () => {
  const [module] = await Promise.all([import('./AddActivityDialog.tsx'), words()]);
  return { default: module.AddActivityDialog };
});

export const EditActivityDialog = lazy(async () => {
  const [module] = await Promise.all([import('./EditActivityDialog.tsx'), words()]);
  return { default: module.EditActivityDialog };
});
