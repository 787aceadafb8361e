import { describe, expect, test } from 'vitest';
import { createElements } from './art/createElements.ts';
import type { Marks } from './marks.ts';
import { measureWords } from './measureWords.ts';
import type { Area } from './places.ts';
import { plateSigns } from './plateSigns.ts';
import { hangPlates, MOST_LETTER } from './plates.ts';
import type { SceneState } from './SceneState.ts';
import { fullScene, quietScene, sampleLabels, sampleWords } from './testing/sampleScene.ts';

interface Word extends Area {
  text: string;
}

/** All words with the box they take; tilts of a degree or two do not matter here. */
function wordsOf(marks: Marks, dx = 0, dy = 0, scale = 1): Word[] {
  return marks.flatMap((mark): Word[] => {
    if ('marks' in mark) {
      const [x, y] = mark.at ?? [0, 0];
      return wordsOf(mark.marks, dx + x * scale, dy + y * scale, scale * (mark.scale ?? 1));
    }
    if (!('text' in mark)) return [];
    const w = measureWords(mark.text, mark.size, mark.bold ?? false) * scale;
    const left = { left: 0, center: w / 2, right: w }[mark.align ?? 'center'];
    const h = mark.size * 0.72 * scale;
    return [{ text: mark.text, x: dx + mark.at[0] * scale - left, y: dy + mark.at[1] * scale - h, w, h }];
  });
}

const states: [string, SceneState][] = [
  ['nothing has happened', quietScene],
  ['everything happens at once', { ...fullScene, daylight: 'day' }],
  [
    'everything is firm',
    { ...fullScene, daylight: 'day', stages: { bo1: 4, bo2: 4, bo3: 4, bo4: 4, bo5: 4 } },
  ],
];

describe.each(
  states.flatMap(([name, state]) =>
    [23.4, 27.3, 31.2, MOST_LETTER].map((grow) => [name, grow, state] as const),
  ),
)('when %s, with letters of %s on the plates', (_, grow, state) => {
  // What is written once more over the light of the hour lies where it was.
  const elements = createElements()(state, sampleWords).filter(({ id }) => id !== 'words');
  const plates = plateSigns(hangPlates(sampleLabels, undefined, grow), state, sampleWords);
  const words = [...elements, ...plates].flatMap(({ marks }) => wordsOf(marks));

  test('no word lies over another', () => {
    const over: string[] = [];
    words.forEach((a, i) => {
      for (const b of words.slice(i + 1)) {
        const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
        if (!apart) over.push(`${a.text} / ${b.text}`);
      }
    });
    expect(over).toEqual([]);
  });

  test('every word on a plate keeps 4 % away from the edge, where a projector may cut', () => {
    for (const { text, x, y, w, h } of plates.flatMap(({ marks }) => wordsOf(marks))) {
      expect(x, text).toBeGreaterThanOrEqual(64);
      expect(x + w, text).toBeLessThanOrEqual(1536);
      expect(y, text).toBeGreaterThanOrEqual(36);
      expect(y + h, text).toBeLessThanOrEqual(864);
    }
  });
});
