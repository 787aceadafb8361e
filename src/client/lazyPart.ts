import { type ComponentType, createElement, type FunctionComponent, lazy, useState } from 'react';

/** A component that is fetched when it is first drawn, or before that. */
export interface LazyPart<P> extends FunctionComponent<P> {
  /** Fetches it ahead. Never rejects: what went wrong is for who draws it. */
  readonly prepare: () => Promise<void>;
}

/** How long what could not be fetched is not asked for again (ms): longer than React takes to say so. */
const AGAIN_MS = 1_000;

/**
 * Like React's `lazy`, but what is there already is drawn at once: after a placeholder React waits 0.3 s before it shows
 * the next thing, and `lazy` makes one even of a part that came long ago.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let loading: Promise<ComponentType<P>> | undefined;
  let there: ComponentType<P> | undefined;
  const once = () => {
    loading ??= load().then(
      (part) => {
        there = part;
        return part;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const later = (): ComponentType<P> => {
    const made: ComponentType<P> = lazy(async () => {
      try {
        return { default: await once() };
      } catch (error) {
        // React remembers for good what failed; who draws it anew asks anew. Not at once: to pass the error on React first
        // draws the same place again, with a state of its own, and would ask without end.
        setTimeout(() => {
          if (Later === made) Later = later();
        }, AGAIN_MS);
        throw error;
      }
    });
    return made;
  };
  let Later = later();
  /** Which of the two never changes while it stands, or what is in it would be lost. */
  function Part(props: P) {
    const [Shown] = useState(() => there ?? Later);
    return createElement(Shown, props);
  }
  return Object.assign(Part, { prepare: () => once().then(NOTHING, NOTHING) });
}

const NOTHING = () => {};
