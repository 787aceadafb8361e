import { filesFirst } from '#client/filesFirst.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { loadWords } from '#i18n/setupI18n.ts';

/** What detaches walls comes when that dialog is opened, with words of its own. */
export const LazyScreens = lazyPart(
  filesFirst(['Screens.tsx', 'screens.json'], async () => {
    const [{ Screens }] = await Promise.all([import('./Screens.tsx'), loadWords(['screens'])]);
    return Screens;
  }),
);
