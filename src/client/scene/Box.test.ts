import { expect, test } from 'vitest';
import { around, type Box, contains, overlap, stripTowards } from './Box.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

test('boxes that only touch have nothing in common', () => {
  expect(overlap(box(0, 0, 10, 10), box(10, 0, 20, 10))).toBeNull();
  expect(overlap(box(0, 0, 10, 10), box(5, 5, 20, 20))).toEqual(box(5, 5, 10, 10));
});

test.each([
  ['to the right', box(0, 0, 1000, 100)],
  ['to the left and upwards', box(-700, -300, 100, 100)],
  ['on all sides', box(-600, -600, 700, 700)],
])('grows %s strip by strip, each with what was there a box, and never draws twice', (_, wanted) => {
  let done = box(0, 0, 100, 100);
  let drawn = 100 * 100;
  for (let strip = stripTowards(done, wanted, 256); strip; strip = stripTowards(done, wanted, 256)) {
    expect(overlap(done, strip)).toBeNull();
    drawn += (strip.right - strip.left) * (strip.bottom - strip.top);
    done = around(done, strip);
    expect(drawn).toBe((done.right - done.left) * (done.bottom - done.top));
  }
  expect(contains(done, wanted)).toBe(true);
  expect(contains(wanted, done)).toBe(true);
});
