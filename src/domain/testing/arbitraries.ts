import fc from 'fast-check';
import type { Action, Actor } from '../workshop/commands.ts';
import { UNSAVED, WALLS } from '../workshop/counts.ts';
import { arrangingAction } from './arrangingAction.ts';
import { facilitatorAction } from './facilitatorAction.ts';
import { participantAction } from './participantAction.ts';
import { activityId, groupId, mode, named, perGroup, seatId } from './pools.ts';

const hostAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: named('takeSeat'), seatId, groupId, people: fc.constantFrom(1, 2) }),
  fc.record({ type: named('takeSeat'), seatId, groupId, people: fc.constant(1), mode, perGroup }),
  fc.record({
    type: named('setPresence'),
    seatId: fc.oneof(seatId, fc.constantFrom(WALLS, UNSAVED)),
    connected: fc.boolean(),
    writingIn: fc.option(activityId),
    readyIn: fc.option(activityId),
  }),
);

const helperAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: named('addHelper'),
    helperId: fc.constantFrom('h1', 'h2'),
    role: fc.constantFrom('cofacilitator' as const, 'notetaker' as const),
  }),
  fc.record({ type: named('removeHelper'), helperId: fc.constantFrom('h1', 'h2') }),
  fc.record({ type: named('detachWalls'), who: fc.constantFrom('facilitator', 'cofacilitator') }),
  fc.record({
    type: named('tell'),
    what: fc.constantFrom('wallLink' as const, 'recovered' as const),
    who: named('facilitator'),
  }),
);

const doorAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: named('renewAccess'),
    joinCode: fc.constantFrom('QQQ2345', 'QQQ6789'),
    joinSecret: named('QQ-ander-geheim'),
    who: named('facilitator'),
  }),
  fc.record({
    type: named('clearSeats'),
    since: fc.constantFrom(null, 0, Number.MAX_SAFE_INTEGER),
    who: fc.constantFrom('facilitator' as const, 'cofacilitator' as const),
  }),
);

const actorAndAction: fc.Arbitrary<readonly [Actor, Action]> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.record({ role: named('participant'), seatId }), participantAction) },
  { weight: 5, arbitrary: fc.tuple(fc.constant<Actor>({ role: 'facilitator' }), facilitatorAction) },
  { weight: 1, arbitrary: fc.tuple(fc.constant<Actor>({ role: 'cofacilitator' }), facilitatorAction) },
  { weight: 3, arbitrary: fc.tuple(fc.constant<Actor>({ role: 'notetaker' }), arrangingAction) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant<Actor>({ role: 'host' }), fc.oneof(hostAction, helperAction, doorAction)),
  },
);

/** Any actor with any action, fitting its role or not, over a small pool of ids so that they meet. */
export const anyDeed: fc.Arbitrary<readonly [Actor, Action]> = fc.oneof(
  { weight: 12, arbitrary: actorAndAction },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom<Actor>(
        { role: 'wall' },
        { role: 'facilitator' },
        { role: 'notetaker' },
        { role: 'participant', seatId: 's1' },
      ),
      fc.oneof(participantAction, facilitatorAction),
    ),
  },
);

/** A history of deeds, some of which will be refused. */
export const anyHistory = fc.array(anyDeed, { maxLength: 40 });
