import type { BlockRegistry } from '../blocks/Block.ts';
import type { Contribution } from './Contribution.ts';
import { applyChanges, type Change } from './changes.ts';
import { contributionsOfSeat } from './contributionsOfSeat.ts';
import { JOINED, UNSAVED, WALLS } from './counts.ts';
import type { Kind } from './entities.ts';
import { KINDS } from './entities.ts';
import { mergeViews, type PrivateView } from './mergeViews.ts';
import type { Parked } from './Parked.ts';
import type { Placement } from './Placement.ts';
import { project } from './project.ts';
import { emptyState, type State } from './State.ts';
import { classOf, type ViewClass, type Viewer } from './viewer.ts';

/** What a public class sees: a state of the same shape, minus what it may not see, plus its counts. */
export function classView(state: State, cls: ViewClass, blocks: BlockRegistry): State {
  const puts: Change[] = [];
  for (const kind of KINDS) {
    for (const id of idsOf(state, kind)) {
      const entity = project(state, cls, kind, id, blocks);
      if (entity) puts.push({ op: 'put', kind, entity } as Change);
    }
  }
  return applyChanges(emptyState(), puts);
}

/** Ids that a view can hold; in the order of the (random) ids, so that the order tells nothing about who or when. */
function idsOf(state: State, kind: Kind): string[] {
  if (kind === 'tally') return [JOINED, WALLS, UNSAVED, ...state.activity.keys()];
  return [...state[kind].keys()].sort();
}

/** The private part of a participant's view. */
export function privateView(state: State, seatId: string): PrivateView {
  const seat = state.seat.get(seatId);
  const contribution = new Map<string, Contribution>();
  const placement = new Map<string, Placement>();
  for (const each of contributionsOfSeat(state, seatId)) {
    contribution.set(each.id, each);
    const placed = state.placement.get(each.id);
    if (placed) placement.set(each.id, placed);
  }
  const parked = new Map<string, Parked>();
  for (const each of state.parked.values()) if (each.seatId === seatId) parked.set(each.id, each);
  const care = new Map(parked.size === 0 ? [] : [...state.care].filter(([id]) => parked.has(id)));
  return { seat: new Map(seat ? [[seat.id, seat]] : []), contribution, placement, parked, care };
}

/** Everything one viewer may see of a state. */
export function viewFor(state: State, viewer: Viewer, blocks: BlockRegistry): State {
  const shared = classView(state, classOf(viewer), blocks);
  return viewer.role === 'participant' ? mergeViews(shared, privateView(state, viewer.seatId)) : shared;
}
