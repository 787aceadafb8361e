import { useEffect } from 'react';
import { type ConductKey, conductKey, isHarmful } from '#client/conduct/conductKey.ts';
import { keyFromWall } from '#client/conduct/deskKeys.ts';
import type { Steps } from './useSteps.ts';

/** Listens to the keyboard, a clicker, and the wall windows that this desk opened, where who sits there `conducts`. */
export function useDeskKeys({ next, previous, toggleBlank }: Steps, conducts: boolean): void {
  useEffect(() => {
    if (!conducts) return;
    const handle: Record<ConductKey, () => void> = { next, previous, blank: toggleBlank };
    const handleKey = (event: KeyboardEvent) => {
      if (isHarmful(event)) event.preventDefault();
      const key = conductKey(event);
      if (key === null) return;
      event.preventDefault();
      // A key that is held down would race through the session.
      if (!event.repeat) handle[key]();
    };
    const handleMessage = (event: MessageEvent<unknown>) => {
      const key = keyFromWall(event);
      if (key !== null) handle[key]();
    };
    window.addEventListener('keydown', handleKey);
    window.addEventListener('message', handleMessage);
    return () => {
      window.removeEventListener('keydown', handleKey);
      window.removeEventListener('message', handleMessage);
    };
  }, [next, previous, toggleBlank, conducts]);
}
