/**
 * What may leave the host, entity by entity. This is the whole law of visibility: server, export and rehearsal all
 * go through it. A rule that is not here does not exist; hiding on the screen is not hiding.
 */
import type { Block, BlockRegistry } from '../blocks/Block.ts';
import type { Access } from './Access.ts';
import type { Contribution } from './Contribution.ts';
import type { EntityOf, Kind } from './entities.ts';
import { isPublic } from './isPublic.ts';
import { isTurned } from './isTurned.ts';
import { maskedData } from './maskedData.ts';
import type { Care, Parked } from './Parked.ts';
import type { Placement } from './Placement.ts';
import { isParkedPublic } from './parking.ts';
import type { State } from './State.ts';
import { workshopOf } from './State.ts';
import { tallyFor } from './tally.ts';
import type { ViewClass } from './viewer.ts';
import type { Workshop } from './Workshop.ts';

/** One entity as a class of viewers may see it, or undefined when it may not. */
export function project<K extends Kind>(
  state: State,
  cls: ViewClass,
  kind: K,
  id: string,
  blocks: BlockRegistry,
): EntityOf[K] | undefined {
  return projectAny(state, cls, kind, id, blocks) as EntityOf[K] | undefined;
}

function projectAny(
  state: State,
  cls: ViewClass,
  kind: Kind,
  id: string,
  blocks: BlockRegistry,
): EntityOf[Kind] | undefined {
  switch (kind) {
    case 'workshop':
      return projectWorkshop(cls, state.workshop.get(id));
    case 'group':
    case 'activity':
      return state[kind].get(id);
    case 'access':
      return projectAccess(cls, state.access.get(id));
    case 'helper':
    case 'log':
      return cls === 'facilitator' ? state[kind].get(id) : undefined;
    case 'remark':
      return cls === 'facilitator' ? state.remark.get(id) : undefined;
    case 'prompt': {
      const prompt = state.prompt.get(id);
      return prompt && (cls === 'facilitator' || state.activity.get(prompt.activityId)?.everOpened)
        ? prompt
        : undefined;
    }
    case 'contribution':
      return projectContribution(state, cls, state.contribution.get(id), blocks);
    case 'placement':
      return projectPlacement(state, cls, state.placement.get(id), blocks);
    case 'cluster': {
      const cluster = state.cluster.get(id);
      const activity = state.activity.get(cluster?.activityId ?? '');
      return cls === 'facilitator' || (activity && isTurned(activity, blocks)) ? cluster : undefined;
    }
    case 'parked':
      return projectParked(state, cls, state.parked.get(id));
    case 'care':
      return projectCare(state, cls, id);
    case 'reportPart':
      return cls === 'facilitator' ? state.reportPart.get(id) : undefined;
    case 'conclusion':
    case 'step':
    case 'earlierStep':
    case 'earlierScore':
      return state[kind].get(id);
    case 'result':
      return cls === 'facilitator' || audienceOf(state, id, blocks) !== 'facilitator'
        ? state.result.get(id)
        : undefined;
    case 'tally':
      return tallyFor(state, cls, id, blocks);
    case 'seat':
    case 'presence':
      return undefined;
  }
}

/** Which command led the hall only who conducts has to know; for all others it would be news at every step. */
function projectWorkshop(cls: ViewClass, found: Workshop | undefined): Workshop | undefined {
  if (!found || cls === 'facilitator' || cls === 'notetaker') return found;
  const { led: _, ...others } = found;
  return others;
}

/** A wall shows how to come in. Nobody can while the door is shut, so then it has nothing that could be read off it. */
function projectAccess(cls: ViewClass, found: Access | undefined): Access | undefined {
  if (cls === 'facilitator' || !found) return found;
  if (cls !== 'wall') return undefined;
  return found.shut ? { ...found, joinCode: '', joinSecret: '' } : found;
}

function audienceOf(state: State, activityId: string, blocks: BlockRegistry): Block['audience'] | undefined {
  return blocks.get(state.activity.get(activityId)?.block ?? '')?.audience;
}

/** True when a class other than the facilitators' may see this contribution; note-takers also see what they typed. */
function isInSight(state: State, cls: ViewClass, found: Contribution, blocks: BlockRegistry): boolean {
  return (cls === 'notetaker' && found.typedBy === 'notetaker') || isPublic(state, found, blocks);
}

function projectContribution(
  state: State,
  cls: ViewClass,
  found: Contribution | undefined,
  blocks: BlockRegistry,
): Contribution | undefined {
  if (!found) return undefined;
  const block = blocks.get(state.activity.get(found.activityId)?.block ?? '');
  if (block?.audience === 'facilitator' && cls === 'facilitator') {
    // Without its group: an answer of one resident would be that resident's.
    const data = block.aside?.(found.data) ?? null;
    return data ? { ...unsigned(found), groupId: null, data } : undefined;
  }
  if (block?.audience !== 'after-reveal') return undefined;
  if (cls === 'facilitator') return unsigned(found);
  if (!isInSight(state, cls, found, blocks)) return undefined;
  const groupId = workshopOf(state)?.groupsHidden ? null : found.groupId;
  return { ...unsigned(found), groupId, data: maskedData(state, found, blocks) };
}

/** Without what is stable per person. */
function unsigned(found: Contribution): Contribution {
  // Most have no person, and leaving a field out costs many times as much as taking all of them.
  if (!('person' in found)) return { ...found, seatId: null };
  const { person: _, ...others } = found;
  return { ...others, seatId: null };
}

function projectParked(state: State, cls: ViewClass, found: Parked | undefined): Parked | undefined {
  if (!found) return undefined;
  if (cls === 'facilitator') return { ...found, seatId: null };
  if (!isParkedPublic(state, found) && !(cls === 'notetaker' && found.typedBy === 'notetaker'))
    return undefined;
  return { ...found, seatId: null, groupId: workshopOf(state)?.groupsHidden ? null : found.groupId };
}

function projectCare(state: State, cls: ViewClass, id: string): Care | undefined {
  const parked = state.parked.get(id);
  return cls === 'facilitator' || (parked && isParkedPublic(state, parked)) ? state.care.get(id) : undefined;
}

function projectPlacement(
  state: State,
  cls: ViewClass,
  found: Placement | undefined,
  blocks: BlockRegistry,
): Placement | undefined {
  if (!found || cls === 'facilitator') return found;
  const contribution = state.contribution.get(found.id);
  if (!contribution || !isInSight(state, cls, contribution, blocks)) return undefined;
  // The words are masked already. Where they were would tell how long they are, and mask others when done again.
  return { ...found, masks: [] };
}
