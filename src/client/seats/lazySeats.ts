import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { loadWords } from '#i18n/setupI18n.ts';

/** Everything for devices that several people use; most devices never need it, so it comes when asked for. */
const PARTS = {
  writes: async () => (await import('./WhoWrites.tsx')).WhoWrites,
  turns: async () => (await import('./TableTurns.tsx')).TableTurns,
  dialog: async () => (await import('./SeatDialog.tsx')).SeatDialog,
};

function lazyPart<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [part] = await Promise.all([load(), loadWords(['seats'])]);
    return { default: part };
  });
}

export const LazyWhoWrites = lazyPart(PARTS.writes);
export const LazyTableTurns = lazyPart(PARTS.turns);
export const LazySeatDialog = lazyPart(PARTS.dialog);

/** Fetches it ahead, so that it is there when the line is gone; a failure is no matter. */
export async function fetchSeats(): Promise<void> {
  await Promise.allSettled([loadWords(['seats']), ...Object.values(PARTS).map((load) => load())]);
}
