import { expect, test } from 'vitest';
import { BOARD, fromBoard, toBoard } from './boardUnits.ts';

test('what is put down on one screen lies in the same spot on another', () => {
  const units = toBoard(960, 540, 1920, 1080, 1);
  expect(units).toEqual({ x: 800, y: BOARD.height + 450 });
  expect(fromBoard(units.x, units.y, 1024, 768, 3)).toEqual({ page: 1, x: 512, y: 384 });
});

test('a note stays on its page, even dropped at the very edge or beyond', () => {
  const { x, y } = toBoard(5000, 5000, 1920, 1080, 0);
  expect(x).toBeLessThan(BOARD.width);
  expect(y).toBeLessThan(BOARD.height);
  expect(toBoard(-20, -20, 1920, 1080, 2)).toEqual({ x: 0, y: 2 * BOARD.height });
});

test('hostile places land on the board', () => {
  expect(fromBoard(10, -500, 100, 100, 2).page).toBe(0);
  expect(fromBoard(10, 1e9, 100, 100, 2).page).toBe(1);
});
