import { lazyPart } from '#client/lazyPart.ts';
import { loadWords } from '#i18n/setupI18n.ts';

/** Most people find the session going on and the door open. */
export const LazyNoWayIn = lazyPart(async () => {
  const [{ NoWayIn }] = await Promise.all([import('./NoWayIn.tsx'), loadWords(['seats'])]);
  return NoWayIn;
});
