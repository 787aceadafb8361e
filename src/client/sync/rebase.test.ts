import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { viewFor } from '#domain/workshop/viewFor.ts';
import type { MemoryHost } from './MemoryHost.ts';
import {
  FACILITATOR,
  joinRoom,
  note,
  openQuestion,
  participant,
  sampleRoom,
  texts,
} from './sampleRoom.testing.ts';

/** One thing that happens: to the device, on the way, at the host, or to the line. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), id: fc.nat(3) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('receive' as const), count: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('deliver' as const), count: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('tick' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('withdraw' as const), id: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('again' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('blank' as const), on: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('reveal' as const), open: fc.boolean() }) },
);

/** Lets promises settle: the outbox works in microtasks, and waits 1 ms before it tries again. */
async function breathe(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

/** A message of long ago comes again, as on a network that stutters; nothing may come of it. */
function stutter(host: MemoryHost, version: number): void {
  host.tell((listener) =>
    listener.delta({ from: version - 1, to: version, change: { put: {}, remove: { workshop: ['w1'] } } }),
  );
}

test('whatever the line does, own text never flickers, and in the end everybody sees what the host has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { maxLength: 80 }), async (reveals, steps) => {
      const room = sampleRoom({ wire: 'by hand', ticks: 'by hand' });
      openQuestion(room, 'vraag1');
      room.tick();
      const begin = room.version;
      const { host, session } = joinRoom(room, participant('s1'));
      const conductor = joinRoom(room, FACILITATOR);
      host.deliver();
      const written = new Map<string, string>();
      const held: Record<string, string>[] = [];
      // Every state that was ever drawn is looked at, not only those between two steps.
      session.subscribe(() => held.push(texts(session) as Record<string, string>));
      const check = () => {
        for (const shown of held.splice(0)) expect(shown).toEqual(Object.fromEntries([...written].sort()));
      };
      for (const [index, each] of steps.entries()) {
        const state = session.getState();
        if (each.do === 'write') {
          const id = `n${each.id}`;
          const text = `tekst ${index}`;
          const known = written.has(id);
          // Ids are never used twice: what was withdrawn does not come back.
          if (!known && room.state.contribution.has(id)) continue;
          check();
          // What everybody has seen is not edited; a round has either edits or reveals.
          if (known && reveals) continue;
          const code = state.act(
            known ? { type: 'editContribution', contributionId: id, data: { text } } : note(id, text),
          );
          if (code === null) written.set(id, text);
        } else if (each.do === 'withdraw') {
          const id = `n${each.id}`;
          if (!written.has(id)) continue;
          check();
          written.delete(id);
          expect(state.act({ type: 'withdraw', contributionId: id })).toBeNull();
        } else if (each.do === 'receive') host.receive(each.count);
        else if (each.do === 'deliver') host.deliver(each.count);
        else if (each.do === 'tick') room.tick();
        else if (each.do === 'drop') host.drop();
        else if (each.do === 'restore') host.restore();
        else if (each.do === 'again') stutter(host, begin);
        else if (each.do === 'blank') conductor.session.getState().act({ type: 'blankWall', on: each.on });
        else if (reveals) {
          const to = each.open ? 'open' : 'revealed';
          conductor.session.getState().act({ type: 'setActivityState', activityId: 'vraag1', to });
        }
        conductor.host.receive();
        conductor.host.deliver();
        await breathe();
        check();
      }
      for (const line of [host, conductor.host]) line.restore();
      for (let turn = 0; turn < 3 || (turn < 100 && pendingLeft(session, conductor.session)); turn += 1) {
        for (const line of [host, conductor.host]) {
          line.receive();
          room.tick();
          line.deliver();
        }
        await breathe();
        if (turn % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 2));
        check();
      }
      expect(session.getState().pending).toEqual([]);
      expect(session.getState().refused).toEqual([]);
      const whole = viewFor(room.state, { role: 'participant', seatId: 's1' }, BLOCKS);
      expect(session.getState().view).toEqual(whole);
      expect(conductor.session.getState().view).toEqual(viewFor(room.state, { role: 'facilitator' }, BLOCKS));
      session.close();
      conductor.session.close();
    }),
    { numRuns: 200 },
  );
});

function pendingLeft(...sessions: ReturnType<typeof joinRoom>['session'][]): boolean {
  return sessions.some((session) => session.getState().pending.length > 0);
}
