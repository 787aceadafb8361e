import { expect, test, vi } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { wholeView } from '#domain/workshop/Delta.ts';
import { privateView } from '#domain/workshop/viewFor.ts';
import type { Workshop } from '#domain/workshop/Workshop.ts';
import {
  FACILITATOR,
  joinRoom,
  note,
  openQuestion,
  participant,
  sampleRoom,
  texts,
} from './sampleRoom.testing.ts';

test('given an open question, when a note is written, then it shows at once and is saved once the host said so', async () => {
  const room = sampleRoom({ wire: 'by hand' });
  openQuestion(room, 'vraag1');
  const { host, session } = joinRoom(room, participant('s1'));
  expect(session.getState().ready).toBe(false);
  host.deliver();
  expect(session.getState().ready).toBe(true);

  expect(session.getState().act(note('n1', 'Luister naar mij'))).toBeNull();
  expect(texts(session)).toEqual({ n1: 'Luister naar mij' });
  expect(session.getState().pending).toMatchObject([{ acked: false }]);

  await eventually(() => {
    host.receive();
    expect(room.state.contribution.has('n1')).toBe(true);
  });
  host.deliver();
  await eventually(() => expect(session.getState().pending).toEqual([]));
  expect(texts(session)).toEqual({ n1: 'Luister naar mij' });
});

test('what is refused here already gives its code, shows nothing and sends nothing', () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const { session } = joinRoom(room, participant('s1'));
  expect(session.getState().act(note('n1', '   '))).toBe('empty');
  expect(session.getState().act(note('n2', 'x', 'vraag2'))).toBe('notOpen');
  expect(session.getState().act({ type: 'goTo', activityId: 'vraag2' })).toBe('notAllowed');
  expect(session.getState().pending).toEqual([]);
  expect(room.state.contribution.size).toBe(0);
});

test('what the host refuses leaves the screen but keeps its text until it is dismissed', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const { session, host } = joinRoom(room, participant('s1'));
  host.drop();
  session.getState().act(note('n1', 'net te laat'));
  room.act(FACILITATOR, { type: 'closeWorkshop' });
  host.restore();
  await eventually(() => expect(session.getState().refused).toHaveLength(1));
  const [refused] = session.getState().refused;
  expect(refused).toMatchObject({ code: 'closed', intent: { data: { text: 'net te laat' } } });
  expect(texts(session)).toEqual({});
  session.getState().dismiss(refused?.commandId ?? '');
  expect(session.getState().refused).toEqual([]);
});

test('a gap asks for the whole, and what does not follow on is not applied', () => {
  const room = sampleRoom({ wire: 'by hand' });
  const { host, session } = joinRoom(room, FACILITATOR);
  host.deliver();
  openQuestion(room, 'vraag1');
  let lost = 0;
  host.tell(() => {
    lost += 1;
  });
  // A delta of a later version than the next one.
  const version = room.version;
  host.tell((listener) =>
    listener.delta({
      from: version + 5,
      to: version + 6,
      change: { put: {}, remove: { activity: ['vraag2'] } },
    }),
  );
  host.deliver();
  expect(lost).toBe(1);
  expect(session.getState().view.activity.has('vraag2')).toBe(true);
  room.act(FACILITATOR, { type: 'goTo', activityId: 'vraag2' });
  host.deliver();
  expect(session.getState().view.workshop.get('w1')?.currentActivityId).toBe('vraag2');
});

test('while the whole is asked for, what else comes changes nothing and asks for nothing; after it deltas count again', () => {
  const room = sampleRoom({ wire: 'by hand' });
  const { host, session } = joinRoom(room, FACILITATOR);
  host.deliver();
  const { version } = room;
  const welcome = vi.spyOn(room, 'welcome');
  const blank = { ...room.state.workshop.get('w1'), wallBlank: true } as Workshop;
  const delta = (from: number) =>
    host.tell((listener) =>
      listener.delta({ from, to: from + 1, change: { put: { workshop: [blank] }, remove: {} } }),
    );
  const isBlank = () => session.getState().view.workshop.get('w1')?.wallBlank;
  delta(version + 5);
  delta(version + 6);
  delta(version);
  host.deliver(3);
  expect([isBlank(), welcome.mock.calls.length]).toEqual([false, 1]);
  expect(welcome.mock.calls[0]?.[1]).toBeNull();
  host.deliver();
  delta(version);
  host.deliver();
  expect([isBlank(), welcome.mock.calls.length]).toEqual([true, 1]);
  session.close();
});

test('on a new line a device takes its own part also from a host that is at an older version', () => {
  const room = sampleRoom({ wire: 'by hand' });
  openQuestion(room, 'vraag1');
  const { host, session } = joinRoom(room, participant('s1'));
  const own = (version: number, state = room.state) => ({
    version,
    change: wholeView(privateView(state, 's1')),
  });
  const before = own(room.version);
  room.act(participant('s1'), note('n1', 'net geschreven'));
  const after = own(room.version + 100);
  host.deliver();
  host.tell((listener) => listener.own(after));
  host.tell((listener) => listener.own(before));
  host.deliver();
  expect(texts(session), 'on one line the older part is late').toEqual({ n1: 'net geschreven' });
  host.drop();
  room.act(participant('s1'), { type: 'withdraw', contributionId: 'n1' });
  expect(room.version).toBeLessThan(after.version);
  host.restore();
  host.deliver();
  expect(texts(session)).toEqual({});
});

test('a delta that comes twice changes nothing, and unchanged entities stay the very same', () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const { host, session } = joinRoom(room, FACILITATOR);
  const before = session.getState().view;
  host.drop();
  host.restore();
  expect(session.getState().view).toBe(before);
  room.act(participant('s1'), {
    type: 'contribute',
    contributionId: 'n1',
    activityId: 'vraag1',
    promptId: null,
    hideGroup: false,
    data: { text: 'a' },
  });
  const after = session.getState().view;
  expect(after.group).toBe(before.group);
  expect(after.activity.get('vraag1')).toBe(before.activity.get('vraag1'));
  expect(after.contribution).not.toBe(before.contribution);
});

test('a facilitator works on while there is no line; nothing of hers overwrites what others did meanwhile', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const first = joinRoom(room, FACILITATOR);
  const second = joinRoom(room, FACILITATOR);
  first.host.drop();
  first.session.getState().act({ type: 'hideGroups', on: true });
  second.session.getState().act({ type: 'goTo', activityId: 'vraag2' });
  first.host.restore();
  await eventually(() => expect(first.session.getState().pending).toEqual([]));
  await eventually(() => expect(second.session.getState().pending).toEqual([]));
  for (const { session } of [first, second])
    expect(session.getState().view.workshop.get('w1')).toMatchObject({
      groupsHidden: true,
      currentActivityId: 'vraag2',
    });
});

test('a withdrawn note does not come back from the shared view for a moment', async () => {
  const room = sampleRoom({ ticks: 'by hand' });
  openQuestion(room, 'vraag1');
  const { session } = joinRoom(room, participant('s1'));
  room.tick();
  session.getState().act(note('n1', 'van mij'));
  await eventually(() => expect(session.getState().pending).toEqual([]));
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'vraag1', to: 'revealed' });
  room.tick();
  session.getState().act({ type: 'withdraw', contributionId: 'n1' });
  await eventually(() => expect(session.getState().pending).toEqual([]));
  expect(texts(session)).toEqual({});
  room.tick();
  expect(texts(session)).toEqual({});
});

test('a deleted session stops everything', () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const { session } = joinRoom(room, participant('s1'));
  room.end('deleted');
  expect(session.getState()).toMatchObject({ link: 'gone', gone: 'deleted' });
  expect(session.getState().act(note('n1', 'x'))).toBe('gone');
});
