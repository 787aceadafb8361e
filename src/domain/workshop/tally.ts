import type { BlockRegistry } from '../blocks/Block.ts';
import type { Tally } from './entities.ts';
import type { State } from './State.ts';
import type { ViewClass } from './viewer.ts';

/** The id of the tally that counts people in the room. */
export const JOINED = 'joined';

/** A count as a class of viewers may see it: of people (`joined`), or of the contributions of one activity. */
export function tallyFor(state: State, cls: ViewClass, id: string, blocks: BlockRegistry): Tally | undefined {
  if (id === JOINED) return countJoined(state, cls);
  const activity = state.activity.get(id);
  if (!activity || blocks.get(activity.block)?.who !== 'participants') return undefined;
  return countContributions(state, cls, id);
}

function countJoined(state: State, cls: ViewClass): Tally {
  const perGroup: Record<string, number> = {};
  let total = 0;
  for (const seat of state.seat.values()) {
    if (seat.left) continue;
    total += seat.people;
    perGroup[seat.groupId] = (perGroup[seat.groupId] ?? 0) + seat.people;
  }
  return {
    id: JOINED,
    total,
    perGroup: cls === 'participants' ? {} : perGroup,
    writers: 0,
    writing: 0,
    ready: 0,
  };
}

/** Wall and participants get a bare number while notes are hidden: a count per group of one would point at a person. */
function countContributions(state: State, cls: ViewClass, activityId: string): Tally {
  const perGroup: Record<string, number> = {};
  const writers = new Set<string>();
  let total = 0;
  for (const each of state.contribution.values()) {
    if (each.activityId !== activityId) continue;
    if (cls !== 'facilitator' && state.placement.get(each.id)?.hidden) continue;
    total += 1;
    if (cls !== 'facilitator') continue;
    perGroup[each.groupId ?? ''] = (perGroup[each.groupId ?? ''] ?? 0) + 1;
    if (each.seatId !== null) writers.add(each.seatId);
  }
  let ready = 0;
  for (const presence of state.presence.values())
    if (presence.connected && presence.readyIn === activityId) ready += 1;
  if (cls !== 'facilitator') return { id: activityId, total, perGroup: {}, writers: 0, writing: 0, ready };
  let writing = 0;
  for (const presence of state.presence.values())
    if (presence.connected && presence.writingIn === activityId) writing += 1;
  return { id: activityId, total, perGroup, writers: writers.size, writing, ready };
}
