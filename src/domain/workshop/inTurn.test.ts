import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { anyHistory } from '../testing/arbitraries.ts';
import { leadingAction } from '../testing/facilitatorAction.ts';
import {
  after,
  cofacilitator,
  type Deed,
  facilitator,
  hostDecision,
  sets,
  sits,
  writes,
} from '../testing/given.ts';
import { NOON } from '../testing/sampleWorkshop.ts';
import { applyChanges } from './changes.ts';
import type { Actor, Command } from './commands.ts';
import { decide } from './decide.ts';
import type { LeadingAction } from './facilitatorActions.ts';
import { asSeen } from './inTurn.ts';
import { type State, workshopOf } from './State.ts';
import { viewFor } from './viewFor.ts';

const atFirst: readonly Deed[] = [
  sits('s1', 'inwoner'),
  [facilitator, { type: 'goTo', activityId: 'a1' }],
  sets('a1', 'open'),
];
const begun = after([...atFirst, writes('s1', 'n0', 'een'), writes('s1', 'n1', 'twee')]);

/** A desk that goes on by itself on what it sees; gives what it sees then, and what it would send. */
function pressed(by: string, line: State, actions: readonly LeadingAction[]) {
  let view = line;
  const sent: Command[] = [];
  for (const action of actions) {
    const command: Command = { id: `${by}-${sent.length}`, ...asSeen(action, view) };
    sent.push(command);
    const decision = decide(view, command, { actor: facilitator, now: NOON, blocks: BLOCKS });
    if (!decision.ok) throw new Error(`${action.type} is refused: ${decision.code}`);
    view = applyChanges(view, decision.changes);
  }
  return { view, sent };
}

/** What a desk without a line would send. */
function without(line: State, ...actions: LeadingAction[]) {
  return pressed('los', line, actions);
}

/** What comes of commands that arrive one by one. */
function arrive(state: State, sent: readonly Command[], actor: Actor = facilitator) {
  let now = state;
  const refusals = sent.map((command) => {
    const decision = hostDecision(now, command, actor);
    if (decision.ok) now = applyChanges(now, decision.changes);
    return decision.ok ? null : decision.code;
  });
  return { state: now, refusals };
}

/** What another desk did meanwhile, seeing what it did. */
function meanwhile(...actions: LeadingAction[]): State {
  return pressed('elders', begun, actions).view;
}

const countDown = { type: 'countDown', activityId: 'a1' } as const;
const reveal = { type: 'setActivityState', activityId: 'a1', to: 'revealed' } as const;
const reopen = { type: 'setActivityState', activityId: 'a1', to: 'open' } as const;
const toSecond = { type: 'goTo', activityId: 'a2' } as const;
const openSecond = { type: 'setActivityState', activityId: 'a2', to: 'open' } as const;
const toFirst = { type: 'goTo', activityId: 'a1' } as const;

describe('a desk that led on without a line', () => {
  it('given nobody else led, then all of it is done, in order', () => {
    const { view, sent } = without(begun, countDown, reveal, toSecond, openSecond);
    const { state, refusals } = arrive(begun, sent);
    expect(refusals).toEqual([null, null, null, null]);
    expect(workshopOf(state)).toEqual(workshopOf(view));
    expect(state.activity.get('a2')?.state).toBe('open');
  });

  it('given another led on meanwhile, then nothing of it pulls the hall back, also where a step would fit', () => {
    const { sent } = without(begun, reveal, toSecond, openSecond, { ...openSecond, to: 'revealed' });
    const there = meanwhile(reveal, toSecond, openSecond);
    const { state, refusals } = arrive(there, sent);
    expect(state).toEqual(there);
    // The first three ask for what is so by now.
    expect(refusals).toEqual([null, null, null, 'ledOn']);
  });

  it('given another went there and came back, then the hall stays where it was brought', () => {
    const { sent } = without(begun, reveal);
    const there = meanwhile(reveal, reopen);
    const { state, refusals } = arrive(there, sent);
    expect([refusals, state]).toEqual([['ledOn'], there]);
  });

  it.each<[string, LeadingAction]>([
    ['a doorvraag', { type: 'askPrompt', activityId: 'a1', promptId: 'p1b' }],
    ['a note shown large', { type: 'spotlight', contributionId: 'n0' }],
    ['what hangs beside the script', { type: 'showAside', aside: { kind: 'summary' } }],
    ['an empty wall', { type: 'blankWall', on: true }],
    ['a timer', { type: 'setTimer', activityId: 'a1', left: 60_000, running: true }],
    ['the chosen tasks', { type: 'choosePlaces', places: ['bo1'] }],
    ['the end', { type: 'closeWorkshop' }],
    ['the countdown', countDown],
  ])('given another led on meanwhile, then %s comes too late', (_what, action) => {
    const there = meanwhile(reveal, toSecond);
    const { state, refusals } = arrive(there, without(begun, action).sent);
    expect([refusals, state]).toEqual([['ledOn'], there]);
  });

  it('given another showed another note at the same step, then that one stays on the wall', () => {
    const there = meanwhile({ type: 'spotlight', contributionId: 'n1' });
    const { refusals, state } = arrive(
      there,
      without(begun, { type: 'spotlight', contributionId: 'n0' }).sent,
    );
    expect(refusals).toEqual(['ledOn']);
    expect(workshopOf(state)?.spotlightId).toBe('n1');
  });

  it.each<[string, LeadingAction, LeadingAction]>([
    [
      'what another hung beside the script',
      { type: 'showAside', aside: { kind: 'summary' } },
      { type: 'showAside', aside: { kind: 'parked' } },
    ],
    [
      'the tasks that another chose',
      { type: 'choosePlaces', places: ['bo1'] },
      { type: 'choosePlaces', places: ['bo2'] },
    ],
  ])('given the same step, then %s stays', (_what, theirs, late) => {
    const there = meanwhile(theirs);
    const { state, refusals } = arrive(there, without(begun, late).sent);
    expect([refusals, state]).toEqual([['ledOn'], there]);
  });

  it('given the notes were turned round, but something hangs beside the script since, then it is told', () => {
    const there = meanwhile(reveal, { type: 'showAside', aside: { kind: 'summary' } });
    const { state, refusals } = arrive(there, without(begun, reveal).sent);
    expect([refusals, state]).toEqual([['ledOn'], there]);
  });

  it('given another stopped the timer, then it does not run again; two minutes more are two minutes more', () => {
    const more = (left: number) => ({ type: 'setTimer', activityId: 'a1', left, running: true }) as const;
    const running = arrive(begun, without(begun, more(60_000)).sent).state;
    const { sent } = without(running, more(120_000), more(180_000));
    expect(arrive(running, sent)).toMatchObject({ refusals: [null, null] });
    const stopped = arrive(running, [
      { id: 'stop', type: 'setTimer', activityId: 'a1', left: null, running: false },
    ]);
    expect(arrive(stopped.state, sent).refusals).toEqual(['ledOn', 'ledOn']);
  });

  it('given what it takes back has been left behind, then people keep on reading', () => {
    const shown = arrive(begun, without(begun, reveal).sent).state;
    const undo = {
      type: 'undo',
      restores: [{ kind: 'activity', id: 'a1', expect: { state: 'revealed' }, value: { state: 'open' } }],
    } as const satisfies LeadingAction;
    const { sent } = without(shown, undo);
    const there = arrive(shown, [{ id: 'verder', ...toSecond }]).state;
    expect(arrive(there, sent).refusals).toEqual(['ledOn']);
    expect(arrive(shown, sent).refusals).toEqual([null]);
  });
});

describe('two who press at one moment', () => {
  it.each<[string, LeadingAction]>([
    ['the notes are turned round', reveal],
    ['the same countdown runs on', countDown],
    ['the hall goes one step on', toSecond],
    ['the session closes', { type: 'closeWorkshop' }],
    ['the wall is empty', { type: 'blankWall', on: true }],
  ])('given they ask for the same, then %s, and nobody is refused', (_what, action) => {
    const [first] = without(begun, action).sent;
    const once = arrive(begun, first ? [first] : []).state;
    const decision = hostDecision(once, { id: 'ander', ...asSeen(action, begun) }, cofacilitator);
    expect(decision.ok && applyChanges(once, decision.changes)).toEqual(once);
  });

  it('given one presses a moment after the other, then the first countdown runs on', () => {
    const once = arrive(begun, without(begun, countDown).sent).state;
    const second = { id: 'ander', ...asSeen(countDown, begun) };
    const context = { actor: cofacilitator, now: NOON + 500, blocks: BLOCKS };
    expect(decide(once, second, context)).toEqual({ ok: true, changes: [] });
  });

  it('given they ask for different steps, then the second is told', () => {
    const once = arrive(begun, without(begun, reveal).sent).state;
    const second = { id: 'ander', ...asSeen(toFirst, begun) };
    // She is there: that is so already.
    expect(hostDecision(once, second, cofacilitator)).toEqual({ ok: true, changes: [] });
    const third = { id: 'derde', ...asSeen(toSecond, begun) };
    expect(hostDecision(once, third, cofacilitator)).toEqual({ ok: false, code: 'ledOn' });
  });
});

describe('what a command says it was asked on top of', () => {
  it('is taken as it comes when it says nothing', () => {
    const there = meanwhile(reveal, toSecond);
    const { state, refusals } = arrive(there, [{ id: 'oud', ...toFirst }]);
    expect(refusals).toEqual([null]);
    expect(workshopOf(state)).toMatchObject({ currentActivityId: 'a1', led: 'oud' });
  });

  it('is known to who conducts and to nobody else', () => {
    const led = (viewer: Parameters<typeof viewFor>[1]) => workshopOf(viewFor(begun, viewer, BLOCKS))?.led;
    expect(led({ role: 'facilitator' })).toBe('c2');
    expect(led({ role: 'wall' })).toBeUndefined();
    expect(led({ role: 'participant', seatId: 's1' })).toBeUndefined();
  });

  it('stays when nothing that leads was asked for', () => {
    for (const action of [
      toFirst,
      { type: 'spotlight', contributionId: 'n0' },
      { type: 'blankWall', on: true },
    ] as const)
      expect(workshopOf(arrive(begun, [{ id: 'nieuw', ...action }]).state)?.led).toBe('c2');
  });

  it('is the pushed question, too', () => {
    const pushed = { id: 'vraag', type: 'askPrompt', activityId: 'a1', promptId: 'p1b' } as const;
    expect(workshopOf(arrive(begun, [pushed]).state)?.led).toBe('vraag');
  });

  it('is not said of what is taken back without leading anybody', () => {
    const moved: LeadingAction = {
      type: 'undo',
      restores: [{ kind: 'placement', id: 'n0', expect: { x: 9, y: 9 }, value: { x: null, y: null } }],
    };
    expect(asSeen(moved, begun)).toBe(moved);
  });

  it('whoever led since: what comes on top of anything older changes nothing', () => {
    fc.assert(
      fc.property(anyHistory, leadingAction, anyHistory, (before, action, since) => {
        const seen = play(after(atFirst), before, 'e');
        const late = { id: 'laat', ...asSeen(action, seen) };
        const now = play(seen, since, 'l');
        const decision = decide(now, late, { actor: facilitator, now: NOON, blocks: BLOCKS });
        const saysSo = 'expect' in late;
        if (!saysSo || workshopOf(now)?.led === workshopOf(seen)?.led) return;
        expect(decision.ok ? decision.changes : []).toEqual([]);
      }),
    );
  });

  it('given nobody did anything: it decides as if nothing was said', () => {
    fc.assert(
      fc.property(anyHistory, leadingAction, (before, action) => {
        const state = play(after(atFirst), before, 'e');
        const context = { actor: facilitator, now: NOON, blocks: BLOCKS };
        expect(decide(state, { id: 'x', ...asSeen(action, state) }, context)).toEqual(
          decide(state, { id: 'x', ...action }, context),
        );
      }),
    );
  });
});

/** The state after a history in which refused deeds simply have no effect. */
function play(start: State, history: readonly Deed[], name: string): State {
  return history.reduce((state, [actor, action], index) => {
    const decision = hostDecision(state, { id: `${name}${index}`, ...action }, actor);
    return decision.ok ? applyChanges(state, decision.changes) : state;
  }, start);
}
