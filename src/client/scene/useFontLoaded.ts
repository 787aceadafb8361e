import { useEffect, useReducer } from 'react';
import { FONT } from './paintMarks.ts';

/** Counts up once the letter of the scene has arrived: canvas text does not wait for fonts, it has to be redrawn. */
export function useFontLoaded(): number {
  const [loads, bump] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    const fonts = document.fonts;
    if (!fonts?.load) return;
    let gone = false;
    Promise.all([fonts.load(`700 20px ${FONT}`), fonts.load(`400 20px ${FONT}`)]).then(
      (found) => !gone && found.some((faces) => faces.length > 0) && bump(),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return loads;
}
