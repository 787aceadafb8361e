import { beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { unsent, wipe } from './device.ts';
import { writeDraft } from './drafts.ts';
import { clearUnsent, deviceKeep } from './outboxKeep.ts';
import {
  FACILITATOR,
  joinRoom,
  note,
  openQuestion,
  participant,
  sampleRoom,
  texts,
} from './sampleRoom.testing.ts';

beforeEach(clearUnsent);

const keepOf = (seatId: string) => deviceKeep(`w1/${seatId}`);

test('what was written without a line survives a reload and arrives, in order, once', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const before = joinRoom(room, participant('s1'), keepOf('s1'));
  before.host.drop();
  before.session.getState().act(note('n1', 'eerst'));
  before.session.getState().act({ type: 'editContribution', contributionId: 'n1', data: { text: 'toen' } });
  before.session.getState().act(note('n2', 'nog een'));
  await eventually(async () => expect((await unsent()).commands).toBe(3));
  before.session.close();

  const after = joinRoom(room, participant('s1'), keepOf('s1'));
  await eventually(() => expect(room.state.contribution.size).toBe(2));
  await eventually(() => expect(after.session.getState().pending).toEqual([]));
  expect(texts(after.session)).toEqual({ n1: 'toen', n2: 'nog een' });
  await eventually(async () => expect((await unsent()).commands).toBe(0));
});

test('after a reload the unsent text is on the screen again before there is a line', async () => {
  const room = sampleRoom({ wire: 'by hand' });
  openQuestion(room, 'vraag1');
  const before = joinRoom(room, participant('s1'), keepOf('s1'));
  before.host.deliver();
  before.session.getState().act(note('n1', 'nog niet weg'));
  await eventually(async () => expect((await unsent()).commands).toBe(1));
  before.session.close();

  const after = joinRoom(room, participant('s1'), keepOf('s1'));
  await eventually(() => expect(after.session.getState().pending).toHaveLength(1));
  after.host.deliver();
  expect(texts(after.session)).toEqual({ n1: 'nog niet weg' });
});

test('what was sent in the instant in which the tab was closed is there in the next one, and goes once', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const before = joinRoom(room, participant('s1'), keepOf('s1'));
  before.host.drop();
  // What IndexedDB is asked in the last moment of a tab, it forgets.
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('the page is going', 'AbortError');
  });
  before.session.getState().act(note('n1', 'nog net'));
  before.session.close();
  await eventually(async () => expect((await unsent()).commands).toBe(1));
  transaction.mockRestore();

  const after = joinRoom(room, participant('s1'), keepOf('s1'));
  await eventually(() => expect(room.state.contribution.get('n1')?.data).toEqual({ text: 'nog net' }));
  await eventually(() => expect(after.session.getState().pending).toEqual([]));
  await eventually(async () => expect((await unsent()).commands).toBe(0));
});

test('a device that is emptied forgets what was on its way into IndexedDB, too', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const { host, session } = joinRoom(room, participant('s1'), keepOf('s1'));
  host.drop();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('gone', 'SecurityError');
  });
  session.getState().act(note('n1', 'van mij'));
  await wipe();
  expect(await keepOf('s1').load()).toEqual([]);
});

test('a refused note keeps its text, also after a reload, until it is dismissed', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const before = joinRoom(room, participant('s1'), keepOf('s1'));
  before.host.drop();
  before.session.getState().act(note('n1', 'te laat'));
  room.act(FACILITATOR, { type: 'closeWorkshop' });
  before.host.restore();
  await eventually(() => expect(before.session.getState().refused).toHaveLength(1));
  before.session.close();

  const after = joinRoom(room, participant('s1'), keepOf('s1'));
  await eventually(() =>
    expect(after.session.getState().refused).toMatchObject([
      { code: 'closed', intent: { data: { text: 'te laat' } } },
    ]),
  );
  after.session.getState().dismiss(after.session.getState().refused[0]?.commandId ?? '');
  await eventually(async () => expect((await unsent()).commands).toBe(0));
});

test('two tabs of one seat do each other no harm', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const one = joinRoom(room, participant('s1'), keepOf('s1'));
  one.host.drop();
  one.session.getState().act(note('n1', 'een keer'));
  await eventually(async () => expect((await unsent()).commands).toBe(1));
  const two = joinRoom(room, participant('s1'), keepOf('s1'));
  one.host.restore();
  await eventually(() => expect(one.session.getState().pending).toEqual([]));
  await eventually(() => expect(two.session.getState().pending).toEqual([]));
  for (const { session } of [one, two]) {
    expect(texts(session)).toEqual({ n1: 'een keer' });
    expect(session.getState().refused).toEqual([]);
  }
});

test('given two tabs that change one note without a line, the newest text stays, whichever comes back last', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const [one, two] = [1, 2].map(() => joinRoom(room, participant('s1'), keepOf('s1')));
  if (!one || !two) throw new Error('no tabs');
  one.session.getState().act(note('n1', 'het begin'));
  await eventually(() => expect(texts(two.session)).toEqual({ n1: 'het begin' }));
  await eventually(() => expect(one.session.getState().pending).toEqual([]));
  const change = (tab: typeof one, text: string) =>
    tab.session.getState().act({ type: 'editContribution', contributionId: 'n1', data: { text } });
  one.host.drop();
  two.host.drop();
  change(one, 'oud');
  change(two, 'nieuw');
  two.host.restore();
  await eventually(() => expect(two.session.getState().pending).toEqual([]));
  one.host.restore();
  await eventually(() => expect(one.session.getState().pending).toEqual([]));
  expect(room.state.contribution.get('n1')?.data).toEqual({ text: 'nieuw' });
  expect(texts(one.session)).toEqual({ n1: 'nieuw' });
  await eventually(async () => expect((await unsent()).commands).toBe(0));
});

test('given a database that the browser closed behind our back, it is opened anew', async () => {
  const databases: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation((...which) => {
    const request = open(...which);
    request.addEventListener('success', () => databases.push(request.result));
    return request;
  });
  try {
    // Another module instance: the real one holds an open database.
    vi.resetModules();
    const { deviceKeep: keepAnew } = await import('./outboxKeep.ts');
    const keep = keepAnew('w1/s1');
    await keep.put({ id: 'c1', intent: note('n1', 'eerst'), at: 0, order: 1 });
    for (const database of databases) database.close();
    await keep.put({ id: 'c2', intent: note('n2', 'daarna'), at: 0, order: 2 });
    expect((await keep.load()).map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(databases).toHaveLength(2);
    expect(JSON.stringify({ ...localStorage }), 'nothing is left on its way').not.toContain('way:');
  } finally {
    opening.mockRestore();
  }
});

test.each([
  ['localStorage keeps them', true],
  ['or that either, the session says that it keeps nothing', false],
])('without IndexedDB notes are sent all the same; %s', async (_, isKept) => {
  const notHere = () => {
    throw new DOMException('not here', 'SecurityError');
  };
  vi.stubGlobal('indexedDB', { open: notHere });
  if (!isKept) vi.stubGlobal('localStorage', { getItem: notHere, setItem: notHere, removeItem: notHere });
  try {
    // Another module instance: the real one holds an open database.
    vi.resetModules();
    const { deviceKeep: keepWithout } = await import('./outboxKeep.ts');
    const room = sampleRoom();
    openQuestion(room, 'vraag1');
    const { session } = joinRoom(room, participant('s1'), keepWithout('w1/s1'));
    session.getState().act(note('n1', 'toch'));
    await eventually(() => expect(room.state.contribution.size).toBe(1));
    expect(session.getState().durable).toBe(isKept);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('emptying the device tells what is unsent, stops sending and forgets seat, drafts and outbox', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const { host, session } = joinRoom(room, participant('s1'), keepOf('s1'));
  host.drop();
  session.getState().act(note('n1', 'van de vorige'));
  writeDraft({ workshopId: 'w1', seatId: 's1', activityId: 'vraag1', promptId: 'p1' }, 'half');
  await eventually(async () => expect(await unsent()).toEqual({ commands: 1, drafts: 1 }));
  await wipe();
  expect(await unsent()).toEqual({ commands: 0, drafts: 0 });
  host.restore();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(room.state.contribution.size).toBe(0);
});
