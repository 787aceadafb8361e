import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { facilitator, seat, sets, sits, writes } from '#domain/testing/given.ts';
import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { DESK, TABLET, TestRoom, TICK, WALL } from '../testing/TestRoom.ts';

let its: TestRoom;
beforeEach(async () => {
  its = await TestRoom.begin();
});
afterEach(() => its.end());

describe('a room tells', () => {
  it('given a hidden note, it disappears from wall and tablets, and its writer is told', async () => {
    await its.given(
      sits('s1', 'inwoner'),
      sets('a1', 'open'),
      writes('s1', 'n1', 'x'),
      sets('a1', 'revealed'),
    );
    its.watch(WALL, TABLET, DESK);
    expect(its.audience.of('wall').view.contribution.has('n1')).toBe(true);
    its.audience.owns.length = 0;
    await its.given([facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }]);
    expect(its.audience.of('wall').view.contribution.has('n1')).toBe(false);
    expect(its.audience.of('tablet').view.contribution.has('n1')).toBe(false);
    expect(its.audience.of('desk').view.contribution.has('n1')).toBe(true);
    expect(its.audience.owns.map(({ seatId }) => seatId)).toEqual(['s1']);
    expect(its.audience.owns[0]?.message.change.put.placement).toMatchObject([{ id: 'n1', hidden: true }]);
  });

  it('given a late note, it shows at once, marked late', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'), sets('a1', 'revealed'));
    its.watch(WALL);
    await its.given(writes('s1', 'n1', 'nagekomen'));
    expect(its.audience.of('wall').view.contribution.get('n1')).toMatchObject({ late: true, seatId: null });
  });

  it('given *eerst bekijken* that is switched off, what waited hangs on the wall', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'wacht'), [
      facilitator,
      { type: 'setApproval', on: true },
    ]);
    await its.given(sets('a1', 'revealed'));
    its.watch(WALL);
    expect(its.audience.of('wall').view.contribution.has('n1')).toBe(false);
    await its.given([facilitator, { type: 'setApproval', on: false }]);
    expect(its.audience.of('wall').view).toEqual(classView(its.room.state, 'wall', BLOCKS));
    expect(its.audience.of('wall').view.contribution.has('n1')).toBe(true);
  });

  it('given the end of the session, the questions that were parked', async () => {
    await its.given(sits('s1', 'inwoner'), [
      seat('s1'),
      { type: 'park', parkedId: 'q1', text: 'Wie betaalt dit?', hideGroup: false },
    ]);
    its.watch(WALL, TABLET);
    expect(its.audience.of('wall').view.parked.size).toBe(0);
    await its.given([facilitator, { type: 'closeWorkshop' }]);
    for (const { id, cls } of [WALL, TABLET])
      expect(its.audience.of(id).view).toEqual(classView(its.room.state, cls, BLOCKS));
    expect(its.audience.of('wall').view.parked.get('q1')?.text).toBe('Wie betaalt dit?');
  });

  it('its answer first, the writer’s own part next, then everybody, the first at once', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    its.watch(WALL, TABLET, DESK);
    its.clock.pass(TICK);
    its.audience.said.length = 0;
    const [actor, action] = writes('s1', 'n1', 'x');
    await new Promise<void>((done) =>
      its.room.ask({ id: 'c-order', ...action }, actor, () => {
        its.audience.said.push('answer');
        done();
      }),
    );
    expect(its.audience.said).toEqual([
      'answer',
      'own s1',
      'delta facilitator',
      'delta wall',
      'delta participants',
    ]);
  });

  it('given a class that nobody looks at, nothing goes there; who comes starts with everything', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    its.watch(WALL);
    its.audience.said.length = 0;
    await its.given(writes('s1', 'n1', 'x'));
    its.clock.pass(TICK);
    expect(its.audience.said).not.toContain('delta facilitator');
    its.watch(DESK);
    expect(its.audience.of('desk').view.contribution.has('n1')).toBe(true);
  });

  it('at most one delta per class and tick', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    its.watch(WALL);
    its.clock.pass(TICK);
    its.audience.deltas.length = 0;
    for (let n = 0; n < 5; n += 1) await its.ask(writes('s1', `n${n}`, 'x'));
    expect(its.audience.deltas.filter(({ cls }) => cls === 'wall')).toHaveLength(1);
    its.clock.pass(TICK);
    expect(its.audience.deltas.filter(({ cls }) => cls === 'wall')).toHaveLength(2);
    expect(its.audience.of('wall').view.tally.get('a1')?.total).toBe(5);
  });

  it('a full hall in its own pace, but of a question that turns round at once', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    for (let n = 0; n < 150; n += 1) its.room.watch({ ...TABLET, id: `tablet${n}` });
    its.clock.pass(1_000);
    its.clock.pass(1_000);
    its.audience.deltas.length = 0;
    const tablets = () => its.audience.deltas.filter(({ cls }) => cls === 'participants').length;
    await its.ask(writes('s1', 'n1', 'x'));
    await its.ask(writes('s1', 'n2', 'y'));
    expect(tablets()).toBe(1);
    await its.ask(sets('a1', 'revealed'));
    expect(tablets()).toBe(2);
    expect(its.audience.of('tablet0').view.contribution.size).toBe(2);
    its.clock.pass(1_000);
    expect(tablets()).toBe(2);
  });

  it('who comes in while the hall is in its pause, everything within a tenth of a second', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    for (let n = 0; n < 150; n += 1) its.room.watch({ ...TABLET, id: `tablet${n}` });
    its.clock.pass(1_000);
    await its.ask(writes('s1', 'n1', 'x'));
    its.room.watch({ ...TABLET, id: 'newcomer' });
    its.clock.pass(100);
    expect(its.audience.of('newcomer').wholes).toBe(1);
  });

  it('the facilitator the version of her command, even when nothing changes for her', async () => {
    its.watch(DESK);
    const ack = await its.ask([facilitator, { type: 'blankWall', on: false }]);
    its.clock.pass(TICK);
    expect(ack).toMatchObject({ ok: true });
    expect(its.audience.of('desk').version).toBe(ack.ok ? ack.version : -1);
  });

  it('who comes back what was missed, and everything when that is not known any more', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    its.watch(WALL);
    await its.given(writes('s1', 'n1', 'x'));
    const { version } = its.audience.of('wall');
    its.audience.lose('wall');
    await its.given(writes('s1', 'n2', 'x'), sets('a1', 'revealed'), [
      seat('s1'),
      { type: 'withdraw', contributionId: 'n1' },
    ]);
    its.audience.said.length = 0;
    its.watch({ ...WALL, since: version });
    expect(its.audience.said).toContain('resume wall');
    expect(its.audience.of('wall').view).toEqual(classView(its.room.state, 'wall', BLOCKS));
    // A version from before this room was loaded, or from the future.
    for (const since of [0, version + 1_000]) {
      its.audience.lose('wall');
      its.watch({ ...WALL, since });
      expect(its.audience.said.at(-1)).toBe('whole wall');
    }
  });

  it('who comes back and missed nothing, that nothing was missed', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    its.watch(WALL);
    await its.given(writes('s1', 'n1', 'x'));
    const seen = its.audience.of('wall');
    its.audience.lose('wall');
    its.watch({ ...WALL, since: seen.version });
    expect(its.audience.said.at(-1)).toBe('resume wall');
    expect(seen.view).toEqual(classView(its.room.state, 'wall', BLOCKS));
  });

  it('who comes back to where the room was loaded, what came since, and that nobody is writing any more', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    its.room.setPresence('s1', true, 'a1', null);
    its.watch(DESK, TABLET);
    const before = [DESK, TABLET].map(({ id }) => ({ id, ...its.audience.of(id) }));
    expect(before[0]?.view.tally.get('a1')?.writing).toBe(1);
    await its.restart();
    for (const { id, view, version } of before) Object.assign(its.audience.of(id), { view, version });
    for (const viewer of [DESK, TABLET]) its.watch({ ...viewer, since: its.room.version });
    expect(its.audience.said).not.toContain('whole desk');
    expect(its.audience.said).not.toContain('whole tablet');
    for (const { id, cls } of [DESK, TABLET])
      expect(its.audience.of(id).view).toEqual(classView(its.room.state, cls, BLOCKS));
    await its.given(writes('s1', 'n1', 'x'));
    expect(its.audience.of('desk').view).toEqual(classView(its.room.state, 'facilitator', BLOCKS));
  });

  it('who asked for the first view of a room that was just loaded, not all of it once more', async () => {
    await its.given(sits('s1', 'inwoner'), sets('a1', 'open'));
    await its.restart();
    const { whole } = its.room.first('wall', null);
    Object.assign(its.audience.of('wall'), {
      view: applyViewChange(emptyState(), whole.change),
      version: whole.version,
    });
    await its.given(writes('s1', 'n1', 'x'));
    its.watch({ ...WALL, since: whole.version });
    expect(its.audience.said).not.toContain('whole wall');
    expect(its.audience.of('wall').view).toEqual(classView(its.room.state, 'wall', BLOCKS));
  });
});
