import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { anyHistory } from '../testing/arbitraries.ts';
import {
  after,
  cofacilitator,
  type Deed,
  facilitator,
  host,
  hostDecision,
  seat,
  sets,
  sits,
  writes,
} from '../testing/given.ts';
import { sampleState } from '../testing/sampleWorkshop.ts';
import { applyChanges } from './changes.ts';
import { LIMITS } from './limits.ts';
import type { State } from './State.ts';
import { classView } from './viewFor.ts';

const hall: readonly Deed[] = [
  sits('s1', 'inwoner'),
  sets('a1', 'open'),
  writes('s1', 'n0', 'QQ-een'),
  writes('s1', 'n1', 'QQ-twee'),
];

function linesOf(state: State) {
  return [...state.log.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ who, what, activityId, count }) => [who, what, activityId, count]);
}
const logOf = (...deeds: Deed[]) => linesOf(after([...hall, ...deeds])).slice(1);

describe('the logbook', () => {
  it('tells of what was opened, revealed and turned back, by which role', () => {
    expect(
      logOf(
        sets('a1', 'revealed'),
        sets('a1', 'closed'),
        [cofacilitator, { type: 'setActivityState', activityId: 'a1', to: 'open' }],
        [facilitator, { type: 'closeWorkshop' }],
        [facilitator, { type: 'reopenWorkshop' }],
      ),
    ).toEqual([
      ['facilitator', 'revealed', 'a1', 1],
      ['cofacilitator', 'steppedBack', 'a1', 1],
      ['facilitator', 'closed', null, 1],
      ['facilitator', 'reopened', null, 1],
    ]);
  });

  it('tells of what was hidden, masked and shown again, also by an undo; the same again is one line', () => {
    const hides = (contributionId: string): Deed => [
      facilitator,
      { type: 'hideContribution', contributionId, hidden: true },
    ];
    const restores = [
      { kind: 'placement', id: 'n0', expect: { hidden: true }, value: { hidden: false } },
    ] as const;
    expect(
      logOf(
        hides('n0'),
        hides('n1'),
        [facilitator, { type: 'undo', restores }],
        [facilitator, { type: 'maskContribution', contributionId: 'n0', masks: [[0, 2]] }],
        [facilitator, { type: 'maskContribution', contributionId: 'n0', masks: [] }],
      ),
    ).toEqual([
      ['facilitator', 'hidden', 'a1', 2],
      ['facilitator', 'shown', 'a1', 1],
      ['facilitator', 'masked', 'a1', 1],
      ['facilitator', 'unmasked', 'a1', 1],
    ]);
  });

  it('tells of withdrawn texts by their number, of exports, and of links', () => {
    expect(
      logOf(
        [seat('s1'), { type: 'withdraw', contributionId: 'n0' }],
        [facilitator, { type: 'tellExport' }],
        [host, { type: 'addHelper', helperId: 'h1', role: 'notetaker' }],
        [host, { type: 'removeHelper', helperId: 'h1' }],
        [host, { type: 'tell', what: 'wallLink', who: 'cofacilitator' }],
        [host, { type: 'tell', what: 'recovered', who: 'facilitator' }],
      ),
    ).toEqual([
      ['participant', 'deleted', 'a1', 1],
      ['facilitator', 'exported', null, 1],
      ['facilitator', 'noteLink', null, 1],
      ['facilitator', 'linkRevoked', null, 1],
      ['cofacilitator', 'wallLink', null, 1],
      ['facilitator', 'recovered', null, 1],
    ]);
  });

  it('says nothing of votes that come and go, or of what a writer changes herself', () => {
    const vote: Deed = [
      seat('s1'),
      {
        type: 'contribute',
        contributionId: 'v1',
        activityId: 'a5',
        promptId: null,
        hideGroup: false,
        data: { value: '4' },
      },
    ];
    expect(
      logOf(
        [facilitator, { type: 'maskContribution', contributionId: 'n0', masks: [[0, 2]] }],
        [seat('s1'), { type: 'editContribution', contributionId: 'n0', data: { text: 'anders' } }],
        sets('a5', 'open'),
        vote,
        [seat('s1'), { type: 'withdraw', contributionId: 'v1' }],
      ).map(([, what]) => what),
    ).toEqual(['masked', 'opened']);
  });

  it('stays small, keeps the newest, and holds no text and no seat, whatever happens', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        let state = after(hall);
        for (const [index, [actor, action]] of history.entries()) {
          const decision = hostDecision(state, { id: `c${index}`, ...action }, actor);
          if (decision.ok) state = applyChanges(state, decision.changes);
        }
        const told = JSON.stringify([...state.log.values()]);
        for (const word of ['QQ', 'wens', 'geheim', 's1']) expect(told).not.toContain(word);
        for (const cls of ['notetaker', 'wall', 'participants'] as const)
          expect(classView(state, cls, BLOCKS).log.size).toBe(0);
      }),
      { numRuns: 100 },
    );
    let state = sampleState();
    for (let turn = 0; turn < LIMITS.logLines; turn += 1)
      for (const to of ['open', 'ready'] as const) state = after([sets('a1', to)], state);
    expect(state.log.size).toBe(LIMITS.logLines);
    expect(Math.max(...[...state.log.values()].map(({ number }) => number))).toBe(2 * LIMITS.logLines);
  });
});
