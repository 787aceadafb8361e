import { groupsInOrder, notesOf } from '#client/sync/hallSelectors.ts';
import { word } from '#domain/blocks/word/word.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';

/** A word with the group it hangs with; null: *Iedereen*. */
export interface ShownWord {
  readonly id: string;
  readonly text: string;
  readonly group: StakeholderGroup | null;
}

/** The words of a round that a view may show, residents first; within a group in the order of their random ids. */
export function wordsOf(view: State, activityId: string): ShownWord[] {
  const merged = workshopOf(view)?.groupsHidden === true;
  const shown = notesOf(view, activityId).filter((note) => !note.hidden && !note.waiting);
  const of = (group: StakeholderGroup | null) =>
    shown
      .filter((note) => (merged ? null : (note.group ?? null)) === group)
      .map(({ contribution }) => ({ id: contribution.id, text: word.textOf(contribution.data), group }));
  return [...groupsInOrder(view).flatMap(of), ...of(null)];
}
