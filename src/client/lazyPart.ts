import { type ComponentType, createElement, type FunctionComponent, lazy, useState } from 'react';

/** A component that is fetched when it is first drawn, or before that. */
export interface LazyPart<P> extends FunctionComponent<P> {
  /** Fetches it ahead. Never rejects: what went wrong is for who draws it. */
  readonly prepare: () => Promise<void>;
}

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
        // React remembers for good what failed; who draws it anew asks anew.
        loading = undefined;
        Later = later();
        throw error;
      },
    );
    return loading;
  };
  const later = (): ComponentType<P> => lazy(async () => ({ default: await once() }));
  let Later = later();
  /** Which of the two never changes while it stands, or what is in it would be lost. */
  function Part(props: P) {
    const [Shown] = useState(() => there ?? Later);
    return createElement(Shown, props);
  }
  return Object.assign(Part, { prepare: () => once().then(NOTHING, NOTHING) });
}

const NOTHING = () => {};
