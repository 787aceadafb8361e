import { describe, expect, it } from 'vitest';
import type { DataCell } from '#domain/report/ReportTables.ts';
import { csvOf } from './renderCsv.ts';

const csv = (...cells: DataCell[]) =>
  csvOf({
    id: 'x',
    title: 'X',
    columns: cells.map((_, at) => ({ label: `k${at}`, type: 'text', width: 10 })),
    rows: [cells],
  });
const row = (...cells: DataCell[]) =>
  csv(...cells)
    .split('\r\n')
    .slice(1)
    .join('\r\n');

describe('a CSV file', () => {
  it('begins with a mark for UTF-8 and ends each line as RFC 4180 says', () => {
    expect(csv('één', 2)).toBe('\uFEFFk0,k1\r\néén,2\r\n');
  });

  it('quotes what would break a row', () => {
    expect(row('a,b', 'zei "ja"', 'twee\nregels', null, ' ruimte')).toBe(
      '"a,b","zei ""ja""","twee\nregels",," ruimte"\r\n',
    );
  });

  it.each(['=cmd()', '+31 6', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＠x', '\n=1'])(
    'never lets %j run',
    (text) => {
      const [cell = ''] = row(text).split('\r\n');
      expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it.each(['eerst\n=cmd()', 'a;=1+1;b', 'a; "=1+1"', 'lijst\n\n - een', '";=1+1;"', 'a;＝1'])(
    'never lets %j run where ; parts cells and quotes say nothing',
    (text) => {
      for (const cell of row('Inwoner', text).split(/[;\r\n]+/))
        expect(cell.replace(/^["\s]+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
    },
  );

  it('leaves alone what runs nowhere', () => {
    expect(row('1 - 2 = min 1; dus niet + maar -')).toBe('1 - 2 = min 1; dus niet + maar -\r\n');
  });

  it('leaves numbers numbers', () => {
    expect(row(-1.5, 0)).toBe('-1.5,0\r\n');
  });
});
