import { describe, expect, it } from 'vitest';
import { fileNameOf } from './fileNameOf.ts';

describe('the name of a file', () => {
  it('says day, organisation, title and what it is, in characters that every disk takes', () => {
    const session = {
      date: '2026-11-21',
      organisation: 'Gemeente Súdwest',
      title: 'Wonen & werk: "hoe?" / nu',
    };
    expect(fileNameOf(session, 'kort verslag')).toBe(
      '2026-11-21-gemeente-sudwest-wonen-werk-hoe-nu-kort-verslag',
    );
  });

  it('stays short, and keeps its end', () => {
    const name = fileNameOf(
      { date: '2026-11-21', organisation: 'o'.repeat(120), title: 't'.repeat(120) },
      'verslag',
    );
    expect(name).toHaveLength(100);
    expect(name.endsWith('o-verslag')).toBe(true);
  });

  it('is a name even when nothing of the title can be in it', () => {
    expect(fileNameOf({ date: '2026-11-21', organisation: '../..', title: '祭り' }, '')).toBe('2026-11-21');
  });
});
