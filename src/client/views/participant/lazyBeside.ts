import { createElement, type FunctionComponent, Suspense } from 'react';
import { filesFirst } from '#client/filesFirst.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { Quietly } from '#client/ui/Quietly.tsx';
import { loadWords } from '#i18n/setupI18n.ts';
import type { CameLater } from './CameLater.tsx';

/** What people need who come in the middle or look back: not for answering, so not in the first load. */
const LazyCameLater = lazyPart(
  filesFirst(['CameLater.tsx', 'seats.json'], async () => {
    const [part] = await Promise.all([import('./CameLater.tsx'), loadWords(['seats'])]);
    return part.CameLater;
  }),
);

/** Stands for itself: nothing while it is fetched, and nothing when it cannot be. */
export const QuietCameLater: FunctionComponent<Parameters<typeof CameLater>[0]> = (props) =>
  createElement(
    Quietly,
    null,
    createElement(Suspense, { fallback: null }, createElement(LazyCameLater, props)),
  );

export const LazyChangeGroup = lazyPart(
  filesFirst(['ChangeGroup.tsx'], async () => (await import('./ChangeGroup.tsx')).ChangeGroup),
);
export const LazyEarlierNotes = lazyPart(
  filesFirst(['EarlierNotes.tsx'], async () => (await import('./EarlierNotes.tsx')).EarlierNotes),
);

/** Fetches it ahead, so that it is there when the line is gone; a failure is no matter. */
export async function fetchBeside(): Promise<void> {
  await Promise.all([LazyChangeGroup.prepare(), LazyEarlierNotes.prepare()]);
}
