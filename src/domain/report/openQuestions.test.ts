import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, seat, sits } from '../testing/given.ts';
import { readParked } from '../workshop/parking.ts';
import { classView } from '../workshop/viewFor.ts';
import { openQuestions } from './openQuestions.ts';
import type { ReportSource } from './ReportSource.ts';
import { toSessionFile } from './toSessionFile.ts';

const parks = (seatId: string, parkedId: string, text: string): Deed => [
  seat(seatId),
  { type: 'park', parkedId, text, hideGroup: false },
];
const deeds: Deed[] = [
  sits('p', 'professional'),
  sits('i', 'inwoner'),
  parks('p', 'q1', 'Wie betaalt dit?'),
  parks('i', 'q2', 'Wanneer hoor ik iets?'),
  parks('p', 'q3', 'Mag de baas dit lezen?'),
  [facilitator, { type: 'tendParked', parkedId: 'q1', set: { answer: 'De gemeente', lead: 'beleid' } }],
  [facilitator, { type: 'tendParked', parkedId: 'q3', set: { hidden: true } }],
];
function nodes(...more: Deed[]) {
  const view = classView(after(more), 'facilitator', BLOCKS);
  const source: Pick<ReportSource, 'view' | 'say'> = { view, say: (phrase) => phrase };
  return openQuestions(source);
}

describe('open questions in the report', () => {
  it('have no chapter when nobody asked any', () => {
    expect(nodes()).toEqual([]);
    expect(nodes(...deeds.slice(0, 2))).toEqual([]);
  });

  it('stand in one table, residents’ first, without those that were hidden', () => {
    const text = JSON.stringify(nodes(...deeds));
    expect(text).not.toContain('de baas');
    expect(text.indexOf('Wanneer')).toBeLessThan(text.indexOf('Wie betaalt'));
    expect(text).toContain('["Wie betaalt dit?","Professional","De gemeente","beleid"]');
  });

  it('given eerst bekijken, then only those that were approved stand there, and in the file of the session', () => {
    const read = [readParked({ id: 'q1', text: 'Wie betaalt dit?' })];
    const approval: Deed[] = [
      [facilitator, { type: 'setApproval', on: true }],
      [facilitator, { type: 'approveParked', read }],
    ];
    const text = JSON.stringify(nodes(...deeds, ...approval));
    expect(text).toContain('Wie betaalt');
    expect(text).not.toContain('Wanneer');
    const file = toSessionFile(classView(after([...deeds, ...approval]), 'facilitator', BLOCKS), BLOCKS);
    expect(file.parked.map(({ id }) => id)).toEqual(['q1']);
    expect(file.cares.map(({ id }) => id)).toEqual(['q1']);
  });

  it('name no group where groups are hidden', () => {
    const text = JSON.stringify(nodes(...deeds, [facilitator, { type: 'hideGroups', on: true }]));
    expect(text).not.toContain('Professional');
  });
});
