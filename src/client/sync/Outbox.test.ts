import { beforeEach, expect, test } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import type { Command } from '#domain/workshop/commands.ts';
import type { Ack } from '#protocol/socket.ts';
import { unsent } from './device.ts';
import { Outbox, type OutboxOptions } from './Outbox.ts';
import { clearUnsent, deviceKeep, type OutboxKeep } from './outboxKeep.ts';
import { joinRoom, note, openQuestion, participant, sampleRoom, texts } from './sampleRoom.testing.ts';

beforeEach(clearUnsent);

const keepOf = (seatId: string) => deviceKeep(`w1/${seatId}`);

function outboxOf(
  send: (command: Command) => Promise<Ack>,
  set: Partial<OutboxOptions> = {},
  onLeft: Parameters<Outbox['load']>[0] = () => {},
): Outbox {
  const outbox = new Outbox({
    keep: keepOf('s1'),
    send,
    onOutcome: () => {},
    onTrouble: () => {},
    onDurable: () => {},
    backoff: () => 1,
    ...set,
  });
  outbox.load(onLeft);
  return outbox;
}

const waiting = (id: string) => ({ id, intent: note(id, id), at: 0 });

test('a lost acknowledgement is asked for again, with one effect', async () => {
  const room = sampleRoom({ wire: 'by hand' });
  openQuestion(room, 'vraag1');
  const { host, session } = joinRoom(room, participant('s1'), keepOf('s1'));
  host.deliver();
  session.getState().act(note('n1', 'een keer'));
  await eventually(() => {
    host.receive();
    expect(room.state.contribution.size).toBe(1);
  });
  const version = room.version;
  // The acknowledgement is on its way down; the line breaks.
  host.drop();
  host.restore();
  await eventually(() => {
    host.receive();
    host.deliver();
    expect(session.getState().pending).toEqual([]);
  });
  expect(room.version).toBe(version);
  expect(texts(session)).toEqual({ n1: 'een keer' });
});

test('a host that cannot store now is asked again until it can; the note says so meanwhile', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const { session } = joinRoom(room, participant('s1'));
  room.refuse = 'unavailable';
  session.getState().act(note('n1', 'blijf proberen'));
  await eventually(() => expect(session.getState().pending).toMatchObject([{ failing: true }]));
  room.refuse = null;
  await eventually(() => expect(session.getState().pending).toEqual([]));
  expect(room.state.contribution.get('n1')?.data).toEqual({ text: 'blijf proberen' });
});

test('one by one and in order, also when the first takes several attempts', async () => {
  const sent: string[] = [];
  let attempts = 0;
  const outbox = outboxOf(async ({ id }) => {
    sent.push(id);
    attempts += 1;
    if (attempts === 1) throw new Error('timeout');
    if (attempts === 2) return { ok: false, retry: 'tooFast' };
    return { ok: true, version: attempts };
  });
  for (const id of ['a1', 'a2', 'a3']) outbox.add(waiting(id));
  outbox.setLive(true);
  await eventually(() => expect(sent).toEqual(['a1', 'a1', 'a1', 'a2', 'a3']));
  outbox.stop();
});

test('nothing is sent before it is kept', async () => {
  const order: string[] = [];
  const real = keepOf('s1');
  const keep: OutboxKeep = {
    ...real,
    put: async (each) => {
      await real.put(each);
      order.push(`kept ${each.id}`);
    },
  };
  const outbox = outboxOf(
    async ({ id }) => {
      order.push(`sent ${id}`);
      return { ok: true, version: 1 };
    },
    { keep },
  );
  outbox.setLive(true);
  outbox.add(waiting('a1'));
  await eventually(() => expect(order).toEqual(['kept a1', 'sent a1']));
  outbox.stop();
});

/** A device whose IndexedDB answers when it is told to. */
function slowKeep() {
  const real = keepOf('s1');
  const held: (() => void)[] = [];
  const hold = <T>(work: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => held.push(() => void work().then(resolve, reject)));
  const keep: OutboxKeep = {
    ...real,
    load: () => hold(real.load),
    put: (each) => hold(() => real.put(each)),
  };
  return { keep, answer: () => held.splice(0).forEach((go) => void go()) };
}

test('a device that is slow to answer loses nothing: what it had joins late, what is new reaches it late', async () => {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  const before = joinRoom(room, participant('s1'), keepOf('s1'));
  before.host.drop();
  before.session.getState().act(note('n1', 'van voor de herlaadbeurt'));
  await eventually(async () => expect((await unsent()).commands).toBe(1));
  before.session.close();

  const { keep, answer } = slowKeep();
  const sent: string[] = [];
  const durable: boolean[] = [];
  const left: string[] = [];
  const outbox = outboxOf(
    async (command) => {
      if ('contributionId' in command) sent.push(command.contributionId ?? '');
      return { ok: true, version: sent.length };
    },
    { keep, onDurable: (value) => durable.push(value), patience: 5 },
    (found) => left.push(...found.map(({ id }) => id)),
  );
  outbox.setLive(true);
  outbox.add(waiting('n2'));
  await eventually(() => expect(sent).toEqual(['n2']));
  expect(durable[0]).toBe(false);
  answer();
  await eventually(() => expect(sent).toEqual(['n2', 'n1']));
  expect(left).toHaveLength(1);
  await eventually(async () => expect((await unsent()).commands).toBe(0));
  outbox.stop();
});

test('an older version of a note that was changed since does not come late', async () => {
  const real = keepOf('s1');
  await real.put({
    id: 'oud',
    intent: { type: 'editContribution', contributionId: 'n1', data: { text: 'oud' } },
    at: 0,
    order: 1,
  });
  await real.put({
    id: 'stap',
    intent: { type: 'setActivityState', activityId: 'vraag1', to: 'revealed' },
    at: 0,
    order: 2,
  });
  const { keep, answer } = slowKeep();
  const sent: string[] = [];
  const shown: unknown[] = [];
  const outbox = outboxOf(
    async ({ id }) => {
      sent.push(id);
      return { ok: true, version: 1 };
    },
    { keep, patience: 5 },
    (left) => shown.push(...left.map(({ id, code }) => [id, code])),
  );
  outbox.setLive(true);
  outbox.add({
    id: 'nieuw',
    intent: { type: 'editContribution', contributionId: 'n1', data: { text: 'nieuw' } },
    at: 0,
  });
  await eventually(() => expect(sent).toEqual(['nieuw']));
  answer();
  await eventually(() => expect(shown).toContainEqual(['stap', 'changedSince']));
  expect(sent).toEqual(['nieuw']);
  answer();
  // What the host has is still being taken off the device: a tab that read it before that would send it once more.
  await eventually(async () =>
    expect((await real.load()).map(({ id, code }) => [id, code])).toEqual([['stap', 'changedSince']]),
  );
  outbox.stop();

  // Nor does the tab after it send them; the step is still there to be read.
  const next = outboxOf(async ({ id }) => {
    sent.push(id);
    return { ok: true, version: 1 };
  });
  next.setLive(true);
  next.add(waiting('laatst'));
  await eventually(() => expect(sent).toEqual(['nieuw', 'laatst']));
  await eventually(async () => expect((await real.load()).map(({ id }) => id)).toEqual(['stap']));
  next.stop();
});

test('an older text goes first while the newer one has not gone: of those, the host may refuse the newer', async () => {
  const sent: string[] = [];
  const outcomes: unknown[] = [];
  const edit = (id: string) => ({
    id,
    intent: { type: 'editContribution', contributionId: 'n1', data: { text: id } } as const,
    at: 0,
  });
  const { keep, answer } = slowKeep();
  const durable: boolean[] = [];
  const left: string[] = [];
  await keepOf('s1').put({ ...edit('oud'), order: 1 });
  const outbox = outboxOf(
    async ({ id }) => {
      sent.push(id);
      return id === 'oud' ? { ok: true, version: 1 } : { ok: false, code: 'notOpen' };
    },
    {
      keep,
      patience: 5,
      onOutcome: (id, { ok }) => outcomes.push([id, ok]),
      onDurable: (value) => durable.push(value),
    },
    (found) => left.push(...found.map(({ id }) => id)),
  );
  outbox.add(edit('nieuw'));
  // The device takes too long.
  await eventually(() => expect(durable[0]).toBe(false));
  answer();
  await eventually(() => expect(left).toEqual(['oud']));
  outbox.setLive(true);
  await eventually(() =>
    expect(outcomes).toEqual([
      ['oud', true],
      ['nieuw', false],
    ]),
  );
  expect(sent).toEqual(['oud', 'nieuw']);
  outbox.stop();
});

test('a question for later that joins late is sent: it is nowhere else', async () => {
  const real = keepOf('s1');
  const intent = { type: 'park', parkedId: 'p1', text: 'En het geld?', hideGroup: false } as const;
  await real.put({ id: 'vraag', intent, at: 0, order: 1 });
  const { keep, answer } = slowKeep();
  const sent: string[] = [];
  const send = async ({ id }: Command): Promise<Ack> => {
    sent.push(id);
    return { ok: true, version: 1 };
  };
  const outbox = outboxOf(send, { keep, patience: 5 });
  outbox.setLive(true);
  outbox.add(waiting('eerst'));
  await eventually(() => expect(sent).toEqual(['eerst']));
  answer();
  await eventually(() => expect(sent).toEqual(['eerst', 'vraag']));
  outbox.stop();
});

test('given a clock that was set back since, what came first stays first', async () => {
  const real = keepOf('s1');
  const future = Date.now() + 9e11;
  await real.put({ id: 'vroeg', intent: note('n1', 'vroeg'), at: 0, order: future });
  const { keep, answer } = slowKeep();
  const outbox = outboxOf(async () => ({ ok: true, version: 1 }), { keep });
  outbox.add(waiting('laat'));
  await eventually(async () => {
    answer();
    const kept = await real.load();
    expect(kept.map(({ id, order }) => [id, order > future])).toEqual([
      ['vroeg', false],
      ['laat', true],
    ]);
  });
  outbox.stop();
});

test('a device without room sends all the same, and says that it keeps nothing', async () => {
  const durable: boolean[] = [];
  const sent: string[] = [];
  const send = async ({ id }: Command): Promise<Ack> => {
    sent.push(id);
    return { ok: true, version: 1 };
  };
  const full: OutboxKeep = {
    ...keepOf('s1'),
    put: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
  };
  const outbox = outboxOf(send, { keep: full, onDurable: (value) => durable.push(value) });
  outbox.setLive(true);
  outbox.add(waiting('a1'));
  await eventually(() => expect(sent).toEqual(['a1']));
  expect(durable).toEqual([false]);
  outbox.stop();
});
