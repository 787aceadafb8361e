import { useEffect, useSyncExternalStore } from 'react';
import { fetchNamed } from '#client/fetchNamed.ts';
import { loadWords } from '#i18n/setupI18n.ts';
import type { LaterScene } from './LaterScene.tsx';

type Scene = typeof LaterScene;

/** How long until it is asked for again when it could not be fetched (ms); nobody touches a wall. */
const AGAIN_MS = 5_000;

let there: Scene | null = null;
let fetching: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** Fetches every scene after the welcome, once, with the words that only those have. Rejects when that fails. */
export function fetchLaterScene(): Promise<void> {
  fetching ??= importScene().then(
    (scene) => {
      there = scene;
      for (const listener of listeners) listener();
    },
    (error: unknown) => {
      fetching = undefined;
      throw error;
    },
  );
  return fetching;
}

async function importScene(): Promise<Scene> {
  await fetchNamed('later');
  const [{ LaterScene }] = await Promise.all([import('./LaterScene.tsx'), loadWords(['results', 'closing'])]);
  return LaterScene;
}

/**
 * The scenes after the welcome; null until they are here. Not by `lazy`: after a placeholder React waits up to 0.3 s before
 * it shows what came, which a wall that is opened amid a session would wait for its notes. And what could not be fetched
 * is asked for again, where `lazy` would take the whole wall down.
 *
 * @param wanted - whether one of them is to be shown now
 */
export function useLaterScene(wanted: boolean): Scene | null {
  const scene = useSyncExternalStore(listen, () => there);
  const isMissing = wanted && scene === null;
  useEffect(() => {
    if (!isMissing) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      fetchLaterScene().catch(() => {
        timer = setTimeout(ask, AGAIN_MS);
      });
    };
    ask();
    return () => clearTimeout(timer);
  }, [isMissing]);
  return scene;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
