/**
 * For an element with `touch-action: none`: the finger on it is all its own. Without this a browser still takes what the
 * finger did there for a swipe that goes on gliding, unseen, and lets the next tap, on whatever button, only stop it.
 *
 * @returns what gives the finger back; so it is a `ref`, too
 */
export function holdTouch(element: HTMLElement | null): () => void {
  // Not by React, which listens passively.
  element?.addEventListener('touchmove', keep, { passive: false });
  return () => element?.removeEventListener('touchmove', keep);
}

function keep(event: TouchEvent): void {
  if (event.cancelable) event.preventDefault();
}
