import { readNote } from './approval.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import { approvedCare } from './decideParking.ts';
import type { FacilitatorAction } from './facilitatorActions.ts';
import { isPublic } from './isPublic.ts';
import { careOf, isParkedPublic } from './parking.ts';
import { arrangeable, placed } from './placementOf.ts';
import type { State } from './State.ts';
import type { Workshop } from './Workshop.ts';

type Of<T extends FacilitatorAction['type']> = Extract<FacilitatorAction, { type: T }>;

/** Switched on in the middle of a session: people cannot unsee text, so what hangs there already counts as approved. */
export function setApproval(
  state: State,
  workshop: Workshop,
  { on }: Of<'setApproval'>,
  { blocks }: Context,
): Decision {
  const patch = { op: 'patch', kind: 'workshop', id: workshop.id, set: { approval: on } } as const;
  if (!on || workshop.approval === true) return accept(patch);
  const seen = [...state.contribution.values()].filter(
    (each) => isPublic(state, each, blocks) && state.placement.get(each.id)?.approved !== true,
  );
  const asked = [...state.parked.values()].filter(
    (each) => isParkedPublic(state, each) && careOf(state, each.id).approved !== true,
  );
  return accept(
    patch,
    ...seen.map(({ id }) => placed(state, id, { approved: true })),
    ...asked.map(({ id }) => approvedCare(state, id)),
  );
}

/**
 * Lets the hall see what was read, and nothing else: a note that says something else by now, or is gone, stays as it is
 * without holding up the others. Refused when none is as it was read.
 */
export function approve(state: State, { read }: Of<'approve'>, context: Context): Decision {
  if (read.length === 0) return reject('empty');
  const found = read.flatMap(({ id, mark }) => {
    const contribution = arrangeable(state, id, context);
    return contribution ? [{ id, same: readNote(contribution).mark === mark }] : [];
  });
  if (found.length === 0) return reject('gone');
  const ids = new Set(found.flatMap(({ id, same }) => (same ? id : [])));
  return ids.size === 0
    ? reject('textChanged')
    : accept(...[...ids].map((id) => placed(state, id, { approved: true })));
}
