import { lazy } from 'react';
import { loadWords } from '#i18n/setupI18n.ts';

/** What people need at the end, or who come in the middle: not for answering, so not in the first load. */
async function withWords<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, loadWords(['seats'])]);
  return loaded;
}

export const LazyLeaving = lazy(async () => ({
  default: (await withWords(import('./Leaving.tsx'))).Leaving,
}));
export const LazyCameLater = lazy(async () => ({
  default: (await withWords(import('./CameLater.tsx'))).CameLater,
}));

export const LazyChangeGroup = lazy(async () => ({
  default: (await import('./ChangeGroup.tsx')).ChangeGroup,
}));
export const LazyEarlierNotes = lazy(async () => ({
  default: (await import('./EarlierNotes.tsx')).EarlierNotes,
}));

/** Fetches it ahead, so that a tablet can be given back without a line; a failure is no matter. */
export async function fetchLeaving(): Promise<void> {
  await Promise.allSettled([
    withWords(import('./Leaving.tsx')),
    import('./ChangeGroup.tsx'),
    import('./EarlierNotes.tsx'),
  ]);
}
