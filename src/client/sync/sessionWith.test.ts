import { describe, expect, test } from 'vitest';
import { notes } from '#domain/blocks/notes/notes.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { eventually } from '#domain/testing/eventually.ts';
import { decideAsParticipant } from '#domain/workshop/decideAsParticipant.ts';
import { decideFirst } from '#domain/workshop/decideFirst.ts';
import { forgetfulKeep, type Waiting } from './outboxKeep.ts';
import type { Intent } from './Session.ts';
import { FACILITATOR, note, openQuestion, participant, sampleRoom, texts } from './sampleRoom.testing.ts';
import { type Rules, sessionWith } from './sessionWith.ts';

const FIRST: Rules = { decide: decideFirst, blocks: new Map([[notes.name, notes]]) };
const ALL: Rules = { decide: decideAsParticipant, blocks: BLOCKS };

/** A tablet that has the first rules only, with what an earlier tab left; `bring` brings the others. */
function tablet(...left: Intent[]) {
  const room = sampleRoom({ wire: 'by hand' });
  openQuestion(room, 'vraag1');
  const host = room.attach(participant('s1'));
  let bring: (all: Rules) => void = () => {};
  const waiting = left.map((intent, order): Waiting => ({ id: `c${order}`, intent, at: 0, order }));
  const session = sessionWith(FIRST, {
    host,
    actor: participant('s1'),
    keep: { ...forgetfulKeep(), load: async () => waiting },
    allRules: new Promise((resolve) => (bring = resolve)),
  });
  return { room, host, session, bring: () => bring(ALL) };
}

const shown = (session: ReturnType<typeof tablet>['session']) => session.getState().ready;

describe('a tablet with the rules of its first load', () => {
  test('shows the question and takes a note', async () => {
    const { host, session } = tablet();
    host.deliver();
    await eventually(() => expect(shown(session)).toBe(true));
    expect(session.getState().act(note('n1', 'Luister naar mij'))).toBeNull();
    expect(texts(session)).toEqual({ n1: 'Luister naar mij' });
  });

  test('shows nothing before it has read what an earlier tab left: a text would stand there as it was', async () => {
    const { host, session } = tablet(note('n1', 'van daarnet'));
    host.deliver();
    expect(shown(session)).toBe(false);
    await eventually(() => expect(shown(session)).toBe(true));
    expect(texts(session)).toEqual({ n1: 'van daarnet' });
  });

  test('puts what an earlier tab left before what was written since, so that the newest words stand there', async () => {
    const { room, host, session } = tablet({
      type: 'editContribution',
      contributionId: 'n1',
      data: { text: 'van de vorige tab' },
    });
    room.act(participant('s1'), note('n1', 'zoals het was'));
    host.deliver();
    const newest = { type: 'editContribution', contributionId: 'n1', data: { text: 'van nu' } } as const;
    expect(session.getState().act(newest)).toBeNull();
    await eventually(() => expect(session.getState().pending).toHaveLength(2));
    expect(texts(session)).toEqual({ n1: 'van nu' });
  });

  test('with something waiting that they do not know, shows nothing before it has all rules; then as it will be', async () => {
    const { host, session, bring } = tablet(note('n1', 'van daarnet'), {
      type: 'changeGroup',
      groupId: 'prof',
    });
    host.deliver();
    await eventually(() => expect(session.getState().pending).toHaveLength(2));
    expect(shown(session)).toBe(false);
    bring();
    await eventually(() => expect(shown(session)).toBe(true));
    expect(texts(session)).toEqual({ n1: 'van daarnet' });
    expect(session.getState().view.seat.get('s1')?.groupId).toBe('prof');
  });

  test('with all rules it stays shown, whatever is unknown to this version', async () => {
    const { room, host, session, bring } = tablet();
    host.deliver();
    bring();
    await eventually(() => expect(shown(session)).toBe(true));
    room.act(FACILITATOR, { type: 'goTo', activityId: 'vraag2' });
    host.deliver();
    expect(shown(session)).toBe(true);
  });
});
