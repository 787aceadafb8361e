import { filesFirst } from '#client/filesFirst.ts';
import { lazyPart } from '#client/lazyPart.ts';

/** What lays the four windows side by side: looked at once in a while, so it comes after the desk. */
export const LazyFourWindows = lazyPart(
  filesFirst(['FourWindows.tsx'], async () => (await import('./FourWindows.tsx')).FourWindowsButton),
);
