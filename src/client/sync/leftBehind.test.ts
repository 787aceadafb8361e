import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { emptyState } from '#domain/workshop/State.ts';
import { rememberSeat, seatFor, unsent, wipe } from './device.ts';
import { draftsOf, writeDraft } from './drafts.ts';
import { countTexts, takeAlong, textsOf } from './leftBehind.ts';
import { leaveSeat, leftSeat } from './leftSeat.ts';
import { clearUnsent, deviceKeep } from './outboxKeep.ts';
import type { Intent } from './Session.ts';
import { joinRoom, note, openQuestion, participant, sampleRoom } from './sampleRoom.testing.ts';

const waiting = (...intents: Intent[]) => intents.map((intent) => ({ intent }));
const words = (...intents: Intent[]) =>
  textsOf(null, waiting(...intents)).map((each) => (each.type === 'park' ? each.text : each.data['text']));

describe('the texts of a seat', () => {
  it('are what was given, as it was changed last, without what was taken back', () => {
    const park = (parkedId: string): Intent => ({
      type: 'park',
      parkedId,
      text: `vraag ${parkedId}`,
      hideGroup: true,
    });
    expect(
      words(
        note('n1', 'een'),
        note('n2', 'twee'),
        park('v1'),
        park('v2'),
        { type: 'editContribution', contributionId: 'n1', data: { text: 'een, beter' } },
        { type: 'withdraw', contributionId: 'n2' },
        { type: 'unpark', parkedId: 'v2' },
      ),
    ).toEqual(['een, beter', 'vraag v1']);
    expect(words(note('n1', 'een'), { type: 'withdrawAll' }, note('n2', 'twee'))).toEqual(['twee']);
  });

  it('are also what the host had, and do not go back to a group or person of a table that is no more', () => {
    const room = sampleRoom();
    openQuestion(room, 'vraag1');
    const { session } = joinRoom(room, participant('s1'));
    session.getState().act({ ...note('n1', 'bewaard'), groupId: 'inw', hideGroup: true } as Intent);
    const { view } = session.getState();
    const own = { ...emptyState(), contribution: view.contribution };
    const [found] = textsOf({ shared: view, own }, waiting({ type: 'changeGroup', groupId: 'prof' }));
    expect(found).toEqual({ ...note('n1', 'bewaard'), hideGroup: true });
  });

  it('are no votes', () => {
    const room = sampleRoom();
    const { view } = joinRoom(room, participant('s1')).session.getState();
    const [activity] = view.activity.values();
    if (!activity) throw new Error('no activity');
    const shared = { ...view, activity: new Map([['a1', { ...activity, id: 'a1', block: 'dots' }]]) };
    const vote: Intent = { ...note('d1', ''), activityId: 'a1', data: { item: 'n1' } } as Intent;
    expect(textsOf({ shared, own: emptyState() }, waiting(vote))).toEqual([]);
  });
});

describe('a seat that the host does not know any more', () => {
  const place = { workshopId: 'w1', seatId: 'oud', activityId: 'vraag1', promptId: 'p1' };
  beforeEach(async () => {
    await clearUnsent();
    rememberSeat({ workshopId: 'w1', seatId: 'oud', token: 't' });
    const keep = deviceKeep('w1/oud');
    await keep.put({ id: 'c1', intent: note('n1', 'nog niet verstuurd'), at: 1, order: 1 });
    await keep.put({ id: 'c2', intent: note('n2', 'geweigerd'), at: 1, order: 2, code: 'notOpen' });
    writeDraft(place, 'half');
  });

  it('gives what it wrote to the next seat of this device, which can send it again, and keeps nothing', async () => {
    expect(await countTexts('w1', 'oud')).toBe(3);
    leaveSeat('w1');
    expect(seatFor('w1')).toBeNull();
    rememberSeat({ workshopId: 'w1', seatId: 'nieuw', token: 't' });
    await takeAlong('w1', 'nieuw');
    expect(draftsOf('w1', 'nieuw')).toMatchObject([{ text: 'half' }]);
    expect(draftsOf('w1', 'oud')).toEqual([]);
    expect(leftSeat('w1')).toBeNull();
    expect((await unsent()).commands).toBe(2);

    const room = sampleRoom();
    openQuestion(room, 'vraag1');
    const { session } = joinRoom(room, participant('s1'), deviceKeep('w1/nieuw'));
    await eventually(() => expect(session.getState().refused).toHaveLength(2));
    expect(
      session.getState().refused.map(({ code, intent }) => [code, 'data' in intent && intent.data]),
    ).toEqual([
      ['seatGone', { text: 'nog niet verstuurd' }],
      ['seatGone', { text: 'geweigerd' }],
    ]);
    expect(room.state.contribution.size).toBe(0);
    session.close();
  });

  it('gives nothing to who comes after the device was emptied', async () => {
    leaveSeat('w1');
    await wipe();
    rememberSeat({ workshopId: 'w1', seatId: 'nieuw', token: 't' });
    await takeAlong('w1', 'nieuw');
    expect(await countTexts('w1', 'nieuw')).toBe(0);
  });

  it('keeps everything where the device comes back with the very seat that it left', async () => {
    leaveSeat('w1');
    await takeAlong('w1', 'oud');
    expect(draftsOf('w1', 'oud')).toMatchObject([{ text: 'half' }]);
    expect(await countTexts('w1', 'oud')).toBe(3);
  });

  it('gives nothing where no seat was lost', async () => {
    rememberSeat({ workshopId: 'w1', seatId: 'nieuw', token: 't' });
    await takeAlong('w1', 'nieuw');
    expect(await countTexts('w1', 'nieuw')).toBe(0);
    expect(await countTexts('w1', 'oud')).toBe(3);
  });
});
