import { describe, expect, it } from 'vitest';
import { checkSetUp, choose, completeUrl, defaultGroups, groupMore, ownFor } from './Form.ts';

const NOW = Date.UTC(2026, 10, 23);
const set = {
  title: 'Samen bouwen',
  organisation: '',
  contact: '',
  privacyUrl: '',
  date: '2026-11-23',
  retentionDays: 90,
};

describe('what is wrong with a set-up', () => {
  it('is nothing when title and day are there', () => {
    expect(checkSetUp(set, NOW)).toEqual({});
  });

  it.each([
    [{ title: '  ' }, { title: 'title' }],
    [{ title: 'x'.repeat(121) }, { title: 'titleLong' }],
    [{ date: '2026-02-30' }, { date: 'date' }],
    [{ date: '2026-01-01' }, { date: 'datePast' }],
    [{ privacyUrl: 'ergens op de site' }, { privacyUrl: 'privacyUrl' }],
  ])('%o gives %o', (change, faults) => {
    expect(checkSetUp({ ...set, ...change }, NOW)).toEqual(faults);
  });
});

it('completes a web address that lacks its beginning, and nothing else', () => {
  expect(completeUrl(' voorbeeld.nl/privacy ')).toBe('https://voorbeeld.nl/privacy');
  expect(completeUrl('http://voorbeeld.nl')).toBe('http://voorbeeld.nl');
  expect(completeUrl('')).toBe('');
  expect(completeUrl('zie de site.')).toBe('zie de site.');
});

it('gives an added group a mark of its own', () => {
  const four = defaultGroups((id) => ({ label: id, hint: '' }));
  const fifth = groupMore(four, 'g5', 'Werkgevers');
  expect(fifth).toMatchObject({ order: 4, resident: false });
  expect(four.map((group) => group.icon)).not.toContain(fifth.icon);
  expect(four.map((group) => group.colour)).not.toContain(fifth.colour);
});

it('hangs an own question whose step is gone at the first question of the other script', () => {
  const own = [
    { key: 'a', text: 'Blijft?', plain: '', at: { activity: 'nu' } },
    { key: 'b', text: 'Verhuist?', plain: '', at: { activity: 'weg' } },
    { key: 'c', text: 'Plek?', plain: '', at: { place: 'bo1' as const } },
  ];
  const steps = [
    { key: 'welkom', block: 'explain' },
    { key: 'droom', block: 'notes' },
    { key: 'nu', block: 'notes' },
  ];
  expect(ownFor(own, steps).map(({ at }) => at)).toEqual([
    { activity: 'nu' },
    { activity: 'droom' },
    { place: 'bo1' },
  ]);
});

it('never chooses the same bouwopgave twice', () => {
  expect(choose(['bo2', 'bo3'], 0, 'bo4')).toEqual(['bo4', 'bo3']);
  expect(choose(['bo2', 'bo3'], 0, 'bo3')).toEqual(['bo3', 'bo2']);
  expect(choose(['bo2', 'bo3'], 1, 'bo2')).toEqual(['bo3', 'bo2']);
});
