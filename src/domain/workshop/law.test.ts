import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { anyDeed, anyHistory } from '../testing/arbitraries.ts';
import { arrangingAction } from '../testing/arrangingAction.ts';
import {
  approves,
  type Deed,
  facilitator,
  hostDecision,
  notetaker,
  seat,
  sets,
  sits,
  sitsAtTable,
  writes,
} from '../testing/given.ts';
import { NOON, sampleState } from '../testing/sampleWorkshop.ts';
import { applyChanges } from './changes.ts';
import { decide } from './decide.ts';
import type { State } from './State.ts';
import { viewerOf } from './viewer.ts';
import { viewFor } from './viewFor.ts';

const beginning: readonly Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sitsAtTable('s3', 'inwoner', { inwoner: 2, professional: 1 }),
  sets('a1', 'open'),
  writes('s1', 'n0', 'van een inwoner'),
  writes('s2', 'n1', 'van een professional'),
];

/** A hall that is voting: the notes are shown, dots and a scale are open. */
const voting: readonly Deed[] = [
  ...beginning,
  sets('a1', 'revealed'),
  sets('a4', 'open'),
  sets('a5', 'open'),
  [
    seat('s1'),
    {
      type: 'contribute',
      contributionId: 'n4',
      activityId: 'a4',
      promptId: null,
      hideGroup: false,
      data: { on: 'n1' },
    },
  ],
  [
    seat('s2'),
    {
      type: 'contribute',
      contributionId: 'n5',
      activityId: 'a5',
      promptId: null,
      hideGroup: true,
      data: { value: '4' },
    },
  ],
];

/** Notes of everybody, one hidden, in two clusters; the note-taker typed one, and one waits to be looked at. */
const arranged: readonly Deed[] = [
  ...beginning,
  [facilitator, { type: 'setApproval', on: true }],
  [
    notetaker,
    {
      type: 'contributeFor',
      activityId: 'a1',
      promptId: null,
      groupId: 'inwoner',
      contributions: [{ contributionId: 'n2', data: { text: 'getypt' } }],
    },
  ],
  writes('s2', 'n3', 'nog een'),
  approves(['n0', 'van een inwoner'], ['n1', 'van een professional']),
  sets('a1', 'revealed'),
  [
    facilitator,
    {
      type: 'putCluster',
      clusterId: 'k0',
      activityId: 'a1',
      title: 'Thuis',
      contributionIds: ['n0', 'n1', 'n3'],
    },
  ],
  [
    facilitator,
    { type: 'putCluster', clusterId: 'k1', activityId: 'a1', title: 'Thuis', contributionIds: [] },
  ],
  [
    facilitator,
    { type: 'putCluster', clusterId: 'k2', activityId: 'a2', title: 'Later', contributionIds: [] },
  ],
  [facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }],
  [facilitator, { type: 'maskContribution', contributionId: 'n0', masks: [[0, 3]] }],
];

/** The state after a history in which refused deeds simply have no effect. */
function play(start: readonly Deed[], history: readonly Deed[]): State {
  return [...start, ...history].reduce((state, [actor, action], index) => {
    const decision = hostDecision(state, { id: `c${index}`, ...action }, actor);
    return decision.ok ? applyChanges(state, decision.changes) : state;
  }, sampleState());
}

describe('the law of the view', () => {
  it('decide says the same on the whole state as on what the actor sees of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(beginning, voting, arranged),
        anyHistory,
        anyDeed,
        (start, history, [actor, action]) => {
          const viewer = viewerOf(actor);
          if (!viewer) return;
          const state = play(start, history);
          const command = { id: 'c', ...action };
          const context = { actor, now: NOON, blocks: BLOCKS };
          const whole = decide(state, command, context);
          const seen = decide(viewFor(state, viewer, BLOCKS), command, context);
          expect(outcome(seen)).toEqual(outcome(whole));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('holds for a note-taker too, of whom part of what she arranges is hidden', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(arranged, voting),
        fc.array(anyDeed, { maxLength: 12 }),
        arrangingAction,
        (start, history, action) => {
          const state = play(start, history);
          const command = { id: 'c', ...action };
          const context = { actor: notetaker, now: NOON, blocks: BLOCKS };
          const whole = decide(state, command, context);
          const seen = decide(viewFor(state, { role: 'notetaker' }, BLOCKS), command, context);
          expect(outcome(seen)).toEqual(outcome(whole));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** Decisions are compared as they take effect: changes in the order of their ids (a view is ordered by id, a state by time). */
function outcome(decision: ReturnType<typeof decide>) {
  return decision.ok ? [...decision.changes].map((change) => JSON.stringify(change)).sort() : decision.code;
}
