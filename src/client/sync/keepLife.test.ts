import { expect, it } from 'vitest';
import { hostListener } from './hostListener.testing.ts';
import { keepLife } from './keepLife.ts';
import { FACILITATOR, joinRoom, openQuestion, sampleRoom } from './sampleRoom.testing.ts';

const WHOLE = { version: 1, now: 0, change: { put: {}, remove: {} } } as const;

/** A desk that saw something, and hears then that its session came out of a back-up. */
function desk(hasSeen = true) {
  const room = sampleRoom();
  const { session } = joinRoom(room, FACILITATOR);
  const hears = keepLife(session)(hostListener());
  const seen = session.getState().view;
  if (hasSeen) hears.whole(WHOLE);
  hears.life?.({ id: 'tweede', copiedAt: null });
  return { room, session, hears, seen, kept: () => session.getState().outOfCopy };
}

it('given a second back-up is put back, what this tab saw before the first is still what it had', () => {
  const { room, hears, seen, kept } = desk();
  hears.whole(WHOLE);
  openQuestion(room, 'vraag1');
  hears.life?.({ id: 'derde', copiedAt: 5 });
  expect(kept()).toMatchObject({ life: { id: 'derde' }, after: null });
  expect(kept()?.before).toBe(seen);
});

it('given the same life is told again, on a line that broke, nothing of it begins anew', () => {
  const { room, session, hears, kept } = desk();
  hears.whole(WHOLE);
  const told = kept();
  expect(told?.after).toBe(session.getState().view);
  openQuestion(room, 'vraag1');
  hears.life?.({ id: 'tweede', copiedAt: null });
  hears.whole(WHOLE);
  expect(kept()).toBe(told);
});

it('given a tab that saw nothing yet, there is nothing that it had', () => {
  expect(desk(false).kept()?.before).toBeNull();
});
