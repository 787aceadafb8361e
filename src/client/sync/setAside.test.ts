import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import type { State } from '#domain/workshop/State.ts';
import { wipe } from './device.ts';
import { codes, inRoom, isDone, isKept, openRoom, tab } from './putBack.testing.ts';
import type { Intent } from './Session.ts';
import { FACILITATOR, note, openQuestion, sampleRoom, texts } from './sampleRoom.testing.ts';

beforeEach(() => wipe());

describe('what cannot be given at once to a session that comes out of a back-up', () => {
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

  it('given a vote and a note, only the note is offered: people vote anew', async () => {
    const room = sampleRoom();
    const dots = { block: 'dots', options: { dots: 2, places: ['bo2'] } };
    room.putBack(applyChanges(room.state, [{ op: 'patch', kind: 'activity', id: 'vraag2', set: dots }]));
    const copy = room.state;
    openQuestion(room, 'vraag1');
    const { line, session, act } = await tab(room);
    act(note('n1', 'met woorden'));
    openQuestion(room, 'vraag2');
    await eventually(() => expect(session.getState().view.activity.get('vraag2')?.state).toBe('open'));
    act({ ...note('a-vote', '', 'vraag2'), data: { on: 'bo2' } } as Intent);
    await isDone(session);
    expect(room.state.contribution.size).toBe(2);
    room.putBack(copy);
    line.restore();
    await eventually(() => expect(codes(session)).toEqual(['notInCopy']));
    expect(session.getState().refused).toMatchObject([{ intent: note('n1', 'met woorden') }]);
    session.close();
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
});
