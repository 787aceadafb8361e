import { places } from 'virtual:catalog/places';
import i18next from 'i18next';
import { sceneWords } from '#i18n/sceneWords.ts';
import { createElements } from '#picture/art/createElements.ts';
import type { GroupMark, Marks, TextMark } from '#picture/marks.ts';
import { measureWords } from '#picture/measureWords.ts';
import { plateSigns } from '#picture/plateSigns.ts';
import { hangPlates } from '#picture/plates.ts';
import { paintMarks } from '../scene/paintMarks.ts';
import { pictureStates } from './pictureStates.ts';

const SCALE = 2;

interface Written {
  mark: TextMark;
  at: DOMMatrix;
}

/** All text in a drawing, with where it ends up. */
function written(marks: Marks, at: DOMMatrix): Written[] {
  return marks.flatMap((mark): Written[] => {
    if ('text' in mark) return [{ mark, at }];
    return 'marks' in mark ? written(mark.marks, at.multiply(placed(mark))) : [];
  });
}

function placed({ at = [0, 0], rotate = 0, scale = 1, flip }: GroupMark): DOMMatrix {
  return new DOMMatrix()
    .translate(at[0], at[1])
    .rotate(rotate)
    .scale(flip ? -scale : scale, scale);
}

/** The same drawing with nothing written in it. */
function silent(marks: Marks): Marks {
  return marks.flatMap((mark) => {
    if ('text' in mark) return [];
    return ['marks' in mark ? { ...mark, marks: silent(mark.marks) } : mark];
  });
}

function luminance(r: number, g: number, b: number): number {
  const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}
const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/**
 * Holds every word of a state against the pixels that lie behind it, for the visual tests: the drawing is painted
 * without words, and the place of each word is looked at.
 *
 * @returns per word its lowest contrast, the worst hundredth of the pixels left out
 */
export function contrastOfWords(name: string): { text: string; contrast: number }[] {
  const state = pictureStates[name];
  if (!state) throw new Error(`no state ${name}`);
  const words = sceneWords(i18next.getFixedT('nl', 'scene'));
  const layers = [
    ...createElements()({ ...state, current: null }, words),
    ...plateSigns(hangPlates(places), { ...state, current: null }, words),
  ].map(({ marks }) => marks);
  const canvas = document.createElement('canvas');
  canvas.width = 1600 * SCALE;
  canvas.height = 900 * SCALE;
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) throw new Error('no canvas');
  ctx.scale(SCALE, SCALE);
  for (const marks of layers) paintMarks(ctx, silent(marks));
  // A word in a drawing may be written twice: once in its place, once more over the light of the hour.
  const last = new Map<string, Written>();
  for (const one of layers.flatMap((marks) => written(marks, new DOMMatrix())))
    last.set(`${one.mark.text} ${one.at.e} ${one.at.f} ${one.mark.at}`, one);
  return [...last.values()].flatMap(({ mark, at }) => {
    // The dormer that is no part of the house is meant to be faint, and the price of things is no word.
    if (mark.text === '?' || mark.text === '€') return [];
    return [{ text: mark.text, contrast: lowest(ctx, mark, at) }];
  });
}

function lowest(ctx: CanvasRenderingContext2D, mark: TextMark, at: DOMMatrix): number {
  const width = measureWords(mark.text, mark.size, mark.bold ?? false);
  const align = mark.align ?? 'center';
  const left = mark.at[0] - (align === 'center' ? width / 2 : align === 'right' ? width : 0);
  const from = at.transformPoint(new DOMPoint(left, mark.at[1] - mark.size * 0.7));
  const to = at.transformPoint(new DOMPoint(left + width, mark.at[1]));
  const box = [from.x, from.y, to.x - from.x, to.y - from.y].map((value) => Math.round(value * SCALE));
  const { data } = ctx.getImageData(
    box[0] ?? 0,
    box[1] ?? 0,
    Math.max(1, box[2] ?? 1),
    Math.max(1, box[3] ?? 1),
  );
  const n = Number.parseInt(mark.fill.slice(1, 7), 16);
  const ink = luminance((n >> 16) & 255, (n >> 8) & 255, n & 255);
  const found: number[] = [];
  for (let i = 0; i < data.length; i += 4)
    found.push(ratio(ink, luminance(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0)));
  found.sort((a, b) => a - b);
  return Math.round((found[Math.floor(found.length / 100)] ?? 0) * 100) / 100;
}
