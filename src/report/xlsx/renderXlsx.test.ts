import { describe, expect, it } from 'vitest';
import { readOffice } from '../office/testing/readOffice.ts';
import { HOSTILE_NOTES } from '../pdf/testing/sampleTree.ts';
import { renderXlsx } from './renderXlsx.ts';
import { columnName } from './sheetXml.ts';
import { sampleTables } from './testing/sampleTables.ts';

const opened = (count: number, hostile = false) => readOffice(renderXlsx(sampleTables(count, hostile)));
const sheet = (path = 'sheet1') => opened(20, true).parts.get(`xl/worksheets/${path}.xml`) ?? '';

describe('an Excel file', () => {
  it.each([0, 300, 1_000])('is a sound package with %i notes', (count) => {
    expect(opened(count).faults).toEqual([]);
  });

  it('is sound with hostile notes, none of which is a formula', () => {
    const { faults, parts } = opened(20, true);
    expect(faults).toEqual([]);
    expect(sheet()).toContain('=cmd()');
    for (const xml of parts.values()) expect(xml).not.toMatch(/<f[ >]/);
    expect(HOSTILE_NOTES.length).toBeGreaterThan(10);
  });

  it('freezes its header row and repeats it in print', () => {
    expect(sheet()).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    const workbook = opened(3).parts.get('xl/workbook.xml') ?? '';
    expect(workbook).toContain('_xlnm.Print_Titles');
    expect(workbook).toContain('<sheet name="Briefjes"');
  });

  it('has texts as text, numbers as numbers and days as days', () => {
    expect(sheet()).toMatch(/<c r="A2" s="2" t="inlineStr">/);
    expect(sheet()).toMatch(/<c r="C2" s="3"><v>0<\/v>/);
    // 1 February 2027 in Excel's days.
    expect(sheet()).toContain('s="4"><v>46419</v>');
  });

  it('keeps cells within what Excel opens, and does not let it read escapes into words', () => {
    const longest = Math.max(
      ...[...sheet().matchAll(/<t [^>]*>([^<]*)</g)].map((each) => each[1]?.length ?? 0),
    );
    expect(longest).toBeLessThanOrEqual(32_767);
    expect(sheet()).toContain('_x005F_x0041_');
  });

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
