import type { ComponentType } from 'react';
import { type LazyPart, lazyPart } from './lazyPart.ts';
import { reloadWithSecret } from './secret.ts';

/** A part of the program could not be fetched: a deploy replaced it, or the Wi-Fi is gone. */
export class ChunkError extends Error {
  override name = 'ChunkError';
}

const MARK = 'praatplaat:reloaded-for';
let somethingShown = false;

/**
 * A lazy view whose file may have been replaced by a deploy while this tab was open. If it is the very first thing
 * this tab shows, the page reloads itself, once; in a running session it never does, because somebody may be
 * writing: then the error goes to the nearest boundary, which offers a button.
 *
 * @param name - tells views apart in the memory of reloads
 * @param load - the dynamic import; its component must take no properties
 */
export function lazyWithRetry(
  name: string,
  load: () => Promise<ComponentType>,
  reload: () => void = reloadWithSecret,
): LazyPart<object> {
  return lazyPart(async () => {
    try {
      const view = await load();
      somethingShown = true;
      forgetReload();
      return view;
    } catch (cause) {
      if (!somethingShown && mayReloadFor(name) && (await serverAnswers())) {
        reload();
        // The page is on its way out; showing an error for its last moment would only startle.
        return await new Promise<never>(() => {});
      }
      throw new ChunkError(`could not load ${name}`, { cause });
    }
  });
}

/** True the first time for this view in this tab; without session storage never, so that no loop can start. */
function mayReloadFor(name: string): boolean {
  try {
    if (sessionStorage.getItem(MARK) === name) return false;
    sessionStorage.setItem(MARK, name);
    return true;
  } catch {
    return false;
  }
}

function forgetReload(): void {
  try {
    sessionStorage.removeItem(MARK);
  } catch {
    // Storage is closed to us; then nothing was marked either.
  }
}

/** Reloading without a server would replace our own page by the browser's error page. */
async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch('/api/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
