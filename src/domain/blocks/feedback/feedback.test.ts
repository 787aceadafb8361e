import { describe, expect, it } from 'vitest';
import { after, type Deed, facilitator, given, seat, sets, sits } from '../../testing/given.ts';
import type { State } from '../../workshop/State.ts';
import { classView, viewFor } from '../../workshop/viewFor.ts';
import { BLOCKS } from '../registry.ts';
import { FEEDBACK_LENGTH, feedback } from './feedback.ts';

/** The sample's last activity. */
const ACTIVITY = 'a9';
const says = (seatId: string, contributionId: string, value: string, better = ''): Deed => [
  seat(seatId),
  {
    type: 'contribute',
    contributionId,
    activityId: ACTIVITY,
    promptId: null,
    hideGroup: false,
    data: { value, better },
  },
];
const hall: Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sits('s3', 'professional'),
  sets(ACTIVITY, 'open'),
  says('s1', 'f1', 'none', 'meer pauze'),
  says('s2', 'f2', 'all'),
  says('s3', 'f3', 'most', 'zachter praten'),
];
const desk = (state: State) => classView(state, 'facilitator', BLOCKS);

describe('feedback', () => {
  it('is one of four answers and a line at most', () => {
    expect(feedback.parse({ value: 'all' })).toEqual({ ok: true, data: { value: 'all', better: '' } });
    expect(feedback.parse({ value: 'all', better: ' meer  tijd\u0000 ' })).toMatchObject({
      data: { better: 'meer  tijd' },
    });
    expect(feedback.parse({ value: 'yes' })).toMatchObject({ code: 'badData' });
    expect(feedback.parse({ value: 'all', name: 'Jan' })).toMatchObject({ code: 'badData' });
    expect(feedback.parse({ value: 'all', better: 'x'.repeat(FEEDBACK_LENGTH + 1) })).toMatchObject({
      code: 'tooLong',
    });
  });

  it('while it is open reaches nobody but its writer, except as a number and as lines without a group', () => {
    const state = after(hall);
    const lines = [...desk(state).contribution.values()].filter((each) => each.activityId === ACTIVITY);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toMatchObject({ groupId: null, seatId: null });
      expect(Object.keys(line.data)).toEqual(['better']);
    }
    expect(desk(state).result.has(ACTIVITY)).toBe(false);
    expect(desk(state).tally.get(ACTIVITY)?.writers).toBe(3);
    const own = viewFor(state, { role: 'participant', seatId: 's1' }, BLOCKS).contribution;
    expect([...own.keys()]).toEqual(['f1']);
  });

  it.each(['wall', 'participants'] as const)('never reaches the %s, also when it is over', (cls) => {
    for (const end of [sets(ACTIVITY, 'closed'), [facilitator, { type: 'closeWorkshop' }] as Deed]) {
      const view = classView(after([...hall, end]), cls, BLOCKS);
      expect(view.contribution.size + view.result.size).toBe(0);
      expect(JSON.stringify([...view.tally.values()])).not.toContain('none');
    }
  });

  it('adds up under the rule for small groups when the facilitator or the session closes it', () => {
    for (const end of [sets(ACTIVITY, 'closed'), [facilitator, { type: 'closeWorkshop' }] as Deed]) {
      const result = desk(after([...hall, end])).result.get(ACTIVITY);
      expect(result?.all?.counts).toEqual({ none: 1, all: 1, most: 1 });
      expect(result?.groups.map(({ groupIds }) => groupIds)).toEqual([['inwoner', 'professional']]);
    }
    const few = after([...hall.slice(0, 5), [facilitator, { type: 'closeWorkshop' }]]);
    expect(desk(few).result.get(ACTIVITY)).toMatchObject({ all: null, groups: [] });
  });

  it('takes more answers when the session opens again, and adds up anew', () => {
    const state = after([
      ...hall,
      [facilitator, { type: 'closeWorkshop' }],
      [facilitator, { type: 'reopenWorkshop' }],
    ]);
    expect(state.result.has(ACTIVITY)).toBe(false);
    const more = after(
      [sits('s4', 'inwoner'), says('s4', 'f4', 'some'), [facilitator, { type: 'closeWorkshop' }]],
      state,
    );
    expect(more.result.get(ACTIVITY)?.all?.answered).toBe(4);
  });

  it('has no reveal, and takes nothing once it is closed', () => {
    expect(given(...hall).when(facilitator, { type: 'countDown', activityId: ACTIVITY }).refusal).toBe(
      'notOpen',
    );
    expect(given(...hall).when(...sets(ACTIVITY, 'revealed')).refusal).toBe('notAllowed');
    const [actor, action] = says('s1', 'f9', 'all');
    expect(given(...hall.slice(0, 4), sets(ACTIVITY, 'closed')).when(actor, action).refusal).toBe('notOpen');
  });
});
