import { describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { earlierOf, toFollowUpFile } from '#domain/report/toFollowUpFile.ts';
import { agrees } from '#domain/testing/agrees.ts';
import { after, type Deed, facilitator, seat, sets, sits, writes } from '#domain/testing/given.ts';
import { sampleDraft, sampleState } from '#domain/testing/sampleWorkshop.ts';
import { stepSaying } from '#domain/testing/stepSaying.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { sceneFor } from '#picture/sceneFor.ts';
import { parseFollowUpFile } from './followUpFile.ts';

const draft = sampleDraft();
const start = sampleState({
  ...draft,
  activities: draft.activities.map((each) => (each.block === 'scale' ? { ...each, placeId: 'bo3' } : each)),
});
const fields = stepSaying('Samen op huisbezoek', {
  placeId: 'bo2',
  lead: 'teamleider',
  checkDate: '2027-01-15',
  residentNotices: 'één gezicht',
});
const score = (seatId: string, id: string, value: string): Deed => [
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
const lastYear: Deed[] = [
  ...['s0', 's1', 's2'].map((id) => sits(id, 'inwoner')),
  sets('a1', 'open'),
  writes('s0', 'n0', 'dit blijft in de zaal'),
  sets('a5', 'open'),
  ...['4', '4', '5'].map((value, at) => score(`s${at}`, `v${at}`, value)),
  sets('a5', 'revealed'),
  agrees('t1', 'a6', fields),
];
const left = (...more: Deed[]) =>
  toFollowUpFile(classView(after([...lastYear, ...more], start), 'facilitator', BLOCKS));

describe('what a session leaves to the next', () => {
  it('is steps and scores, and no word of anybody', () => {
    const file = left();
    expect(file.steps.map(({ what, agreedOn }) => [what, agreedOn])).toEqual([
      ['Samen op huisbezoek', '2026-11-21'],
      ['Eén vaste contactpersoon', '2025-11-20'],
    ]);
    expect(file.scores).toEqual([
      { id: 'bo2', mean: 2.4, answered: 31, measuredOn: '2025-11-20' },
      { id: 'bo3', mean: 4.33, answered: 3, measuredOn: '2026-11-21' },
    ]);
    expect(JSON.stringify(file)).not.toContain('dit blijft in de zaal');
  });

  it('leaves behind what was confirmed', () => {
    const file = left([facilitator, { type: 'confirmStep', stepId: 'e1', confirmed: true }]);
    expect(file.steps.map(({ what }) => what)).toEqual(['Samen op huisbezoek']);
  });

  it('stands in pencil in the next session, and in brick once somebody confirms it', () => {
    const parsed = parseFollowUpFile(JSON.parse(JSON.stringify(left())));
    if (!parsed.ok) throw new Error(parsed.at);
    let n = 0;
    const earlier = earlierOf(parsed.file, () => `stap-${n++}`);
    const next = sampleState({ ...draft, earlier });
    const scene = (...deeds: Deed[]) => sceneFor(classView(after(deeds, next), 'wall', BLOCKS), null);
    expect(scene().steps).toEqual({ bo2: { agreed: 2, confirmed: 0 } });
    expect(scene().stages).toEqual({ bo2: 1, bo3: 3 });
    expect(scene([facilitator, { type: 'confirmStep', stepId: 'stap-0', confirmed: true }]).steps).toEqual({
      bo2: { agreed: 1, confirmed: 1 },
    });
  });
});

describe('such a file from outside', () => {
  const good = () => JSON.parse(JSON.stringify(left()));
  it.each([
    ['no object', () => null, ''],
    ['another format', () => ({ ...good(), format: 'praatplaat-sessie' }), 'format'],
    ['a note in it', () => ({ ...good(), notes: [] }), ''],
    ['a step without words', () => ({ ...good(), steps: [{ ...good().steps[0], what: ' ' }] }), 'steps.0'],
    [
      'a day that does not exist',
      () => ({ ...good(), steps: [{ ...good().steps[0], checkDate: '2026-02-30' }] }),
      'steps.0',
    ],
    [
      'a score of two people',
      () => ({ ...good(), scores: [{ ...good().scores[0], answered: 2 }] }),
      'scores',
    ],
    ['a score off the scale', () => ({ ...good(), scores: [{ ...good().scores[0], mean: 7 }] }), 'scores'],
  ])('with %s is refused, with the place where', (_what, file, at) => {
    expect(parseFollowUpFile(file())).toEqual({ ok: false, at });
  });
});
