import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, facilitator, given, seat, sets, sits, writes } from '../testing/given.ts';
import { NOON } from '../testing/sampleWorkshop.ts';
import { decide } from './decide.ts';

const written = [sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'eerst')];

describe('masking', () => {
  it('is refused where nothing would be masked: she would think that the words are gone', () => {
    const written = after([sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'Jan belt')]);
    const mask = { type: 'maskContribution', contributionId: 'n1', masks: [[0, 3]] } as const;
    const context = { actor: facilitator, now: NOON, blocks: BLOCKS };
    expect(decide(written, { id: 'm1', ...mask }, context).ok).toBe(true);
    const activity = new Map(
      [...written.activity].map(([id, each]) => [id, { ...each, block: 'steps', options: {} }]),
    );
    const data = {
      what: 'Jan belt',
      lead: '',
      partners: '',
      firstMove: '',
      checkDate: '',
      residentNotices: '',
    };
    const contribution = new Map([...written.contribution].map(([id, each]) => [id, { ...each, data }]));
    expect(decide({ ...written, activity, contribution }, { id: 'm2', ...mask }, context)).toMatchObject({
      ok: false,
      code: 'unknownBlock',
    });
  });
});

describe('walking through the script', () => {
  it('goes to an activity; an explanation is open at once, a question waits', () => {
    expect(
      given().when(facilitator, { type: 'goTo', activityId: 'a3' }).state.activity.get('a3')?.state,
    ).toBe('open');
    expect(
      given(sets('a3', 'closed'))
        .when(facilitator, { type: 'goTo', activityId: 'a3' })
        .state.activity.get('a3')?.state,
      'what was closed stays so',
    ).toBe('closed');
    const { state } = given().when(facilitator, { type: 'goTo', activityId: 'a1' });
    expect([...state.workshop.values()][0]?.currentActivityId).toBe('a1');
    expect(state.activity.get('a1')).toMatchObject({ state: 'ready', everOpened: false });
  });
  it('walks through every state and back, and loses nothing', () => {
    const state = after([
      ...written,
      sets('a1', 'revealed'),
      sets('a1', 'closed'),
      sets('a1', 'open'),
      sets('a1', 'ready'),
    ]);
    expect(state.activity.get('a1')).toMatchObject({ state: 'ready', everOpened: true });
    expect(state.contribution.get('n1')?.data).toEqual({ text: 'eerst' });
  });
  it('an explanation has nothing to reveal', () => {
    expect(given().when(...sets('a0', 'revealed')).refusal).toBe('notAllowed');
  });
  it('counts down only while people write; reveal, cancel and leaving stop it', () => {
    const count = { type: 'countDown', activityId: 'a1' } as const;
    expect(given().when(facilitator, count).refusal).toBe('notOpen');
    expect(
      given(...written)
        .when(facilitator, count)
        .state.activity.get('a1')?.countdownAt,
    ).toBe(NOON);
    for (const stop of [
      sets('a1', 'revealed'),
      [facilitator, { type: 'cancelCountDown', activityId: 'a1' }] as const,
    ]) {
      expect(
        given(...written, [facilitator, count])
          .when(...stop)
          .state.activity.get('a1')?.countdownAt,
      ).toBeNull();
    }
    const counting = [
      ...written,
      [facilitator, { type: 'goTo', activityId: 'a1' }] as const,
      [facilitator, count] as const,
    ];
    expect(
      given(...counting)
        .when(facilitator, { type: 'goTo', activityId: 'a2' })
        .state.activity.get('a1')?.countdownAt,
    ).toBeNull();
  });
  it('given a timer, adds to what is left by the host’s clock, and lets it wait or go on with that', () => {
    const set = (left: number, running: boolean, more?: true) =>
      ({ type: 'setTimer', activityId: 'a1', left, running, ...(more ? { more } : {}) }) as const;
    const running = given([facilitator, set(60_000, true)]);
    const timer = (left: number, runs: boolean) =>
      running.when(facilitator, set(left, runs, true)).state.activity.get('a1')?.timer;
    expect(timer(60_000, true)).toEqual({ running: true, endsAt: NOON + 120_000 });
    expect(timer(0, false)).toEqual({ running: false, left: 60_000 });
    // Without one there is nothing to add to.
    expect(
      given()
        .when(facilitator, set(60_000, true, true))
        .state.activity.get('a1')?.timer,
    ).toEqual({
      running: true,
      endsAt: NOON + 60_000,
    });
    expect(running.when(facilitator, set(24 * 3_600_000, true, true)).refusal).toBe('badData');
  });

  it('sets a timer that runs or waits, takes it away, and none of minus one, of more than a day, or of no number', () => {
    const timed = (left: number | null, running: boolean) =>
      given().when(facilitator, { type: 'setTimer', activityId: 'a1', left, running });
    const timer = (...args: [number | null, boolean]) => timed(...args).state.activity.get('a1')?.timer;
    expect(timer(60_000, true)).toEqual({ running: true, endsAt: NOON + 60_000 });
    expect(timer(60_000, false)).toEqual({ running: false, left: 60_000 });
    expect(timed(0, false).refusal).toBeNull();
    expect(timer(null, false)).toBeNull();
    for (const left of [-1, 24 * 3_600_000 + 1, Number.NaN])
      expect(timed(left, true).refusal).toBe('badData');
  });
  it('asks a follow-up question of the same activity only', () => {
    expect(
      given()
        .when(facilitator, { type: 'askPrompt', activityId: 'a1', promptId: 'p1b' })
        .state.activity.get('a1')?.promptId,
    ).toBe('p1b');
    expect(given().when(facilitator, { type: 'askPrompt', activityId: 'a1', promptId: 'p2' }).refusal).toBe(
      'gone',
    );
  });
  it('participants and wall conduct nothing', () => {
    for (const action of [
      { type: 'goTo', activityId: 'a1' },
      { type: 'blankWall', on: true },
      { type: 'closeWorkshop' },
      { type: 'hideContribution', contributionId: 'n1', hidden: true },
    ] as const) {
      expect(given(...written).when(seat('s1'), action).refusal).toBe('notAllowed');
      expect(given(...written).when({ role: 'wall' }, action).refusal).toBe('notAllowed');
    }
  });
});

describe('placing notes', () => {
  it('hides and shows, moves within the board, and never writes in the note itself', () => {
    const base = after(written);
    const before = base.contribution.get('n1');
    const state = after(
      [
        [facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }],
        [facilitator, { type: 'moveContribution', contributionId: 'n1', x: -50, y: 5_000_000 }],
      ],
      base,
    );
    expect(state.placement.get('n1')).toMatchObject({ hidden: true, x: 0, y: 90_000 });
    expect(state.contribution.get('n1')).toBe(before);
    expect(
      given(...written).when(facilitator, { type: 'hideContribution', contributionId: 'weg', hidden: true })
        .refusal,
    ).toBe('gone');
  });
});
