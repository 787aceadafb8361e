import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import { wipe } from './device.ts';
import { knownLife } from './knownLife.ts';
import { codes, inRoom, isDone, isKept, LOGIN, openRoom, tab } from './putBack.testing.ts';
import type { Intent } from './Session.ts';
import { note, openQuestion, participant, sampleRoom, texts } from './sampleRoom.testing.ts';

beforeEach(() => wipe());

/** A tab that writes a note, changes it without a line, and is closed. */
async function writeAndChange(room: ReturnType<typeof openRoom>): Promise<void> {
  const { line, session, act } = await tab(room);
  act(note('n1', 'zoals het was'));
  await isDone(session);
  await isKept('zoals het was');
  line.drop();
  act({ type: 'editContribution', contributionId: 'n1', data: { text: 'zoals het werd' } });
  session.close();
}

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

  it('given a text that was changed without a line in a tab that was closed, its newest words come back', async () => {
    const room = openRoom();
    const copy = room.state;
    await writeAndChange(room);
    room.putBack(copy);
    const { session } = await tab(room);
    await eventually(() => expect(inRoom(room)).toEqual({ n1: 'inw: zoals het werd' }));
    await isDone(session);
    expect(codes(session)).toEqual([]);
    session.close();
  });

  it('given such a text at a question that the copy has not opened yet, its newest words are still there to be read', async () => {
    const room = sampleRoom();
    const copy = room.state;
    openQuestion(room, 'vraag1');
    await writeAndChange(room);
    room.putBack(copy);
    const { session } = await tab(room);
    await eventually(() => expect(JSON.stringify(session.getState().refused)).toContain('zoals het werd'));
    await isDone(session);
    expect(JSON.stringify(session.getState().refused)).toContain('zoals het werd');
    session.close();
  });

  it('given a note that was taken back without a line in a tab that was closed, it does not hang there again', async () => {
    const room = openRoom();
    const before = await tab(room);
    const copy = room.state;
    before.act(note('n1', 'toch niet'));
    before.act(note('n2', 'wel'));
    await isDone(before.session);
    await isKept('wel');
    before.line.drop();
    before.act({ type: 'withdraw', contributionId: 'n1' });
    before.session.close();
    room.putBack(copy);
    const { session } = await tab(room);
    await eventually(() => expect(inRoom(room)).toEqual({ n2: 'inw: wel' }));
    await isDone(session);
    expect(inRoom(room)).toEqual({ n2: 'inw: wel' });
    expect(codes(session)).toEqual([]);
    session.close();
  });

  it('given a change that waits for a line, of a text that the copy has, it is sent as it waits and nobody is asked', async () => {
    const room = openRoom();
    const { line, session, act } = await tab(room);
    act(note('n1', 'staat in de kopie'));
    await isDone(session);
    await isKept('staat in de kopie');
    const copy = room.state;
    line.drop();
    act({ type: 'editContribution', contributionId: 'n1', data: { text: 'zonder lijn gewijzigd' } });
    room.putBack(copy);
    line.restore();
    await eventually(() => expect(inRoom(room)).toEqual({ n1: 'inw: zonder lijn gewijzigd' }));
    await isDone(session);
    expect(codes(session)).toEqual([]);
    session.close();
  });

  it('given a table, each answer comes back with the person whose it was', async () => {
    const room = openRoom();
    // A question that everybody at the table answers once.
    const patch = { op: 'patch', kind: 'activity', id: 'vraag2', set: { block: 'word' } } as const;
    room.putBack(applyChanges(room.state, [patch]));
    openQuestion(room, 'vraag2');
    const { line, session, act } = await tab(room);
    act({ type: 'arrangeSeat', mode: 'table', groupId: 'inw', perGroup: { inw: 2 } });
    await isDone(session);
    const copy = room.state;
    const word = { ...note('w1', 'samen', 'vraag2'), hideGroup: true, groupId: 'inw', person: 1 } as Intent;
    act(word);
    await isDone(session);
    const given = room.state.contribution.get('w1');
    expect(given?.person).toBe(1);
    room.putBack(copy);
    line.restore();
    await eventually(() => expect(room.state.contribution.get('w1')).toMatchObject({ person: 1 }));
    await isDone(session);
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
