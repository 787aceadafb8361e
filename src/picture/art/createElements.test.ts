import { describe, expect, test } from 'vitest';
import type { Mark, Marks } from '../marks.ts';
import type { SceneState } from '../SceneState.ts';
import { sampleWords as words } from '../testing/sampleScene.ts';
import { createElements } from './createElements.ts';

const state: SceneState = {
  counts: {},
  lit: ['inwoner'],
  current: null,
  inPlay: [],
  residentJoined: false,
  joined: [
    { groupId: 'a', n: 3, colour: '#B5523B' },
    { groupId: 'b', n: 400 },
  ],
};

function flat(marks: Marks): Mark[] {
  return marks.flatMap((mark) => ('marks' in mark ? [mark, ...flat(mark.marks)] : [mark]));
}
const all = (given: SceneState) => createElements()(given, words).flatMap((element) => flat(element.marks));
const texts = (given: SceneState) => all(given).flatMap((mark) => ('text' in mark ? [mark] : []));

const variants: [string, SceneState][] = [
  ['by day', state],
  [
    'at dusk with a resident',
    { ...state, daylight: 'dusk', residentJoined: true, weather: { clouds: ['crisis'], wind: true } },
  ],
  ['in a wet morning', { ...state, daylight: 'morning', weather: { clouds: [], rain: true }, lit: [] }],
];

describe.each(variants)('the picture %s', (_, given) => {
  test('is drawn with numbers only: no pose or shape has gone wrong', () => {
    const marks = all(given);
    expect(marks.length).toBeGreaterThan(1500);
    for (const mark of marks) {
      if ('d' in mark) expect(mark.d).not.toMatch(/NaN|undefined|Infinity/);
      if ('at' in mark && mark.at) expect(mark.at.every(Number.isFinite)).toBe(true);
    }
  });
  test('has no word under 2.6 % of its height, save the question mark of the dormer, which is larger', () => {
    for (const mark of texts(given)) expect(mark.size, mark.text).toBeGreaterThanOrEqual(23.4);
  });
  test('says all that is to be said', () => {
    const said = texts(given).map((mark) => mark.text);
    for (const word of [...words.clouds, ...words.stones, ...words.sign, ...words.rows, words.plan]) {
      expect(said).toContain(word);
    }
  });
});

test('the chair asks who is missing only as long as no resident takes part', () => {
  expect(texts(state).map((mark) => mark.text)).toContain(words.missing);
  expect(texts({ ...state, residentJoined: true }).map((mark) => mark.text)).not.toContain(words.missing);
});

test('what did not change is not made anew, so that it is not painted anew', () => {
  const paint = createElements();
  const before = new Map(paint(state, words).map((element) => [element.id, element.marks]));
  const after = paint(
    { ...state, counts: { bo1: 4 }, lit: ['inwoner', 'professional'], joined: [...state.joined] },
    words,
  );
  const changed = after
    .filter((element) => before.get(element.id) !== element.marks)
    .map((element) => element.id);
  expect(changed).toEqual(['glow-professional', 'room-professional']);
});

test('lit windows come after the light of the hour, dark ones before it', () => {
  const ids = createElements()({ ...state, daylight: 'dusk' }, words).map((element) => element.id);
  expect(ids.indexOf('room-inwoner')).toBeGreaterThan(ids.indexOf('light'));
  expect(ids.indexOf('room-professional')).toBeLessThan(ids.indexOf('light'));
});
