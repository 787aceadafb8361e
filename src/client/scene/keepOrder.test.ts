import { expect, test } from 'vitest';
import { createOrder } from './keepOrder.ts';

const note = (id: string, text = '') => ({ id, text });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

test('what is new comes last, wherever it stands in the list', () => {
  const order = createOrder<{ id: string }>();
  expect(ids(order([note('b'), note('d')]))).toBe('bd');
  expect(ids(order([note('a'), note('b'), note('c'), note('d')]))).toBe('bdac');
});

test('what went leaves no gap, and comes back where it was', () => {
  const order = createOrder<{ id: string }>();
  order([note('a'), note('b'), note('c')]);
  expect(ids(order([note('a'), note('c')]))).toBe('ac');
  expect(ids(order([note('a'), note('b'), note('c')]))).toBe('abc');
});

test('what did not change stays the same object, what did does not', () => {
  const order = createOrder<ReturnType<typeof note>>();
  const [a, b] = order([note('a', 'x'), note('b', 'y')]);
  const [a2, b2] = order([note('a', 'x'), note('b', 'z')]);
  expect(a2).toBe(a);
  expect(b2).not.toBe(b);
  expect(b2?.text).toBe('z');
});
