import { lazyPart } from '#client/lazyPart.ts';
import { loadWords } from '#i18n/setupI18n.ts';

/** Hardly anybody finds the door shut. */
export const LazyShutDoor = lazyPart(async () => {
  const [{ ShutDoor }] = await Promise.all([import('./ShutDoor.tsx'), loadWords(['seats'])]);
  return ShutDoor;
});
