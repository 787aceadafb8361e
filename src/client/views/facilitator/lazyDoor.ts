import { filesFirst } from '#client/filesFirst.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { loadWords } from '#i18n/setupI18n.ts';

// Most sessions never need the door: it comes after the desk, with words of its own.
const words = () => loadWords(['door']);

/** The door, below who is there. */
export const LazyDoor = lazyPart(
  filesFirst(['Door.tsx', 'door.json'], async () => {
    const [{ Door }] = await Promise.all([import('./Door.tsx'), words()]);
    return Door;
  }),
);

/** That the door is shut, where people are told how to come in. */
export const LazyShutAlert = lazyPart(
  filesFirst(['ShutAlert.tsx', 'door.json'], async () => {
    const [{ ShutAlert }] = await Promise.all([import('./ShutAlert.tsx'), words()]);
    return ShutAlert;
  }),
);
