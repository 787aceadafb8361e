import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * How many items a list can show without cutting one off: begins with `most` and takes one less as long as they do not
 * fit. Begins anew when `content` is another one or the window changes.
 */
export function useFitting<E extends HTMLElement>(
  most: number,
  content: string,
): [RefObject<E | null>, number] {
  const list = useRef<E>(null);
  const [fitting, setFitting] = useState({ most, content });
  const count = fitting.content === content ? fitting.most : most;
  useLayoutEffect(() => {
    const element = list.current;
    if (element && count > 1 && element.scrollHeight > element.clientHeight + 1)
      setFitting({ most: count - 1, content });
  });
  useLayoutEffect(() => {
    const again = () => setFitting({ most, content });
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, [most, content]);
  return [list, count];
}
