import '#client/scene/konvaCanvas.testing.ts';
// Fetched by the wall itself, after its picture; here it is there at once.
import '#client/wall/LaterScene.tsx';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import {
  answerHostInfo,
  FACILITATOR,
  holdKey,
  sampleRoomWith,
  seatIn,
} from '#client/conduct/testing/inRoom.tsx';
import { ConnectContext } from '#client/sync/ConnectContext.ts';
import { createSession } from '#client/sync/createSession.ts';
import type { SessionStore } from '#client/sync/Session.ts';
import { WallView } from './WallView.tsx';

const DELTAS = 2_000;
/** Notes that hang at any moment. */
const STANDING = 30;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What a page holds on to: bitmaps, and who listens to what. */
function counting() {
  const canvases: WeakRef<HTMLCanvasElement>[] = [];
  const create = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((name: string, options?: ElementCreationOptions) => {
    const made = create(name, options);
    if (made instanceof HTMLCanvasElement) canvases.push(new WeakRef(made));
    return made;
  });
  const listeners = { count: 0 };
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    vi.spyOn(target, 'addEventListener').mockImplementation((...given: unknown[]) => {
      listeners.count += 1;
      Reflect.apply(addEventListener, target, given);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((...given: unknown[]) => {
      listeners.count -= 1;
      Reflect.apply(removeEventListener, target, given);
    });
  }
  return {
    bitmaps: () => canvases.filter((canvas) => canvas.deref() !== undefined).length,
    listeners: () => listeners.count,
  };
}

/** Counts who is subscribed to a session. */
function subscribed(session: SessionStore): () => number {
  let count = 0;
  const { subscribe } = session;
  session.subscribe = (listener) => {
    count += 1;
    const stop = subscribe(listener);
    return () => {
      count -= 1;
      stop();
    };
  };
  return () => count;
}

/** Lets frames pass, and collects what nobody holds, until as much is held time after time: notes are laid out in turns. */
async function settle(held: () => number): Promise<void> {
  let before = -1;
  for (let same = 0; same < 4; ) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    collect();
    same = held() === before ? same + 1 : 0;
    before = held();
  }
}

it('given two thousand deltas, the wall holds no more bitmaps, subscriptions, listeners and views than after two hundred', async () => {
  answerHostInfo();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  const held = counting();
  holdKey('wall');
  const room = sampleRoomWith();
  const writer = seatIn(room, 's-inw', 'inwoner');
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  for (const to of ['open', 'revealed'] as const)
    room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to });
  let subscriptions = () => 0;
  let deltas = 0;
  const views: WeakRef<object>[] = [];
  window.history.replaceState(null, '', '/scherm/w-sample');
  render(
    <ConnectContext
      value={() => {
        const session = createSession({ host: room.attach({ role: 'wall' }), actor: { role: 'wall' } });
        subscriptions = subscribed(session);
        session.subscribe(({ view }, before) => {
          if (view === before.view) return;
          deltas += 1;
          views.push(new WeakRef(view));
        });
        return session;
      }}
    >
      <Route path="/scherm/:id">
        <WallView />
      </Route>
    </ConnectContext>,
  );
  let written = 0;
  const goOn = async (until: number) => {
    while (deltas < until) {
      act(() => {
        for (let time = 0; time < 10; time += 1) {
          written += 1;
          writer({
            type: 'contribute',
            contributionId: `n${written}`,
            activityId: 'droom',
            promptId: 'droom-1',
            hideGroup: false,
            data: { text: `Briefje ${written} van een lange dag` },
          });
          if (written > STANDING) writer({ type: 'withdraw', contributionId: `n${written - STANDING}` });
        }
      });
      await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
    }
    await settle(held.bitmaps);
    return { bitmaps: held.bitmaps(), listeners: held.listeners(), subscriptions: subscriptions() };
  };

  const early = await goOn(200);
  expect(screen.getByRole('img', { name: /^\d+ briefjes, blad/ })).toBeTruthy();
  expect(early.bitmaps).toBeGreaterThan(0);
  const late = await goOn(DELTAS);
  expect(late.bitmaps).toBeLessThanOrEqual(early.bitmaps);
  expect(late.listeners).toBe(early.listeners);
  expect(late.subscriptions).toBe(early.subscriptions);
  expect(views.filter((view) => view.deref() !== undefined).length).toBeLessThan(20);
});
