import { type ComponentType, createElement, type FunctionComponent, lazy, Suspense } from 'react';
import { lazyPart } from '#client/lazyPart.ts';
import { Quietly } from '#client/ui/Quietly.tsx';
import { loadWords } from '#i18n/setupI18n.ts';

/** What people need at the end, or who come in the middle: not for answering, so not in the first load. */
async function withWords<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, loadWords(['seats'])]);
  return loaded;
}

/** A part that stands for itself: nothing while it is fetched, and nothing when it cannot be. */
function quiet<P extends object>(load: () => Promise<ComponentType<P>>): FunctionComponent<P> {
  const Part = lazyPart(() => withWords(load()));
  return (props) =>
    createElement(Quietly, null, createElement(Suspense, { fallback: null }, createElement(Part, props)));
}

export const QuietLeaving = quiet(async () => (await import('./Leaving.tsx')).Leaving);
export const QuietCameLater = quiet(async () => (await import('./CameLater.tsx')).CameLater);

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
