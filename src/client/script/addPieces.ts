import type { ScriptQuestion } from '#catalog/Catalog.ts';
import { composeStep } from '#catalog/composeDraft.ts';
import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import type { FacilitatorAction } from '#domain/workshop/facilitatorActions.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import type { Piece } from './editScript.ts';

/** What the rounds of a script are prepared for until the hall chooses. */
const UNCHOSEN: readonly [PlaceId, PlaceId] = ['bo2', 'bo3'];

/**
 * What to ask for to put a piece into a session that is there: its steps one after the other, with questions, speaking
 * notes and options as a script has them. Keys of steps that are already in the session are their ids.
 *
 * @param at - after so many of the session's steps
 * @param catalog - every question the piece may ask beside its own
 */
export function addPieces(
  view: State,
  at: number,
  piece: Piece,
  catalog: readonly ScriptQuestion[],
  newId: () => string,
): Extract<FacilitatorAction, { type: 'addActivity' }>[] {
  const there = inOrder(view.activity.values());
  const before = there[at - 1]?.order ?? (there[0]?.order ?? 1) - 1;
  const after = there[at]?.order ?? before + piece.activities.length + 1;
  const gap = (after - before) / (piece.activities.length + 1);
  const ids = new Map<string, string>([
    ...there.map(({ id }) => [id, id] as const),
    ...piece.activities.map(({ key }) => [key, newId()] as const),
  ]);
  const material = {
    script: { id: '', title: '', minutes: 0, description: '', ...piece },
    questions: catalog.flatMap((each) => (each.origin === 'own' ? [] : [{ ...each, origin: each.origin }])),
    newId,
  };
  const [first, second] = workshopOf(view)?.chosen ?? [];
  const choices = {
    chosen: [first ?? UNCHOSEN[0], second ?? UNCHOSEN[1]] as const,
    groups: groupsInOrder(view),
    own: [],
  };
  return piece.activities.map((step, index) => {
    const { activity, prompts, remark } = composeStep(material, choices, step, ids);
    return {
      type: 'addActivity',
      activity: { ...activity, order: before + gap * (index + 1) },
      prompts,
      remark: remark.text,
    };
  });
}
