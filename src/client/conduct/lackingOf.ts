import type { Intent } from '#client/sync/Session.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Placement } from '#domain/workshop/Placement.ts';
import { placementOf } from '#domain/workshop/placementOf.ts';
import type { Restore } from '#domain/workshop/Restore.ts';
import type { State } from '#domain/workshop/State.ts';
import { restoreOf } from './restoreOf.ts';

/** What a desk arranged or wrote itself; where the hall stands is not in it: she leads it on from where it is. */
const OURS: ReadonlySet<Restore['kind']> = new Set([
  'cluster',
  'conclusion',
  'step',
  'remark',
  'reportPart',
  'care',
  'placement',
  'earlierStep',
  'prompt',
]);

/**
 * What a desk had before a back-up was put back, and is not there now, each as what puts it back: what was typed for others,
 * and pieces of an undo, which hold only where nobody changed it since. What hangs on something comes after it. What was on
 * no desk any more is not in it, and nothing in it shows what is covered.
 *
 * @param before - what the desk showed last before it
 * @param after - what it showed first after it
 */
export function lackingOf(before: State, after: State, now: State): Intent[] {
  // A note that was never arranged has no placement; what it says then is the beginning.
  const placement = new Map([...before.placement.keys()].map((id) => [id, placementOf(after, id)]));
  const pieces = restoreOf(before, { ...after, placement })
    .filter(({ kind, value }) => OURS.has(kind) && value !== null)
    .flatMap(uncovering)
    .filter((piece) => !isThere(piece, now))
    .sort((a, b) => Number(a.kind === 'placement') - Number(b.kind === 'placement'));
  return [
    ...typedNotes(before, now),
    ...typedQuestions(before, now),
    ...pieces.map((piece): Intent => ({ type: 'undo', restores: [piece] })),
  ];
}

/** The same piece without what would show again what was covered, or approve what was not read; none when nothing is left. */
function uncovering(piece: Restore): Restore[] {
  if (piece.kind === 'care' && piece.value) {
    const { approved: _, ...value } = piece.value;
    return piece.expect?.hidden && !value.hidden ? [] : [{ ...piece, value }];
  }
  if (piece.kind !== 'placement') return [piece];
  const stays = (field: string) => {
    if (field === 'hidden') return piece.value.hidden === true;
    if (field === 'masks') return (piece.value.masks?.length ?? 0) > 0;
    return field !== 'approved';
  };
  const fields = Object.keys(piece.value).filter(stays);
  const pick = (from: Partial<Placement>) =>
    Object.fromEntries(Object.entries(from).filter(([field]) => fields.includes(field)));
  return fields.length === 0 ? [] : [{ ...piece, expect: pick(piece.expect), value: pick(piece.value) }];
}

function isThere({ kind, id, value }: Restore, now: State): boolean {
  const entity: object | undefined = kind === 'placement' ? placementOf(now, id) : now[kind].get(id);
  const has = new Map(Object.entries(entity ?? {}));
  return Object.entries(value ?? {}).every(
    ([field, wanted]) => JSON.stringify(has.get(field)) === JSON.stringify(wanted),
  );
}

function typedNotes(before: State, now: State): Intent[] {
  return [...before.contribution.values()]
    .filter(({ id, typedBy }) => typedBy !== undefined && !now.contribution.has(id))
    .map(({ id, activityId, promptId, groupId, data }: Contribution) => ({
      ...{ type: 'contributeFor', activityId, promptId, groupId },
      contributions: [{ contributionId: id, data }],
    }));
}

function typedQuestions(before: State, now: State): Intent[] {
  return [...before.parked.values()]
    .filter(({ id, typedBy }) => typedBy !== null && !now.parked.has(id))
    .map(({ id, text, groupId }) => ({ type: 'parkFor', parkedId: id, text, groupId }));
}
