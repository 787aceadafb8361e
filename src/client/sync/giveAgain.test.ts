import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import type { State } from '#domain/workshop/State.ts';
import { createSession } from './createSession.ts';
import { wipe } from './device.ts';
import { giveAgain } from './giveAgain.ts';
import type { Host } from './Host.ts';
import { knownLife } from './knownLife.ts';
import { deviceSight } from './lastSight.ts';
import type { MemoryRoom } from './MemoryRoom.ts';
import { deviceKeep } from './outboxKeep.ts';
import type { Intent, SessionStore } from './Session.ts';
import { FACILITATOR, note, openQuestion, participant, sampleRoom, texts } from './sampleRoom.testing.ts';

const LOGIN = { workshopId: 'w1', role: 'participant', seatId: 's1', key: 'k' } as const;

/** A tab of seat `s1`, as a tablet opens it. */
async function tab(room: MemoryRoom, isReady = true) {
  const line = room.attach(participant('s1'));
  const host: Host = {
    ...line,
    // As the real one: the line comes later.
    connect: (listener) => queueMicrotask(() => line.connect(giveAgain(session, LOGIN)(listener))),
  };
  const session: SessionStore = createSession({
    host,
    actor: participant('s1'),
    keep: deviceKeep('w1/s1'),
    sight: deviceSight('w1', 's1'),
    backoff: () => 1,
  });
  if (isReady) await eventually(() => expect(session.getState().ready).toBe(true));
  return { line, session, act: (intent: Intent) => expect(session.getState().act(intent)).toBeNull() };
}

beforeEach(() => wipe());

function openRoom(options?: Parameters<typeof sampleRoom>[0]): MemoryRoom {
  const room = sampleRoom(options);
  openQuestion(room, 'vraag1');
  return room;
}

const inRoom = (room: MemoryRoom) =>
  Object.fromEntries(
    [...room.state.contribution.values()]
      .map(({ id, data, groupId }) => [id, `${groupId}: ${data['text']}`])
      .sort(),
  );
const isDone = (session: SessionStore) =>
  eventually(() => expect(session.getState()).toMatchObject({ ready: true, link: 'live', pending: [] }));
const codes = (session: SessionStore) => session.getState().refused.map(({ code }) => code);
/** What the tab saw is kept once a second. */
const isKept = (text: string) =>
  eventually(() => expect(JSON.stringify({ ...localStorage })).toContain(text));

describe('a back-up that is put back, for who sat there before it', () => {
  it('given notes and questions since, they come back by themselves, each once, as they were changed last', async () => {
    const room = openRoom();
    const { line, session, act } = await tab(room);
    act(note('n1', 'van voor de kopie'));
    await isDone(session);
    const copy = room.state;
    act(note('n2', 'van erna'));
    act({ type: 'editContribution', contributionId: 'n2', data: { text: 'van erna, beter' } });
    act(note('n3', 'weg'));
    act({ type: 'withdraw', contributionId: 'n3' });
    act({ type: 'editContribution', contributionId: 'n1', data: { text: 'van voor de kopie, beter' } });
    act({ type: 'park', parkedId: 'v1', text: 'En dan?', hideGroup: true });
    await isDone(session);
    await isKept('van voor de kopie, beter');
    const shown = texts(session);

    room.putBack(copy);
    line.restore();
    await eventually(() =>
      expect(inRoom(room)).toEqual({ n1: 'inw: van voor de kopie, beter', n2: 'inw: van erna, beter' }),
    );
    await isDone(session);
    expect(room.state.parked.get('v1')).toMatchObject({ text: 'En dan?', groupId: null });
    expect(texts(session)).toEqual(shown);
    expect(codes(session)).toEqual([]);
    session.close();
  });

  it('given one that was acknowledged and not yet seen, it comes back; one that waits is sent once', async () => {
    const room = openRoom({ wire: 'by hand' });
    const { line, session, act } = await tab(room, false);
    line.deliver();
    await eventually(() => {
      line.deliver();
      expect(session.getState().ready).toBe(true);
    });
    const copy = room.state;
    act(note('n1', 'alleen bevestigd'));
    await eventually(() => {
      line.receive();
      expect(room.state.contribution.size).toBe(1);
    });
    // The answer, and not the own part behind it.
    line.deliver(1);
    await eventually(() => expect(session.getState().pending).toMatchObject([{ acked: true }]));
    room.putBack(copy);
    act(note('n2', 'zonder lijn'));
    act({ type: 'editContribution', contributionId: 'n1', data: { text: 'daarna gewijzigd' } });
    line.restore();
    await eventually(() => {
      line.receive();
      line.deliver();
      expect(inRoom(room)).toEqual({ n1: 'inw: daarna gewijzigd', n2: 'inw: zonder lijn' });
      expect(session.getState().pending).toEqual([]);
    });
    expect(codes(session)).toEqual([]);
    session.close();
  });

  it('given a tab that was closed meanwhile, the next one brings back what the device kept', async () => {
    const room = openRoom();
    const before = await tab(room);
    const copy = room.state;
    before.act(note('n1', 'op dit apparaat'));
    await isDone(before.session);
    await isKept('op dit apparaat');
    before.session.close();
    room.putBack(copy);
    const { session } = await tab(room);
    await eventually(() => expect(inRoom(room)).toEqual({ n1: 'inw: op dit apparaat' }));
    await isDone(session);
    expect(knownLife(LOGIN)).not.toBeNull();
    session.close();
  });

  it('given a question that the copy has not opened yet, what was written is set aside, also over a reload', async () => {
    const room = sampleRoom();
    const copy = room.state;
    openQuestion(room, 'vraag1');
    const { line, session, act } = await tab(room);
    act(note('n1', 'te vroeg voor de kopie'));
    await isDone(session);
    room.putBack(copy);
    line.restore();
    await eventually(() => expect(codes(session)).toEqual(['notInCopy']));
    session.close();
    const again = await tab(room);
    await eventually(() =>
      expect(again.session.getState().refused).toMatchObject([
        { intent: note('n1', 'te vroeg voor de kopie') },
      ]),
    );
    expect(room.state.contribution.size).toBe(0);
    again.session.close();
  });

  it('given what was set aside, it goes by itself once its question is asked again; what was thrown away does not', async () => {
    const room = sampleRoom();
    const copy = room.state;
    openQuestion(room, 'vraag1');
    const { line, session, act } = await tab(room);
    act(note('n1', 'komt terug'));
    act(note('n2', 'weggegooid'));
    await isDone(session);
    room.putBack(copy);
    line.restore();
    await eventually(() => expect(codes(session)).toEqual(['notInCopy', 'notInCopy']));
    const { refused, dismiss } = session.getState();
    for (const { commandId, intent } of refused)
      if ('contributionId' in intent && intent.contributionId === 'n2') dismiss(commandId);
    openQuestion(room, 'vraag1');
    await eventually(() => expect(inRoom(room)).toEqual({ n1: 'inw: komt terug' }));
    await isDone(session);
    expect(codes(session)).toEqual([]);
    session.close();
  });

  it('given what another tab of this seat took back while this one slept, it does not come back', async () => {
    const room = openRoom();
    const { line, session, act } = await tab(room);
    const copy = room.state;
    act(note('n1', 'elders teruggenomen'));
    await isDone(session);
    line.drop();
    room.act(participant('s1'), { type: 'withdraw', contributionId: 'n1' });
    room.putBack(copy);
    line.restore();
    await eventually(() => expect(texts(session)).toEqual({}));
    await isDone(session);
    expect(room.state.contribution.size).toBe(0);
    expect(codes(session)).toEqual([]);
    session.close();
  });

  it('given data of before that nobody could read, what was taken back here is taken back again', async () => {
    const room = openRoom();
    const { line, session, act } = await tab(room);
    act(note('n1', 'stond in de kopie'));
    await isDone(session);
    const copy = room.state;
    act({ type: 'withdraw', contributionId: 'n1' });
    await isDone(session);
    room.putBack(copy);
    expect(room.state.contribution.size).toBe(1);
    line.restore();
    await eventually(() => expect(room.state.contribution.size).toBe(0));
    session.close();
  });

  it('given a wrong copy and then the right one, what only the first lacked stays', async () => {
    const room = sampleRoom();
    const wrong = room.state;
    openQuestion(room, 'vraag1');
    const { line, session, act } = await tab(room);
    act(note('n1', 'in de goede kopie'));
    await isDone(session);
    const right = room.state;
    room.putBack(wrong);
    line.restore();
    await eventually(() => expect(codes(session)).toEqual(['notInCopy']));
    room.putBack(right);
    line.restore();
    await eventually(() => expect(texts(session)).toEqual({ n1: 'in de goede kopie' }));
    await isDone(session);
    expect(inRoom(room)).toEqual({ n1: 'inw: in de goede kopie' });
    session.close();
  });

  it('given two tabs of one seat, everything is there once and neither complains', async () => {
    const room = openRoom();
    const tabs = [await tab(room), await tab(room)] as const;
    const copy = room.state;
    tabs[0].act(note('n1', 'van een van beide'));
    await eventually(() => expect(texts(tabs[1].session)).toEqual({ n1: 'van een van beide' }));
    room.putBack(copy);
    for (const { line } of tabs) line.restore();
    for (const { session } of tabs) await isDone(session);
    expect(inRoom(room)).toEqual({ n1: 'inw: van een van beide' });
    for (const { session } of tabs) {
      await eventually(() => expect(codes(session)).toEqual([]));
      session.close();
    }
  });

  it('given a tab that slept while another gave a newer text, the older one overwrites nothing and is offered', async () => {
    const room = openRoom();
    const asleep = await tab(room);
    asleep.act(note('n1', 'oude tekst'));
    await isDone(asleep.session);
    asleep.line.drop();
    const awake = await tab(room);
    awake.act({ type: 'editContribution', contributionId: 'n1', data: { text: 'nieuwe tekst' } });
    await isDone(awake.session);
    await isKept('nieuwe tekst');
    awake.session.close();
    room.putBack(room.state);
    asleep.line.restore();
    await eventually(() => expect(codes(asleep.session)).toEqual(['notInCopy']));
    expect(inRoom(room)).toEqual({ n1: 'inw: nieuwe tekst' });
    asleep.session.close();
  });

  it('given another group since, each note comes back at the group of then, and the seat too', async () => {
    const room = openRoom();
    const { line, session, act } = await tab(room);
    const copy = room.state;
    act(note('n1', 'als inwoner'));
    act({ type: 'changeGroup', groupId: 'prof' });
    act(note('n2', 'als professional'));
    await isDone(session);
    room.putBack(copy);
    line.restore();
    await eventually(() =>
      expect(inRoom(room)).toEqual({ n1: 'inw: als inwoner', n2: 'prof: als professional' }),
    );
    expect(room.state.seat.get('s1')?.groupId).toBe('prof');
    session.close();
  });

  it('given a session that was closed in the copy, what was written after it opened again is set aside', async () => {
    const room = openRoom();
    const { line, session, act } = await tab(room);
    const before = room.state;
    room.act(FACILITATOR, { type: 'closeWorkshop' });
    const closed: State = room.state;
    room.act(FACILITATOR, { type: 'reopenWorkshop' });
    await eventually(() =>
      expect(session.getState().view.workshop.get('w1')?.status).toBe(before.workshop.get('w1')?.status),
    );
    act(note('n1', 'na heropenen'));
    await isDone(session);
    room.putBack(closed);
    line.restore();
    await eventually(() => expect(codes(session)).toEqual(['notInCopy']));
    session.close();
  });

  it('given a device that was emptied, it has nothing to give', async () => {
    const room = openRoom();
    const { session, act } = await tab(room);
    const copy = room.state;
    act(note('n1', 'van wie wegging'));
    await isDone(session);
    await isKept('van wie wegging');
    session.close();
    await wipe();
    room.putBack(copy);
    const next = await tab(room);
    await isDone(next.session);
    expect(room.state.contribution.size).toBe(0);
    next.session.close();
  });
});
