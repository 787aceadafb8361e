import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementOf } from '#domain/workshop/placementOf.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { anyIntent } from './testing/anyIntent.ts';
import { desks, settled, undo } from './testing/desks.ts';
import { undoOf, undoTurnsBack } from './UndoStack.ts';

/** Everything that can be undone, field by field, as text. */
function fieldsOf(state: State): Map<string, string> {
  const fields = new Map<string, string>();
  for (const kind of ['cluster', 'conclusion', 'step', 'group', 'remark', 'prompt'] as const)
    for (const [id, entity] of state[kind]) fields.set(`${kind} ${id}`, JSON.stringify(entity));
  for (const id of state.contribution.keys())
    for (const [field, value] of Object.entries(placementOf(state, id)))
      fields.set(`placement ${id} ${field}`, JSON.stringify(value));
  for (const kind of ['workshop', 'activity'] as const)
    for (const [id, entity] of state[kind])
      for (const [field, value] of Object.entries(entity))
        fields.set(`${kind} ${id} ${field}`, JSON.stringify(value));
  return fields;
}

function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

describe('undo', () => {
  it('of one never takes away what another did, whatever the two do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(1), fc.option(anyIntent, { nil: null })), { maxLength: 25 }),
        async (deeds) => {
          const { room, a, b } = desks();
          const sessions = [a, b];
          const set = sessions.map(() => new Map<string, string | undefined>());
          for (const [who, make] of deeds) {
            const session = sessions[who];
            const own = set[who];
            if (!session || !own) continue;
            const before = fieldsOf(room.state);
            if (make) session.getState().act(make(session.getState().view));
            else undo(session);
            await settled();
            const after = fieldsOf(room.state);
            for (const key of changed(before, after)) {
              // An undo may only replace a value that this desk has set itself.
              if (make === null) expect([key, before.get(key)]).toEqual([key, own.get(key)]);
              own.set(key, after.get(key));
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes back all that one desk did when nobody else did anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyIntent, { maxLength: 15 }), async (makes) => {
        const { room, a } = desks();
        await settled();
        const before = fieldsOf(room.state);
        for (const make of makes) a.getState().act(make(a.getState().view));
        // A day of deletion that came nearer stays: somebody sits there who was told the first.
        while (undoOf(a).getState().done.length > 0) expect([null, 'promised']).toContain(undo(a));
        await settled();
        // What hung there when *Eerst bekijken* came on stays approved.
        const stays = / (approved|retentionDays|expiresAt)$/;
        const left = changed(before, fieldsOf(room.state)).filter((key) => !stays.test(key));
        expect(left).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says so when somebody went on with it, and offers what was done before that', async () => {
    const { room, a, b } = desks();
    a.getState().act({ type: 'blankWall', on: true });
    a.getState().act({ type: 'setConclusion', activityId: 'droom', text: 'van a' });
    await settled();
    b.getState().act({ type: 'setConclusion', activityId: 'droom', text: 'van b' });
    await settled();
    expect(undo(a)).toBe('changedSince');
    expect(room.state.conclusion.get('droom')?.text).toBe('van b');
    expect(undo(a)).toBeNull();
    await settled();
    expect(workshopOf(room.state)?.wallBlank).toBe(false);
  });

  it('knows a timer of its own by the host’s clock, and not one that somebody prolonged', async () => {
    const ahead = () => Date.now() + 1_500;
    const { room, a, b } = desks(ahead);
    a.getState().act({ type: 'setTimer', activityId: 'droom', left: 300_000, running: true });
    await settled();
    expect(undo(a)).toBeNull();
    await settled();
    expect(room.state.activity.get('droom')?.timer).toBeNull();
    a.getState().act({ type: 'setTimer', activityId: 'droom', left: 300_000, running: true });
    await settled();
    b.getState().act({ type: 'setTimer', activityId: 'droom', left: 360_000, running: true });
    await settled();
    expect(undo(a)).toBe('changedSince');
  });

  it('takes back what came of one press with one press, all or nothing', async () => {
    const { room, a, b } = desks();
    const swap = () =>
      undoOf(a)
        .getState()
        .together(() => {
          a.getState().act({ type: 'editActivity', activityId: 'nu', set: { order: 1 } });
          a.getState().act({ type: 'editActivity', activityId: 'droom', set: { order: 2 } });
        });
    const orders = () => ['droom', 'nu'].map((id) => room.state.activity.get(id)?.order);
    swap();
    await settled();
    expect(orders()).toEqual([2, 1]);
    expect(undoOf(a).getState().done).toHaveLength(1);
    expect(undo(a)).toBeNull();
    await settled();
    expect(orders()).toEqual([1, 2]);
    swap();
    await settled();
    b.getState().act({ type: 'editActivity', activityId: 'droom', set: { order: 9 } });
    await settled();
    expect(undo(a)).toBe('changedSince');
    expect(orders()).toEqual([9, 1]);
  });

  it('stops a countdown, and passes over one that is over', async () => {
    const { room, a } = desks();
    const counting = () => room.state.activity.get('droom')?.countdownAt !== null;
    a.getState().act({ type: 'blankWall', on: true });
    a.getState().act({ type: 'setActivityState', activityId: 'droom', to: 'open' });
    a.getState().act({ type: 'countDown', activityId: 'droom' });
    await settled();
    expect(counting()).toBe(true);
    expect(undo(a)).toBeNull();
    await settled();
    expect(counting()).toBe(false);
    a.getState().act({ type: 'countDown', activityId: 'droom' });
    a.getState().act({ type: 'setActivityState', activityId: 'droom', to: 'revealed' });
    await settled();
    const left = undoOf(a).getState().done;
    expect(left.map(({ type }) => type)).toEqual(['blankWall', 'setActivityState', 'setActivityState']);
  });

  it('warns before notes that were read turn face down again', async () => {
    const { a } = desks();
    a.getState().act({ type: 'setActivityState', activityId: 'droom', to: 'open' });
    expect(undoTurnsBack(undoOf(a).getState())).toBe(false);
    a.getState().act({ type: 'setActivityState', activityId: 'droom', to: 'revealed' });
    expect(undoTurnsBack(undoOf(a).getState())).toBe(true);
  });
});
