import { describe, expect, it } from 'vitest';
import { sidesPages } from './sidesPages.ts';

const said = (n: number, text = 'Bel mij terug') => Array.from({ length: n }, () => ({ text, n: 1 }));

describe('columns on the wall', () => {
  it('stand beside each other on one page while everything fits', () => {
    const pages = sidesPages([said(2), [], said(1), said(3)], 170, 55);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.columns.map((each) => each.said.length)).toEqual([2, 0, 1, 3]);
  });

  it('show everything that was said, page by page, and nobody falls silent meanwhile', () => {
    const pages = sidesPages([said(30), said(1)], 170, 55);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap((page) => page.columns[0]?.said ?? [])).toEqual(
      Array.from({ length: 30 }, (_, at) => at),
    );
    expect(pages.every((page) => page.columns[1]?.said.length === 1)).toBe(true);
  });

  it('are never more than four beside each other', () => {
    const pages = sidesPages(
      Array.from({ length: 6 }, () => said(1)),
      170,
      55,
    );
    expect(pages.map((page) => page.columns.map(({ at }) => at))).toEqual([
      [0, 1, 2, 3],
      [4, 5],
    ]);
  });

  it('give a note that is too high a page of its own', () => {
    expect(sidesPages([said(2, 'x'.repeat(500))], 30, 5)).toHaveLength(2);
  });
});
