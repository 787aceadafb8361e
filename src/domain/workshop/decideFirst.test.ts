import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notes } from '../blocks/notes/notes.ts';
import { BLOCKS, registryOf } from '../blocks/registry.ts';
import { anyDeed, anyHistory } from '../testing/arbitraries.ts';
import { type Deed, hostDecision, seat, sets, sits, writes } from '../testing/given.ts';
import { NOON, sampleState } from '../testing/sampleWorkshop.ts';
import { applyChanges } from './changes.ts';
import { decideAsParticipant } from './decideAsParticipant.ts';
import { decideFirst } from './decideFirst.ts';
import type { State } from './State.ts';

const FIRST = registryOf(notes);
const beginning: readonly Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sets('a1', 'open'),
  writes('s1', 'n0', 'van een inwoner'),
];

function play(history: readonly Deed[]): State {
  return [...beginning, ...history].reduce((state, [actor, action], index) => {
    const decision = hostDecision(state, { id: `c${index}`, ...action }, actor);
    return decision.ok ? applyChanges(state, decision.changes) : state;
  }, sampleState());
}

describe('what a tablet decides before the line', () => {
  it('is what it decides after it, or that it does not know yet', () => {
    let known = 0;
    fc.assert(
      fc.property(anyHistory, anyDeed, (history, [actor, action]) => {
        if (actor.role !== 'participant') return;
        const state = play(history);
        const command = { id: 'c', ...action };
        const first = decideFirst(state, command, { actor, now: NOON, blocks: FIRST });
        if (!first.ok && first.code === 'unknownBlock') return;
        known += 1;
        expect(first).toEqual(decideAsParticipant(state, command, { actor, now: NOON, blocks: BLOCKS }));
      }),
      { numRuns: 2_000 },
    );
    expect(known).toBeGreaterThan(0);
  });

  it('knows a note: writing, changing and taking it away', () => {
    const state = play([]);
    const context = { actor: seat('s1'), now: NOON, blocks: FIRST };
    const id = { id: 'c', contributionId: 'n0' };
    const change = { ...id, type: 'editContribution', data: { text: 'anders' } } as const;
    expect(decideFirst(state, change, context).ok).toBe(true);
    expect(decideFirst(state, { ...id, type: 'withdraw' }, context).ok).toBe(true);
    const note = { activityId: 'a1', promptId: null, hideGroup: false, data: { text: 'nieuw' } };
    const write = { id: 'c', type: 'contribute', contributionId: 'n1', ...note } as const;
    expect(decideFirst(state, write, context).ok).toBe(true);
  });

  it('knows nothing of seats, parked questions and other blocks', () => {
    const state = play([]);
    const context = { actor: seat('s1'), now: NOON, blocks: FIRST };
    const unknown = { ok: false, code: 'unknownBlock' };
    expect(decideFirst(state, { id: 'c', type: 'leave' }, context)).toEqual(unknown);
    const park = { parkedId: 'k', text: 'Waarom?', groupId: 'inwoner', hideGroup: false };
    expect(decideFirst(state, { id: 'c', type: 'park', ...park }, context)).toEqual(unknown);
    const vote = { activityId: 'a5', promptId: null, hideGroup: false, data: { value: '4' } };
    expect(
      decideFirst(state, { id: 'c', type: 'contribute', contributionId: 'n1', ...vote }, context),
    ).toEqual(unknown);
  });
});
