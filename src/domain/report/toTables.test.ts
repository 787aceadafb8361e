import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { agrees } from '../testing/agrees.ts';
import { after, type Deed, facilitator, seat, sets, sits, writes } from '../testing/given.ts';
import { stepSaying } from '../testing/stepSaying.ts';
import { classView } from '../workshop/viewFor.ts';
import { formatSourceOf } from './testing/formatSourceOf.ts';
import { toTables } from './toTables.ts';

const hall = ['inwoner', 'inwoner', 'inwoner', 'professional', 'professional', 'professional', 'organisatie'];
const scores = (seatId: string, id: string, value: string): Deed => [
  seat(seatId),
  {
    type: 'contribute',
    contributionId: id,
    activityId: 'a5',
    promptId: null,
    hideGroup: false,
    data: { value },
  },
];
const session: Deed[] = [
  ...hall.map((group, at) => sits(`s${at}`, group)),
  sets('a1', 'open'),
  writes('s0', 'n0', '=cmd() rust in huis'),
  writes('s1', 'n1', 'dit blijft weg'),
  writes('s3', 'n2', 'bel Jan de Vries'),
  writes('s4', 'n3', 'hoort erbij'),
  [seat('s4'), { type: 'withdraw', contributionId: 'n3' }],
  sets('a1', 'revealed'),
  [facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }],
  [facilitator, { type: 'maskContribution', contributionId: 'n2', masks: [[4, 16]] }],
  [
    facilitator,
    { type: 'putCluster', clusterId: 'k', activityId: 'a1', title: 'Thuis', contributionIds: ['n0'] },
  ],
  sets('a5', 'open'),
  ...['1', '2', '1', '4', '4', '5', '3'].map((value, at) => scores(`s${at}`, `v${at}`, value)),
  sets('a5', 'revealed'),
  agrees(
    't1',
    'a6',
    stepSaying('Samen op huisbezoek', {
      placeId: 'bo2',
      lead: 'teamleider',
      checkDate: '2027-01-15',
      residentNotices: 'één gezicht',
    }),
  ),
];
const tables = () => toTables(formatSourceOf(classView(after(session), 'facilitator', BLOCKS)));
const sheet = (id: string) => {
  const found = tables().sheets.find((each) => each.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
};

describe('the tables of a session', () => {
  it('are notes, votes, scores, steps and what session it was, each row as wide as its head', () => {
    expect(tables().sheets.map(({ id }) => id)).toEqual([
      'briefjes',
      'stemmen',
      'scores',
      'afspraken',
      'over-deze-sessie',
    ]);
    for (const { columns, rows } of tables().sheets)
      for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('hold every note as it may be read, and none that was hidden, withdrawn or masked', () => {
    const { rows } = sheet('briefjes');
    expect(rows.map((row) => row[4])).toEqual(['=cmd() rust in huis', 'bel ▇▇▇']);
    expect(rows[0]?.[5]).toBe('Thuis');
    const everything = JSON.stringify(tables());
    for (const word of ['dit blijft weg', 'Jan', 'hoort erbij']) expect(everything).not.toContain(word);
  });

  it('keep small groups together, in votes and in scores', () => {
    const { rows } = sheet('scores');
    expect(rows.map((row) => row[2])).toHaveLength(3);
    expect(rows.some((row) => row[2] === 'Organisatie')).toBe(false);
    const counts = sheet('stemmen').rows;
    expect(counts.some((row) => row[3] === 'Organisatie')).toBe(false);
    expect(counts.filter((row) => row[3] === 'total').reduce((sum, row) => sum + Number(row[5]), 0)).toBe(7);
  });

  it('give a mean in hundredths', () => {
    const means = sheet('scores').rows.map((row) => row[3]);
    expect(means).toContain(2.86);
    expect(means.every((mean) => String(mean).length <= 4)).toBe(true);
  });

  it('leave out what the facilitator leaves out of the report', () => {
    const without = after([
      ...session,
      [facilitator, { type: 'setReportPart', partId: 'inwoner', shown: false }],
      [facilitator, { type: 'setReportPart', partId: 'steps', shown: false }],
    ]);
    const { sheets } = toTables(formatSourceOf(classView(without, 'facilitator', BLOCKS)));
    expect(JSON.stringify(sheets)).not.toContain('rust in huis');
    expect(JSON.stringify(sheets)).not.toContain('Samen op huisbezoek');
  });

  it('tell what came of earlier steps', () => {
    const rows = sheet('afspraken').rows.map((row) => [row[0], row[9], row[10]]);
    expect(rows).toEqual([
      ['Samen op huisbezoek', '2026-11-21', null],
      ['Eén vaste contactpersoon', '2025-11-20', 'no'],
    ]);
  });

  it('give days as days and numbers as numbers', () => {
    const { columns, rows } = sheet('afspraken');
    expect(columns[5]?.type).toBe('date');
    expect(rows[0]?.[5]).toBe('2027-01-15');
    expect(typeof sheet('scores').rows[0]?.[3]).toBe('number');
  });
});
