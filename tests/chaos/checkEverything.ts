import './device.ts';
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { WALLS } from '#domain/workshop/counts.ts';
import { KINDS } from '#domain/workshop/entities.ts';
import type { State } from '#domain/workshop/State.ts';
import type { Viewer } from '#domain/workshop/viewer.ts';
import { viewFor } from '#domain/workshop/viewFor.ts';
import { SqliteStore } from '#server/store/SqliteStore.ts';
import type { Conductor } from './Conductor.ts';
import type { Person } from './Person.ts';
import type { Tab } from './Tab.ts';

/**
 * Holds what everybody did and sees against what is on the disk of a server that has stopped. Gives how many
 * contributions there are; throws with the first difference.
 */
export async function checkEverything(
  dataDir: string,
  workshopId: string,
  hall: { persons: readonly Person[]; conductor: Conductor; walls: readonly Tab[] },
): Promise<number> {
  const { persons, conductor, walls } = hall;
  const store = await SqliteStore.open(dataDir, Date.now());
  const loaded = await store.load(workshopId, Date.now());
  await store.close();
  ok(loaded, 'the session is still there');
  const { state } = loaded;

  for (const person of persons) {
    deepStrictEqual(await person.unsent(), [], `nothing of ${person.name} waits on the device unseen`);
    const own = [...state.contribution.values()].filter(({ seatId }) => seatId === person.seatId);
    const kept = new Map(own.map(({ id, data }) => [id, String(data['text'])]));
    deepStrictEqual(kept, person.expected, `what ${person.name} did is there, once, and nothing else`);
    const { expected, actual } = person.draft;
    strictEqual(actual, expected, `the draft of ${person.name} is still a draft`);
  }
  const texts = [...state.contribution.values()].map(({ data }) => String(data['text']));
  strictEqual(new Set(texts).size, texts.length, 'nothing is there twice');
  ok(!texts.some((text) => text.startsWith('concept')), 'no draft was sent');
  strictEqual(state.seat.size, persons.length, 'everybody has one seat');
  for (const [id, hidden] of conductor.hidden)
    if (state.contribution.has(id))
      strictEqual(state.placement.get(id)?.hidden ?? false, hidden, `hidden: ${id}`);

  seesTheSame(conductor.tab, state, { role: 'facilitator' });
  for (const wall of walls) seesTheSame(wall, state, { role: 'wall' });
  for (const { tab, seatId } of persons) seesTheSame(tab, state, { role: 'participant', seatId });
  return state.contribution.size;
}

function seesTheSame(tab: Tab, state: State, viewer: Viewer): void {
  const expected = viewFor(state, viewer, BLOCKS);
  const { view } = tab.state;
  // Whether a wall is open is on no disk, and it may be coming back at this moment.
  for (const { tally } of [view, expected]) (tally as Map<string, unknown>).delete(WALLS);
  for (const kind of KINDS)
    deepStrictEqual(view[kind], expected[kind], `${kind} as ${JSON.stringify(viewer)} sees it`);
}
