import { filesFirst } from '#client/filesFirst.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { loadWords } from '#i18n/setupI18n.ts';

/** That the session came out of a back-up: hardly any ever does, so it comes when it is told, with words of its own. */
export const LazyOutOfCopy = lazyPart(
  filesFirst(['OutOfCopy.tsx', 'copy.json'], async () => {
    const [{ OutOfCopy }] = await Promise.all([import('./OutOfCopy.tsx'), loadWords(['copy'])]);
    return OutOfCopy;
  }),
);
