import { useEffect, useReducer, useState } from 'react';
import { LETTER } from './paintMarks.ts';

/** Without what stands in for it: looking for fonts of the system takes ten milliseconds. */
const FACES = [`700 20px ${LETTER}`, `400 20px ${LETTER}`];

const NAME = LETTER.replaceAll("'", '');
const WEIGHTS = ['400', '700'];

/** Whether both have been seen to be there: letters do not leave. */
let seen = false;

/**
 * Counts up once the letter of the scene has arrived: canvas text does not wait for fonts, it has to be redrawn. When it
 * was there from the start it never does: nothing is drawn twice.
 */
export function useFontLoaded(): number {
  const [loads, bump] = useReducer((n: number) => n + 1, 0);
  const [there] = useState(() => {
    seen ||= isHere(document.fonts);
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

/** Asks the faces themselves: `check` first works out styles for it, which takes three milliseconds at the first board. */
function isHere(fonts: FontFaceSet | undefined): boolean {
  // Where there is no such thing (tests) there is nothing to go through either.
  const faces = fonts?.[Symbol.iterator] ? [...fonts] : [];
  return WEIGHTS.every((weight) =>
    faces.some(
      (face) =>
        face.weight === weight && face.status === 'loaded' && face.family.replace(/['"]/g, '') === NAME,
    ),
  );
}
