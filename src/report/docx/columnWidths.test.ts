import { describe, expect, it } from 'vitest';
import { columnWidths } from './columnWidths.ts';

const table = (head: string[], rows: string[][] = [], widths?: number[]) =>
  ({ type: 'table', caption: '', head, rows, rowHeaders: true, ...(widths ? { widths } : {}) }) as const;

describe('the columns of a table in Word', () => {
  it('are never narrower than their longest word, whatever the table asks for', () => {
    const [, samen = 0, professional = 0] = columnWidths(
      table(['Keuze', 'Samen', 'Professional'], [['Praten mét inwoners', '1', '2']], [20, 1, 1]),
      9_180,
    );
    expect(samen).toBeGreaterThan(5 * 120);
    expect(professional).toBeGreaterThan(12 * 120);
  });

  it('look at the names of the rows, too', () => {
    const [first = 0] = columnWidths(table(['Groep', 'eens'], [['Arbeidsdeskundigen', '1']], [1, 30]), 9_180);
    expect(first).toBeGreaterThan(18 * 120);
  });

  it('share what is left as the table asks, and fill the page', () => {
    const wide = columnWidths(table(['a', 'b', 'c'], [], [4, 1, 1]), 9_180);
    expect(wide.reduce((all, each) => all + each, 0)).toBeCloseTo(9_180, -1);
    expect(wide[0] ?? 0).toBeGreaterThan((wide[1] ?? 0) * 2);
  });

  it('stay on the page when there is no room for all words', () => {
    const wide = columnWidths(table(Array.from({ length: 12 }, () => 'verantwoordelijkheid')), 9_180);
    expect(wide.reduce((all, each) => all + each, 0)).toBeLessThanOrEqual(9_200);
  });
});
