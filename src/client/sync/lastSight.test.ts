import { expect, test, vi } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { createSession } from './createSession.ts';
import { forgetWorkshop, wipe } from './device.ts';
import type { Host, HostListener } from './Host.ts';
import { deviceSight } from './lastSight.ts';
import { FACILITATOR, note, openQuestion, participant, sampleRoom, texts } from './sampleRoom.testing.ts';

const KEY = 'praatplaat:sight:w1:s1';
type Room = ReturnType<typeof sampleRoom>;

/** A tab of seat s1 without a line, until `comeBack`. `line`: whether it knows that yet. */
function openTab(room: Room, line: 'offline' | 'connecting' = 'offline') {
  const real = room.attach(participant('s1'));
  let listener: HostListener | undefined;
  const host: Host = {
    connect: (given) => {
      listener = given;
      given.line(line);
    },
    send: (command) => real.send(command),
    setWriting: () => {},
    setReady: () => {},
    resume: real.resume,
    close: real.close,
  };
  const session = createSession({
    host,
    actor: participant('s1'),
    sight: deviceSight('w1', 's1'),
    backoff: () => 1,
  });
  return { session, comeBack: () => listener && real.connect(listener) };
}

/** A revealed question with a note of s1 and one of s2, seen by s1 for longer than a second. */
function seenOnce() {
  vi.useFakeTimers();
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  room.act(participant('s1'), note('n1', 'van mij'));
  room.act(participant('s2'), note('n2', 'van een ander'));
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'vraag1', to: 'revealed' });
  const tab = openTab(room);
  expect(tab.session.getState().ready).toBe(false);
  tab.comeBack();
  expect(texts(tab.session)).toEqual({ n1: 'van mij', n2: 'van een ander' });
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  return { room, session: tab.session };
}

test('given a closed tab, when it opens without a host, then its question and own notes are there, and nobody else’s', () => {
  const { room, session } = seenOnce();
  session.close();
  expect(localStorage.getItem(KEY)).toContain('van mij');
  expect(localStorage.getItem(KEY)).not.toContain('van een ander');

  const again = openTab(room).session;
  expect(again.getState()).toMatchObject({ ready: true, link: 'offline' });
  expect(texts(again)).toEqual({ n1: 'van mij' });
  expect(again.getState().act(note('n3', 'zonder lijn'))).toBeNull();
  expect(texts(again)).toEqual({ n1: 'van mij', n3: 'zonder lijn' });
});

test('given an old sight, when the host comes back, then the screen shows what the host says and what was written goes', async () => {
  const { room, session } = seenOnce();
  session.close();
  room.act(FACILITATOR, { type: 'goTo', activityId: 'vraag2' });
  const again = openTab(room);
  again.session.getState().act(note('n3', 'zonder lijn'));
  again.comeBack();
  await eventually(() => expect(room.state.contribution.has('n3')).toBe(true));
  await eventually(() => expect(again.session.getState().pending).toEqual([]));
  expect(texts(again.session)).toEqual({ n1: 'van mij', n2: 'van een ander', n3: 'zonder lijn' });
  expect(again.session.getState().view).toEqual(expect.objectContaining({ activity: room.state.activity }));
});

test('given an open question that was seen, when the tab opens again, then it can be answered before the host has spoken', async () => {
  vi.useFakeTimers();
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  room.act(participant('s1'), note('n1', 'van mij'));
  const tab = openTab(room);
  tab.comeBack();
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  tab.session.close();
  room.act(participant('s2'), note('n2', 'van een ander'));

  const again = openTab(room, 'connecting');
  expect(again.session.getState()).toMatchObject({ ready: true, link: 'connecting' });
  expect(texts(again.session)).toEqual({ n1: 'van mij' });
  expect(again.session.getState().act(note('n3', 'meteen verder'))).toBeNull();
  again.comeBack();
  await eventually(() => expect(room.state.contribution.has('n3')).toBe(true));
  await eventually(() => expect(again.session.getState().pending).toEqual([]));
  expect(texts(again.session)).toEqual({ n1: 'van mij', n3: 'meteen verder' });
});

test('given a question whose notes were shown, when the tab opens again, then it waits for the host', () => {
  const { room, session } = seenOnce();
  session.close();
  expect(openTab(room, 'connecting').session.getState().ready).toBe(false);
});

test('nothing is left on an emptied device, also not a moment later', async () => {
  const { room, session } = seenOnce();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  room.act(participant('s1'), note('n4', 'nog een'));
  await wipe();
  room.act(participant('s1'), note('n5', 'en nog een'));
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  expect(localStorage.getItem(KEY)).toBeNull();
  session.close();
});

test('nothing is left of a deleted session', async () => {
  const { session } = seenOnce();
  session.close();
  expect(localStorage.getItem(KEY)).not.toBeNull();
  await forgetWorkshop('w1');
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('what cannot be read, or was kept by another version, shows nothing', () => {
  const { room, session } = seenOnce();
  session.close();
  for (const bad of [
    '{',
    '{"protocol":0}',
    localStorage.getItem(KEY)?.replace('"protocol":1', '"protocol":99') ?? '',
  ]) {
    localStorage.setItem(KEY, bad);
    expect(openTab(room).session.getState().ready).toBe(false);
  }
});
