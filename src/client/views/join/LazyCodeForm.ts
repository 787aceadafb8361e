import { lazyPart } from '#client/lazyPart.ts';

/** Most people scan the code on the wall: who does not type needs no field for it. */
export const LazyCodeForm = lazyPart(async () => (await import('#client/ui/CodeForm.tsx')).CodeForm);
