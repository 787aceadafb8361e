import { beforeEach, expect, test } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import type { MemoryRoom } from './MemoryRoom.ts';
import { clearUnsent, deviceKeep } from './outboxKeep.ts';
import type { Intent } from './Session.ts';
import { FACILITATOR, joinRoom, openQuestion, sampleRoom } from './sampleRoom.testing.ts';

beforeEach(clearUnsent);

const reveal: Intent = { type: 'setActivityState', activityId: 'vraag1', to: 'revealed' };
const toSecond: Intent = { type: 'goTo', activityId: 'vraag2' };
const openSecond: Intent = { type: 'setActivityState', activityId: 'vraag2', to: 'open' };
const revealSecond: Intent = { type: 'setActivityState', activityId: 'vraag2', to: 'revealed' };

function inFirstQuestion(): MemoryRoom {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  return room;
}

/** Where the hall stands, and how far the second question is. */
const standing = ({ state }: MemoryRoom) => [
  workshopOf(state)?.currentActivityId,
  state.activity.get('vraag2')?.state,
];

test('given a desk that led on alone without a line, all of it is done, in order', async () => {
  const room = inFirstQuestion();
  const { host, session } = joinRoom(room, FACILITATOR);
  host.drop();
  for (const intent of [reveal, toSecond, openSecond]) expect(session.getState().act(intent)).toBeNull();
  host.restore();
  await eventually(() => expect(session.getState().pending).toEqual([]));
  expect(session.getState().refused).toEqual([]);
  expect(standing(room)).toEqual(['vraag2', 'open']);
});

test('given another desk led on meanwhile, nothing of what was pressed here pulls the hall along', async () => {
  const room = inFirstQuestion();
  const away = joinRoom(room, FACILITATOR);
  const there = joinRoom(room, FACILITATOR);
  away.host.drop();
  for (const intent of [reveal, toSecond, openSecond, revealSecond]) away.session.getState().act(intent);
  for (const intent of [reveal, toSecond, openSecond]) there.session.getState().act(intent);
  await eventually(() => expect(there.session.getState().pending).toEqual([]));
  away.host.restore();
  await eventually(() => expect(away.session.getState().pending).toEqual([]));
  expect(standing(room)).toEqual(['vraag2', 'open']);
  expect(away.session.getState().refused).toMatchObject([{ code: 'ledOn', intent: revealSecond }]);
  // What she chooses after that counts.
  expect(away.session.getState().act(revealSecond)).toBeNull();
  await eventually(() => expect(standing(room)).toEqual(['vraag2', 'revealed']));
});

test('given the laptop was shut down in between, the same holds for what the next tab finds', async () => {
  const room = inFirstQuestion();
  const keep = () => deviceKeep('w1/facilitator');
  const before = joinRoom(room, FACILITATOR, keep());
  before.host.drop();
  for (const intent of [reveal, toSecond]) before.session.getState().act(intent);
  await eventually(async () => expect(await keep().load()).toHaveLength(2));
  before.session.close();
  room.act(FACILITATOR, reveal);
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'vraag1', to: 'open' });
  const { session } = joinRoom(room, FACILITATOR, keep());
  await eventually(() =>
    expect(session.getState().refused.map(({ code }) => code)).toEqual(['ledOn', 'ledOn']),
  );
  expect(standing(room)).toEqual(['vraag1', 'ready']);
  expect(room.state.activity.get('vraag1')?.state).toBe('open');
});

test('given two desks press at one moment, the hall goes one step, and nobody is refused', async () => {
  const room = inFirstQuestion();
  room.act(FACILITATOR, reveal);
  const [one, two] = [joinRoom(room, FACILITATOR), joinRoom(room, FACILITATOR)];
  for (const { session } of [one, two]) session.getState().act(toSecond);
  for (const { session } of [one, two]) {
    await eventually(() => expect(session.getState().pending).toEqual([]));
    expect(session.getState().refused).toEqual([]);
  }
  expect(standing(room)).toEqual(['vraag2', 'ready']);
});
