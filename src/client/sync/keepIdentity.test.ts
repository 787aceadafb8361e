import { expect, test } from 'vitest';
import { after, sets, sits } from '#domain/testing/given.ts';
import { keepIdentity, keepMap } from './keepIdentity.ts';

const note = (text: string) => ({ id: text, data: { text } });

test('what says the same is the same object, so that nobody draws it again', () => {
  const deeds = [sits('s1', 'inwoner'), sets('a1', 'open')] as const;
  const before = after(deeds);
  expect(keepIdentity(before, after(deeds))).toBe(before);
  const next = keepIdentity(before, after([...deeds, sets('a1', 'revealed')]));
  expect(next.activity).not.toBe(before.activity);
  expect(next.activity.get('a2')).toBe(before.activity.get('a2'));
  expect(next.prompt).toBe(before.prompt);
});

test('what is there in another order, has grown, shrunk or changed is another map, of the same entities', () => {
  const before = new Map([
    ['a', note('a')],
    ['b', note('b')],
  ]);
  const other = [
    new Map([
      ['b', note('b')],
      ['a', note('a')],
    ]),
    new Map([['a', note('a')]]),
    new Map([...before, ['c', note('c')]]),
  ];
  for (const next of other) {
    const kept = keepMap(before, next);
    expect(kept).toEqual(next);
    expect([...kept.keys()]).toEqual([...next.keys()]);
    expect(kept).not.toBe(before);
    expect(kept.get('a')).toBe(before.get('a'));
  }
  expect(keepMap(before, new Map([...before].map(([id, each]) => [id, { ...each }])))).toBe(before);
});
