import { useRef } from 'react';

/**
 * The value as it was as long as it says the same, so that what is made from it is not made again: a note that comes in
 * somewhere else does not redraw the picture. For plain data.
 */
export function useSame<T>(value: T): T {
  const kept = useRef({ value, said: JSON.stringify(value) });
  const said = JSON.stringify(value);
  if (said !== kept.current.said) kept.current = { value, said };
  return kept.current.value;
}
