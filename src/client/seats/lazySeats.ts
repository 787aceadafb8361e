import type { ComponentType } from 'react';
import { filesFirst } from '#client/filesFirst.ts';
import { type LazyPart, lazyPart } from '#client/lazyPart.ts';
import { loadWords } from '#i18n/setupI18n.ts';

// Everything for devices that several people use; most devices never need it, so it comes when asked for.
export const LazyWhoWrites = part('WhoWrites', async () => (await import('./WhoWrites.tsx')).WhoWrites);
export const LazyTableTurns = part('TableTurns', async () => (await import('./TableTurns.tsx')).TableTurns);
export const LazyTableGroups = part(
  'TableGroups',
  async () => (await import('./TableGroups.tsx')).TableGroups,
);
export const LazySeatDialog = part('SeatDialog', async () => (await import('./SeatDialog.tsx')).SeatDialog);

function part<P extends object>(name: string, load: () => Promise<ComponentType<P>>): LazyPart<P> {
  return lazyPart(
    filesFirst([`${name}.tsx`, 'seats.json'], async () => {
      const [component] = await Promise.all([load(), loadWords(['seats'])]);
      return component;
    }),
  );
}

/** Fetches it ahead, so that it is there when the line is gone; a failure is no matter. */
export async function fetchSeats(): Promise<void> {
  await Promise.all([LazyWhoWrites, LazyTableTurns, LazySeatDialog].map((each) => each.prepare()));
}
