import { lazyPart } from '#client/lazyPart.ts';
import { loadWords } from '#i18n/setupI18n.ts';

/** Most devices come in once. */
export const LazyBackIn = lazyPart(async () => {
  const [{ BackIn }] = await Promise.all([import('./BackIn.tsx'), loadWords(['seats'])]);
  return BackIn;
});
