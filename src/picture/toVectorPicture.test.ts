import { expect, test } from 'vitest';
import type { VectorShape } from '#domain/report/ReportTree.ts';
import { fullScene, quietScene, sampleLabels, sampleWords } from './testing/sampleScene.ts';
import { toVectorPicture } from './toVectorPicture.ts';

const flat = (shapes: readonly VectorShape[]): VectorShape[] =>
  shapes.flatMap((shape) => (shape.type === 'group' ? [shape, ...flat(shape.shapes)] : [shape]));
const picture = toVectorPicture(fullScene, sampleWords, sampleLabels);
const all = flat(picture.shapes);

test('says on paper what it says on screen', () => {
  const said = all.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
  for (const word of [
    ...sampleWords.clouds,
    ...sampleWords.stones,
    sampleWords.apart,
    '128 briefjes',
    'Inwoner',
    '5',
  ])
    expect(said).toContain(word);
});

test('is plain data: it survives being sent to a Worker', () => {
  expect(structuredClone(picture)).toEqual(picture);
  for (const shape of all) {
    if (shape.type === 'group') expect(shape.transform.every(Number.isFinite)).toBe(true);
    if (shape.type === 'path' && typeof shape.fill === 'string')
      expect(shape.fill).toMatch(/^#[0-9a-f]{6}$/i);
  }
});

test('keeps what glows glowing and what is faint faint', () => {
  const paths = all.filter((shape) => shape.type === 'path');
  expect(paths.some(({ fill }) => typeof fill === 'object' && fill.radius !== undefined)).toBe(true);
  expect(paths.some(({ blend }) => blend === 'multiply')).toBe(true);
  expect(paths.every(({ opacity = 1 }) => opacity > 0 && opacity <= 1)).toBe(true);
});

test('shows as much around the picture as is asked for', () => {
  const wide = toVectorPicture(quietScene, sampleWords, sampleLabels, { x: -100, y: -330, w: 1800, h: 1280 });
  expect(wide).toMatchObject({ width: 1800, height: 1280 });
  expect(wide.shapes[0]).toMatchObject({ type: 'group', transform: [1, 0, 0, 1, 100, 330] });
});
