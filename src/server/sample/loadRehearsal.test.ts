import { describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { beginWorkshop } from '#domain/workshop/beginWorkshop.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import { emptyState, inOrder } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { decideBatch } from '../rooms/decideBatch.ts';
import { loadRehearsal } from './loadRehearsal.ts';

const NOW = Date.UTC(2026, 10, 22);

/** A rehearsal as the server makes it. */
async function rehearsal() {
  const faults: unknown[] = [];
  const made = (await loadRehearsal((fault) => faults.push(fault)))(NOW);
  expect(faults).toEqual([]);
  if (made === null) throw new Error('no rehearsal');
  const access = { id: 'access', joinCode: 'VRB2345', joinSecret: 'oefenen-oefenen-oefenen' } as const;
  const begun = beginWorkshop(made.draft, { id: 'w', now: NOW, access, rehearsal: true, blocks: BLOCKS });
  if (!begun.ok) throw new Error(begun.code);
  const from = { state: applyChanges(emptyState(), begun.changes), version: 1 };
  const batch = decideBatch(
    from,
    made.steps,
    { known: new Map(), gone: new Set() },
    { now: NOW, blocks: BLOCKS },
  );
  return { state: batch.state, batch };
}

describe('a rehearsal', () => {
  it('given sixty people, it has everything to lead: every step is at its beginning, and the hall reads nothing', async () => {
    const { state } = await rehearsal();
    const activities = inOrder(state.activity.values());
    expect(state.seat.size).toBe(60);
    expect(activities.map((each) => each.state)).toEqual(activities.map(() => 'ready'));
    expect([...state.workshop.values()][0]).toMatchObject({
      currentActivityId: activities[0]?.id,
      status: 'open',
    });
    const wall = classView(state, 'wall', BLOCKS);
    expect(wall.contribution.size).toBe(0);
    expect(wall.result.size).toBe(0);
  });

  it('when she turns a question round, there are notes to arrange that nobody arranged before', async () => {
    const { state } = await rehearsal();
    const round = inOrder(state.activity.values()).find((each) => each.block === 'notes');
    const given = [...state.contribution.values()].filter((each) => each.activityId === round?.id);
    expect(given.length).toBeGreaterThan(20);
    expect(given.some((each) => each.late)).toBe(false);
    expect([...state.cluster.values(), ...state.conclusion.values()]).toEqual([]);
    expect([...state.placement.values()].some(({ hidden }) => hidden)).toBe(false);
  });
});
