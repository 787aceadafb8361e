import type { BlockRegistry } from '../blocks/Block.ts';
import { awaitsApproval } from './approval.ts';
import { countIn, givenTo } from './contributionsOf.ts';
import { JOINED, type Tally, UNSAVED, WALLS } from './counts.ts';
import { isTurned } from './isTurned.ts';
import { type State, workshopOf } from './State.ts';
import { peopleAt } from './seating.ts';
import type { ViewClass } from './viewer.ts';

/** A count as a class of viewers may see it: of people (`joined`), of what the host itself says, or of one activity. */
export function tallyFor(state: State, cls: ViewClass, id: string, blocks: BlockRegistry): Tally | undefined {
  if (id === JOINED) return countJoined(state, cls);
  if (id === WALLS) return cls === 'facilitator' ? countWalls(state) : undefined;
  if (id === UNSAVED) return cls === 'facilitator' || cls === 'notetaker' ? tellUnsaved(state) : undefined;
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

/** Whether the hall sees anything: who conducts has it before her on her own screen, and takes it for the wall. */
function countWalls(state: State): Tally {
  const total = state.presence.get(WALLS)?.connected ? 1 : 0;
  return { id: WALLS, total, perGroup: {}, writers: 0, writing: 0, ready: 0 };
}

/** That nothing is kept at this moment: she would go on, on a screen that runs ahead of the hall. */
function tellUnsaved(state: State): Tally | undefined {
  if (!state.presence.get(UNSAVED)?.connected) return undefined;
  return { id: UNSAVED, total: 1, perGroup: {}, writers: 0, writing: 0, ready: 0 };
}

/** Wall and participants get a bare number while notes are hidden: a count per group of one would point at a person. */
function countContributions(state: State, cls: ViewClass, activityId: string, turned: boolean): Tally {
  const ready = readyIn(state, activityId);
  // Asked at every delta of a hall, so it goes through the notes only where each of them has to be looked at.
  const looks = workshopOf(state)?.approval === true;
  if (cls !== 'facilitator') {
    const bare = { id: activityId, perGroup: {}, writers: 0, writing: 0, ready };
    if (!looks) return { ...bare, total: countIn(state, activityId) - hiddenIn(state, activityId) };
    const { shown, held } = look(state, activityId, turned);
    return { ...bare, total: shown, ...waitingFor(held) };
  }
  const { total, perGroup, writers } = givenTo(state, activityId);
  const held = looks ? look(state, activityId, turned).held : 0;
  const writing = writingIn(state, activityId);
  return { id: activityId, total, perGroup, writers, writing, ready, ...waitingFor(held) };
}

function waitingFor(held: number): Pick<Tally, 'waiting'> {
  return held > 0 ? { waiting: held } : {};
}

/** How many notes of an activity are not hidden, and how many wait for the facilitator. */
function look(state: State, activityId: string, turned: boolean): { shown: number; held: number } {
  let shown = 0;
  let held = 0;
  for (const each of state.contribution.values()) {
    if (each.activityId !== activityId || state.placement.get(each.id)?.hidden === true) continue;
    shown += 1;
    if (turned && awaitsApproval(state, each)) held += 1;
  }
  return { shown, held };
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

function writingIn(state: State, activityId: string): number {
  let writing = 0;
  for (const presence of state.presence.values())
    if (presence.connected && presence.writingIn === activityId) writing += 1;
  return writing;
}
