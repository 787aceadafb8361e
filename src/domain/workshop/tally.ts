import type { BlockRegistry } from '../blocks/Block.ts';
import { awaitsApproval } from './approval.ts';
import type { Contribution } from './Contribution.ts';
import { countIn } from './contributionsOf.ts';
import type { Tally } from './counts.ts';
import { isTurned } from './isTurned.ts';
import { type State, workshopOf } from './State.ts';
import { peopleAt } from './seating.ts';
import type { ViewClass } from './viewer.ts';

/** The id of the tally that counts people in the room. */
export const JOINED = 'joined';

/** A count as a class of viewers may see it: of people (`joined`), or of the contributions of one activity. */
export function tallyFor(state: State, cls: ViewClass, id: string, blocks: BlockRegistry): Tally | undefined {
  if (id === JOINED) return countJoined(state, cls);
  const activity = state.activity.get(id);
  if (!activity || blocks.get(activity.block)?.who !== 'participants') return undefined;
  const turned = isTurned(activity, blocks);
  return countContributions(state, cls, id, turned);
}

/** Who is there now; once the session is closed, who took part: giving a tablet back does not undo that. */
function countJoined(state: State, cls: ViewClass): Tally {
  const over = workshopOf(state)?.status === 'closed';
  const perGroup: Record<string, number> = {};
  let total = 0;
  for (const seat of state.seat.values()) {
    if (seat.left && !over) continue;
    for (const [groupId, people] of peopleAt(seat)) {
      total += people;
      perGroup[groupId] = (perGroup[groupId] ?? 0) + people;
    }
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
function countContributions(state: State, cls: ViewClass, activityId: string, turned: boolean): Tally {
  // Asked at every delta of a hall, so it goes through the notes only where each of them has to be looked at.
  if (cls !== 'facilitator' && workshopOf(state)?.approval !== true) {
    const total = countIn(state, activityId) - hiddenIn(state, activityId);
    return { id: activityId, total, perGroup: {}, writers: 0, writing: 0, ready: readyIn(state, activityId) };
  }
  const perGroup: Record<string, number> = {};
  const writers = new Set<string>();
  let total = 0;
  let held = 0;
  for (const each of state.contribution.values()) {
    if (each.activityId !== activityId) continue;
    const hidden = state.placement.get(each.id)?.hidden === true;
    if (turned && !hidden && awaitsApproval(state, each)) held += 1;
    if (cls !== 'facilitator' && hidden) continue;
    total += 1;
    if (cls !== 'facilitator') continue;
    perGroup[each.groupId ?? ''] = (perGroup[each.groupId ?? ''] ?? 0) + 1;
    if (each.seatId !== null) writers.add(each.person === undefined ? each.seatId : personOf(each));
  }
  const ready = readyIn(state, activityId);
  const waiting = held > 0 ? { waiting: held } : {};
  if (cls !== 'facilitator')
    return { id: activityId, total, perGroup: {}, writers: 0, writing: 0, ready, ...waiting };
  let writing = 0;
  for (const presence of state.presence.values())
    if (presence.connected && presence.writingIn === activityId) writing += 1;
  return { id: activityId, total, perGroup, writers: writers.size, writing, ready, ...waiting };
}

function hiddenIn(state: State, activityId: string): number {
  let hidden = 0;
  for (const each of state.placement.values())
    if (each.hidden && state.contribution.get(each.id)?.activityId === activityId) hidden += 1;
  return hidden;
}

function readyIn(state: State, activityId: string): number {
  let ready = 0;
  for (const presence of state.presence.values())
    if (presence.connected && presence.readyIn === activityId) ready += 1;
  return ready;
}

/** One person at a table, apart from the others there. */
function personOf({ seatId, groupId, person }: Contribution): string {
  return `${seatId} ${groupId} ${person}`;
}
