import type { Measure } from '#picture/measureWords.ts';
import { FONT } from './paintMarks.ts';

let ruler: CanvasRenderingContext2D | null | undefined;
let set = '';

/** Width of any text, in any script, in the picture's letter; without a canvas (tests) an average letter. */
export const measureText: Measure = (text, size, bold) => {
  if (ruler === undefined) ruler = document.createElement('canvas').getContext('2d');
  if (ruler) {
    const font = `${bold ? 700 : 400} ${size}px ${FONT}`;
    if (font !== set) ruler.font = font;
    set = font;
    const { width } = ruler.measureText(text);
    if (width > 0) return width;
  }
  return text.length * size * 0.52;
};
