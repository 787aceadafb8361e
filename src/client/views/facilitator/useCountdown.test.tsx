import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { deskAt, desks } from '#client/conduct/testing/desks.ts';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import type { SessionStore } from '#client/sync/Session.ts';
import { SessionProvider } from '#client/sync/SessionProvider.tsx';
import { useCountdown } from './useCountdown.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
  };
});

const stateOf = (room: MemoryRoom) => room.state.activity.get('droom')?.state;

/** The room at an open question, with as many desks as are asked for. */
async function open(): Promise<{ room: MemoryRoom; a: SessionStore; b: SessionStore }> {
  const { room, a, b } = desks();
  room.act({ role: 'facilitator' }, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  await vi.advanceTimersByTimeAsync(0);
  return { room, a, b };
}

function follow(session: SessionStore) {
  return renderHook(() => useCountdown(), {
    wrapper: ({ children }) => <SessionProvider session={session}>{children}</SessionProvider>,
  });
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const countDown = (session: SessionStore) =>
  act(async () => void session.getState().act({ type: 'countDown', activityId: 'droom' }));

it.each([-3_600_000, -20_000, 20_000, 3_600_000])(
  'given the clock of the laptop was put right by %d ms since it was compared with the host’s, then it turns the notes after three seconds',
  async (wrong) => {
    const { room, a } = await open();
    follow(a);
    act(() => a.setState({ clockOffset: wrong }));
    await countDown(a);
    await pass(2_500);
    expect(stateOf(room)).toBe('open');
    await pass(2_500);
    expect(stateOf(room)).toBe('revealed');
  },
);

it.each([-3_600_000, 3_600_000])(
  'given that is the laptop of somebody else (%d ms), then it does not stop the countdown',
  async (wrong) => {
    const { room, a, b } = await open();
    follow(b);
    act(() => b.setState({ clockOffset: wrong }));
    await countDown(a);
    await pass(2_500);
    expect(room.state.activity.get('droom')?.countdownAt).not.toBeNull();
  },
);

it('given the desk that counted down is gone, then another one turns the notes a moment later', async () => {
  const { room, a, b } = await open();
  follow(b);
  await countDown(a);
  a.close();
  await pass(3_500);
  expect(stateOf(room)).toBe('open');
  await pass(2_000);
  expect(stateOf(room)).toBe('revealed');
});

it('given the laptop slept through it, then nobody is surprised: the countdown is taken back', async () => {
  const { room, a } = await open();
  follow(a);
  await countDown(a);
  await pass(1_000);
  // Timers stand still in a laptop that sleeps; its clock does not.
  vi.setSystemTime(Date.now() + 600_000);
  await pass(5_000);
  expect(stateOf(room)).toBe('open');
  expect(room.state.activity.get('droom')?.countdownAt).toBeNull();
});

it('given a page that is loaded while an old countdown stands, then it takes that back', async () => {
  const { room, a } = await open();
  await countDown(a);
  await pass(60_000);
  follow(deskAt(room));
  await pass(5_000);
  expect(stateOf(room)).toBe('open');
  expect(room.state.activity.get('droom')?.countdownAt).toBeNull();
});
