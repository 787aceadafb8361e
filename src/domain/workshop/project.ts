/**
 * What may leave the host, entity by entity. This is the whole law of visibility: server, export and rehearsal all
 * go through it. A rule that is not here does not exist; hiding on the screen is not hiding.
 */
import type { Block, BlockRegistry } from '../blocks/Block.ts';
import type { Contribution, EntityOf, Kind, Placement } from './entities.ts';
import { maskedData } from './maskedData.ts';
import type { State } from './State.ts';
import { workshopOf } from './State.ts';
import { tallyFor } from './tally.ts';
import type { ViewClass } from './viewer.ts';

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
    case 'group':
    case 'activity':
      return state[kind].get(id);
    case 'access':
      return cls === 'participants' ? undefined : state.access.get(id);
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
      return cls === 'facilitator' || isShown(blocks.get(activity?.block ?? ''), activity?.state ?? 'ready')
        ? cluster
        : undefined;
    }
    case 'conclusion':
    case 'step':
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

function audienceOf(state: State, activityId: string, blocks: BlockRegistry): Block['audience'] | undefined {
  return blocks.get(state.activity.get(activityId)?.block ?? '')?.audience;
}

/** True when everyone in the hall may see the contributions of this activity. */
function isShown(block: Block | undefined, state: string): boolean {
  return block?.audience === 'after-reveal' && (state === 'revealed' || state === 'closed');
}

/** True when wall and participants may see this contribution. */
export function isPublic(state: State, contribution: Contribution, blocks: BlockRegistry): boolean {
  const activity = state.activity.get(contribution.activityId);
  if (!activity || !isShown(blocks.get(activity.block), activity.state)) return false;
  return state.placement.get(contribution.id)?.hidden !== true;
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
    return data ? { ...found, seatId: null, groupId: null, data } : undefined;
  }
  if (block?.audience !== 'after-reveal') return undefined;
  if (cls === 'facilitator') return { ...found, seatId: null };
  if (!isPublic(state, found, blocks)) return undefined;
  const groupId = workshopOf(state)?.groupsHidden ? null : found.groupId;
  return { ...found, seatId: null, groupId, data: maskedData(state, found, blocks) };
}

function projectPlacement(
  state: State,
  cls: ViewClass,
  found: Placement | undefined,
  blocks: BlockRegistry,
): Placement | undefined {
  if (!found || cls === 'facilitator') return found;
  const contribution = state.contribution.get(found.id);
  return contribution && isPublic(state, contribution, blocks) ? found : undefined;
}
