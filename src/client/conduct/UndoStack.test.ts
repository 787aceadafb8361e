import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession } from '#client/sync/createSession.ts';
import { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import type { Intent, SessionStore } from '#client/sync/Session.ts';
import { placementOf } from '#domain/workshop/placementOf.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { sampleView } from './sampleView.testing.ts';
import { undoOf, undoTurnsBack } from './UndoStack.ts';

const FACILITATOR = { role: 'facilitator' } as const;
const NOTES = ['n1', 'n2', 'n3'] as const;

/** The first question, revealed, with three notes; as many desks as asked for. */
function desks(count: number, now = Date.now) {
  const room = new MemoryRoom(sampleView(), { now });
  room.act({ role: 'host' }, { type: 'takeSeat', seatId: 's1', groupId: 'inwoner', people: 1 });
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  for (const contributionId of NOTES)
    room.act(
      { role: 'participant', seatId: 's1' },
      {
        type: 'contribute',
        contributionId,
        activityId: 'droom',
        promptId: 'droom-1',
        hideGroup: false,
        data: { text: `Briefje ${contributionId} met vijf woorden` },
      },
    );
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' });
  const sessions = Array.from({ length: count }, () => {
    const session = createSession({ host: room.attach(FACILITATOR), actor: FACILITATOR });
    undoOf(session);
    return session;
  });
  return { room, sessions };
}

const undo = (session: SessionStore) => undoOf(session).getState().undo();
/** Lets what was asked for reach the room and come back. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

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

let made = 0;
const fresh = () => `x${++made}`;
const note = fc.constantFrom(...NOTES);
const intents: fc.Arbitrary<(view: State) => Intent> = fc.oneof(
  note.map((contributionId) => () => ({ type: 'hideContribution', contributionId, hidden: true }) as const),
  fc.tuple(note, fc.nat(1500)).map(
    ([contributionId, x]) =>
      () =>
        ({ type: 'moveContribution', contributionId, x, y: 5 }) as const,
  ),
  note.map((contributionId) => () => ({ type: 'spotlight', contributionId }) as const),
  fc.constant(() => ({ type: 'setConclusion', activityId: 'droom', text: fresh() }) as const),
  fc.uniqueArray(note, { minLength: 1, maxLength: 3 }).map(
    (contributionIds) => () =>
      ({
        type: 'putCluster',
        clusterId: fresh(),
        activityId: 'droom',
        title: fresh(),
        contributionIds,
      }) as const,
  ),
  fc.constant((view: State) => ({
    type: 'dissolveCluster' as const,
    clusterId: [...view.cluster.keys()][0] ?? 'none',
  })),
  fc.constant((view: State) => ({
    type: 'renameCluster' as const,
    clusterId: [...view.cluster.keys()][0] ?? 'none',
    title: fresh(),
  })),
  fc.boolean().map((on) => () => ({ type: 'blankWall', on }) as const),
  fc.constant(() => ({ type: 'setUp', set: { title: fresh() } }) as const),
  fc.constantFrom(30, 60).map((retentionDays) => () => ({ type: 'setUp', set: { retentionDays } }) as const),
  fc.constant(() => {
    const wording = { tekst: fresh(), tekst_b1: fresh() };
    return { type: 'editPrompt', promptId: 'nu-1', wording } as const;
  }),
  fc.constantFrom('nu', 'droom').map((activityId) => () => {
    return { type: 'setRemark', activityId, text: fresh() } as const;
  }),
  fc.constantFrom('werkgever', 'professional').map(
    (groupId) => () =>
      ({
        type: 'putGroup',
        groupId,
        label: fresh(),
        hint: '',
        order: 5,
        icon: 'star',
        colour: 'plum',
        resident: false,
      }) as const,
  ),
  fc.constantFrom('werkgever', 'professional').map((groupId) => () => {
    return { type: 'removeGroup', groupId } as const;
  }),
  fc.boolean().map((on) => () => ({ type: 'setApproval', on }) as const),
  fc.tuple(note, fc.constantFrom('dakkapel', 'ontwerp', null)).map(
    ([contributionId, tag]) =>
      () =>
        ({ type: 'tagContribution', contributionId, tag }) as const,
  ),
  fc.uniqueArray(note, { minLength: 1, maxLength: 2 }).map((contributionIds) => (view: State) => ({
    type: 'assignToCluster' as const,
    contributionIds,
    clusterId: [...view.cluster.keys()].at(-1) ?? null,
  })),
  fc.constant((view: State) => ({
    type: 'mergeClusters' as const,
    from: [...view.cluster.keys()][0] ?? 'none',
    into: [...view.cluster.keys()][1] ?? 'none',
  })),
);

describe('undo', () => {
  it('of one never takes away what another did, whatever the two do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(1), fc.option(intents, { nil: null })), { maxLength: 25 }),
        async (deeds) => {
          const { room, sessions } = desks(2);
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
      fc.asyncProperty(fc.array(intents, { maxLength: 15 }), async (makes) => {
        const { room, sessions } = desks(1);
        const [session] = sessions;
        if (!session) return;
        await settled();
        const before = fieldsOf(room.state);
        for (const make of makes) session.getState().act(make(session.getState().view));
        while (undoOf(session).getState().done.length > 0) expect(undo(session)).toBeNull();
        await settled();
        // What hung there when *Eerst bekijken* came on stays approved.
        const left = changed(before, fieldsOf(room.state)).filter((key) => !key.endsWith(' approved'));
        expect(left).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says so when somebody went on with it, and offers what was done before that', async () => {
    const { room, sessions } = desks(2);
    const [a, b] = sessions;
    if (!a || !b) return;
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
    const { room, sessions } = desks(2, ahead);
    const [a, b] = sessions;
    if (!a || !b) return;
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

  it('removes a copy of an activity, and takes what was typed for others off all screens', async () => {
    const { room, sessions } = desks(1);
    const [a] = sessions;
    if (!a) return;
    a.getState().act({
      type: 'repeatActivity',
      activityId: 'droom',
      copyId: 'again',
      promptIds: ['q1', 'q2', 'q3'],
    });
    a.getState().act({
      type: 'contributeFor',
      activityId: 'droom',
      promptId: 'droom-1',
      groupId: 'inwoner',
      contributions: [{ contributionId: 'paper', data: { text: 'Van papier' } }],
    });
    await settled();
    expect([room.state.activity.has('again'), room.state.contribution.has('paper')]).toEqual([true, true]);
    expect([undo(a), undo(a)]).toEqual([null, null]);
    await settled();
    expect(room.state.activity.has('again')).toBe(false);
    expect(room.state.contribution.has('paper')).toBe(false);
  });

  it('leaves a copy that another desk prepared further, and typing that another desk arranged', async () => {
    const { room, sessions } = desks(2);
    const [a, b] = sessions;
    if (!a || !b) return;
    const copy = { type: 'repeatActivity', activityId: 'droom', copyId: 'again' } as const;
    a.getState().act({ ...copy, promptIds: ['q1', 'q2', 'q3'] });
    a.getState().act({
      type: 'contributeFor',
      activityId: 'droom',
      promptId: 'droom-1',
      groupId: 'inwoner',
      contributions: [{ contributionId: 'paper', data: { text: 'Van papier' } }],
    });
    await settled();
    b.getState().act({ type: 'setRemark', activityId: 'again', text: 'Nu per tafel' });
    b.getState().act({ type: 'tagContribution', contributionId: 'paper', tag: 'ontwerp' });
    await settled();
    expect([undo(a), undo(a)]).toEqual(['changedSince', 'changedSince']);
    await settled();
    expect([room.state.activity.has('again'), room.state.contribution.has('paper')]).toEqual([true, true]);
  });

  it('brings back a step that was skipped, with its questions and speaking notes', async () => {
    const { room, sessions } = desks(1);
    const [a] = sessions;
    if (!a) return;
    a.getState().act({
      type: 'repeatActivity',
      activityId: 'droom',
      copyId: 'again',
      promptIds: ['q1', 'q2', 'q3'],
    });
    a.getState().act({ type: 'askPrompt', activityId: 'again', promptId: 'q2' });
    await settled();
    const before = [room.state.activity.get('again'), room.state.prompt.get('q1')];
    a.getState().act({ type: 'removeActivity', activityId: 'again' });
    await settled();
    expect(room.state.activity.has('again')).toBe(false);
    expect(undo(a)).toBeNull();
    await settled();
    expect([room.state.activity.get('again'), room.state.prompt.get('q1')]).toEqual(before);
  });

  it('of a pile leaves it standing when another desk hung more in it', async () => {
    const { room, sessions } = desks(2);
    const [a, b] = sessions;
    if (!a || !b) return;
    const pile = { type: 'putCluster', clusterId: 'k1', activityId: 'droom', title: 'Thuis' } as const;
    a.getState().act({ ...pile, contributionIds: ['n1'] });
    await settled();
    b.getState().act({ type: 'assignToCluster', contributionIds: ['n2'], clusterId: 'k1' });
    await settled();
    expect(undo(a)).toBe('changedSince');
    expect(room.state.cluster.has('k1')).toBe(true);
  });

  it('of *Eerst bekijken* switches it back, and leaves what hangs there', async () => {
    const { room, sessions } = desks(1);
    const [a] = sessions;
    if (!a) return;
    a.getState().act({ type: 'setApproval', on: true });
    await settled();
    expect(room.state.placement.get('n1')?.approved).toBe(true);
    a.getState().act({ type: 'approve', contributionIds: ['n1'], on: false });
    await settled();
    expect([undo(a), undo(a)]).toEqual([null, null]);
    await settled();
    expect(workshopOf(room.state)?.approval).toBe(false);
    expect(room.state.placement.get('n1')?.approved).toBe(true);
  });

  it('takes back what came of one press with one press, all or nothing', async () => {
    const { room, sessions } = desks(2);
    const [a, b] = sessions;
    if (!a || !b) return;
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
    const { room, sessions } = desks(1);
    const [a] = sessions;
    if (!a) return;
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
    const { sessions } = desks(1);
    const [a] = sessions;
    if (!a) return;
    a.getState().act({ type: 'setActivityState', activityId: 'droom', to: 'open' });
    expect(undoTurnsBack(undoOf(a).getState())).toBe(false);
    a.getState().act({ type: 'setActivityState', activityId: 'droom', to: 'revealed' });
    expect(undoTurnsBack(undoOf(a).getState())).toBe(true);
  });
});
