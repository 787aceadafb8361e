import { expect, test } from 'vitest';
import { groupsInOrder, joined, notesOf, tally, unsentCount } from './hallSelectors.ts';
import { FACILITATOR, joinRoom, note, openQuestion, participant, sampleRoom } from './sampleRoom.testing.ts';
import {
  currentActivity,
  ownNotes,
  ownQuestionAbove,
  promptFor,
  promptsOf,
  savingState,
} from './selectors.ts';

function opened() {
  const room = sampleRoom();
  openQuestion(room, 'vraag1');
  return room;
}

test('the question of now: a group hears its own, everybody else the one for all', () => {
  const room = opened();
  const { view } = joinRoom(room, participant('s1')).session.getState();
  const activity = currentActivity(view);
  if (!activity) throw new Error('no activity');
  expect(activity.id).toBe('vraag1');
  expect(promptFor(view, activity, 'inw')?.id).toBe('p1');
  expect(promptFor(view, activity, 'prof')?.id).toBe('p1prof');
  expect(promptFor(view, activity, null)?.id).toBe('p1');
  expect(promptsOf(view, 'vraag1').map(({ id }) => id)).toEqual(['p1', 'p1prof', 'p1more']);
  // Not opened yet: this device does not know the question.
  expect(promptsOf(view, 'vraag2')).toEqual([]);
});

test('a pushed question for everybody is asked; one for a single group is asked to that group only', () => {
  const room = opened();
  room.act(FACILITATOR, { type: 'askPrompt', activityId: 'vraag1', promptId: 'p1more' });
  const { session } = joinRoom(room, FACILITATOR);
  const ask = (groupId: string | null) => {
    const { view } = session.getState();
    const activity = currentActivity(view);
    return activity && promptFor(view, activity, groupId)?.id;
  };
  expect(ask('inw')).toBe('p1more');
  room.act(FACILITATOR, { type: 'askPrompt', activityId: 'vraag1', promptId: 'p1prof' });
  expect(ask('prof')).toBe('p1prof');
  expect(ask('inw')).toBe('p1');
  expect(ask(null)).toBe('p1');
});

test('a doorvraag also reaches a group with a question of its own, which stays above it until it is taken back', () => {
  const room = opened();
  const { session } = joinRoom(room, participant('s1'));
  const asked = () => {
    const { view } = session.getState();
    const activity = currentActivity(view);
    if (!activity) throw new Error('no activity');
    return [promptFor(view, activity, 'prof')?.id, ownQuestionAbove(view, activity, 'prof')?.id];
  };
  expect(asked()).toEqual(['p1prof', undefined]);
  room.act(FACILITATOR, { type: 'askPrompt', activityId: 'vraag1', promptId: 'p1more' });
  expect(asked()).toEqual(['p1more', 'p1prof']);
  room.act(FACILITATOR, { type: 'askPrompt', activityId: 'vraag1', promptId: 'p1' });
  expect(asked()).toEqual(['p1prof', undefined]);
});

test('residents come first', () => {
  const { view } = joinRoom(opened(), participant('s1')).session.getState();
  expect(groupsInOrder(view).map(({ id }) => id)).toEqual(['inw', 'prof']);
});

test('notes with their group and placement; own notes are those of the seat', () => {
  const room = opened();
  room.act(participant('s2'), { ...noteAction('n2'), hideGroup: true });
  room.act(participant('s1'), noteAction('n1'));
  room.act(FACILITATOR, { type: 'hideContribution', contributionId: 'n1', hidden: true });
  const hers = joinRoom(room, FACILITATOR).session.getState().view;
  expect(
    notesOf(hers, 'vraag1').map(({ contribution, hidden, group }) => [contribution.id, hidden, group?.id]),
  ).toEqual([
    ['n1', true, 'inw'],
    ['n2', false, undefined],
  ]);
  const mine = joinRoom(room, participant('s1')).session.getState().view;
  expect(ownNotes(mine, 's1', 'vraag1').map(({ id }) => id)).toEqual(['n1']);
  expect(ownNotes(mine, 's1', 'vraag2')).toEqual([]);
  expect(notesOf(mine, 'vraag1')).toMatchObject([{ hidden: true }]);
});

test('counts are zero until they are known', () => {
  const { view } = joinRoom(opened(), FACILITATOR).session.getState();
  expect(joined(view)).toMatchObject({ total: 3, perGroup: { inw: 2, prof: 1 } });
  expect(tally(view, 'nowhere')).toEqual({
    id: 'nowhere',
    total: 0,
    perGroup: {},
    writers: 0,
    writing: 0,
    ready: 0,
  });
});

test('a note is saving until the host has stored it, and failed when it was refused or tried in vain', () => {
  const intent = note('n1', 'x');
  const pending = { commandId: 'c1', intent, acked: false, failing: false };
  const none = { pending: [], refused: [] };
  expect(savingState(none, 'n1')).toBe('saved');
  expect(savingState({ ...none, pending: [pending] }, 'n1')).toBe('saving');
  expect(savingState({ ...none, pending: [pending] }, 'n2')).toBe('saved');
  expect(savingState({ ...none, pending: [{ ...pending, failing: true }] }, 'n1')).toBe('failed');
  expect(savingState({ ...none, pending: [{ ...pending, acked: true }] }, 'n1')).toBe('saved');
  expect(savingState({ ...none, refused: [{ commandId: 'c1', intent, code: 'closed' }] }, 'n1')).toBe(
    'failed',
  );
  expect(unsentCount({ pending: [pending, { ...pending, acked: true }] })).toBe(1);
});

function noteAction(contributionId: string) {
  return {
    type: 'contribute',
    contributionId,
    activityId: 'vraag1',
    promptId: 'p1',
    hideGroup: false,
    data: { text: contributionId },
  } as const;
}
