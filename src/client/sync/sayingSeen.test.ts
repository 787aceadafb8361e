import { beforeEach, expect, test } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { clearUnsent } from './outboxKeep.ts';
import type { Intent } from './Session.ts';
import { FACILITATOR, joinRoom, sampleRoom } from './sampleRoom.testing.ts';
import { sayingSeen } from './sayingSeen.ts';

beforeEach(clearUnsent);

const renamed: Intent = {
  type: 'editActivity',
  activityId: 'vraag2',
  set: { title: { tekst: 'Anders', tekst_b1: 'Anders' } },
};
const takenAway: Intent = { type: 'removeActivity', activityId: 'vraag2' };
const another: Intent = {
  type: 'replaceScript',
  script: {
    scriptId: 'leeg',
    scriptTitle: 'Leeg',
    activities: [
      {
        id: 'nieuw',
        order: 0,
        block: 'explain',
        placeId: null,
        title: { tekst: 'Nieuw', tekst_b1: 'Nieuw' },
        wallText: null,
        minutes: 5,
        options: {},
      },
    ],
    prompts: [],
    remarks: [],
  },
};

test.each([
  ['takes a question away', takenAway],
  ['takes another script', another],
])(
  'given a desk that %s without a line, and somebody who changed that question meanwhile, it stays',
  async (_what, intent) => {
    const room = sampleRoom();
    const { host, session } = joinRoom(room, FACILITATOR);
    host.drop();
    room.act(FACILITATOR, renamed);
    expect(session.getState().act(intent)).toBeNull();
    host.restore();
    await eventually(() => expect(session.getState().refused).toMatchObject([{ code: 'changedSince' }]));
    expect(room.state.activity.get('vraag2')?.title.tekst).toBe('Anders');
  },
);

test.each([
  ['takes a question away', takenAway],
  ['takes another script', another],
])('given a desk that %s and nobody else, it is done', async (_what, intent) => {
  const room = sampleRoom();
  const { session } = joinRoom(room, FACILITATOR);
  expect(session.getState().act(intent)).toBeNull();
  await eventually(() => expect(session.getState().pending).toEqual([]));
  expect(session.getState().refused).toEqual([]);
  expect(room.state.activity.has('vraag2')).toBe(false);
});

test('what says already what its sender saw, when she began, stays as it is', () => {
  const { state } = sampleRoom();
  for (const intent of [takenAway, another])
    expect(sayingSeen({ ...intent, mark: 'van-toen' } as Intent, state)).toMatchObject({ mark: 'van-toen' });
});
