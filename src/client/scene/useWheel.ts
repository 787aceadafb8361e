import { type RefObject, useEffect } from 'react';

/** Listens to the wheel over the element of `host`, as long as it is `on`; what is done with it may keep the page still. */
export function useWheel(
  host: RefObject<HTMLElement | null>,
  on: boolean,
  handle: (event: WheelEvent, box: DOMRect) => void,
): void {
  useEffect(() => {
    const element = host.current;
    if (!element || !on) return;
    const listen = (event: WheelEvent) => handle(event, element.getBoundingClientRect());
    // React listens passively, and then the page would move as well.
    element.addEventListener('wheel', listen, { passive: false });
    return () => element.removeEventListener('wheel', listen);
  }, [host, on, handle]);
}
