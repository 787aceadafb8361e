import { useEffect, useReducer, useState } from 'react';
import { LETTER } from './paintMarks.ts';

/** Without what stands in for it: looking for fonts of the system takes ten milliseconds. */
const FACES = [`700 20px ${LETTER}`, `400 20px ${LETTER}`];

/** Whether both have been seen to be there: letters do not leave. */
let seen = false;

/**
 * Counts up once the letter of the scene has arrived: canvas text does not wait for fonts, it has to be redrawn. When it
 * was there from the start it never does: nothing is drawn twice.
 */
export function useFontLoaded(): number {
  const [loads, bump] = useReducer((n: number) => n + 1, 0);
  const [there] = useState(() => {
    seen ||= FACES.every((face) => document.fonts?.check?.(face) ?? false);
    return seen;
  });
  useEffect(() => {
    const fonts = document.fonts;
    if (there || !fonts?.load) return;
    let gone = false;
    Promise.all(FACES.map((face) => fonts.load(face))).then(
      (found) => !gone && found.some((faces) => faces.length > 0) && bump(),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [there]);
  return loads;
}
