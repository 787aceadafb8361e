import type { Action } from './commands.ts';
import { type Differing, textsOf } from './deskTexts.ts';
import type { State } from './State.ts';

/**
 * What was written in a command that was refused because others wrote in the same place, beside what stands there; empty
 * when nothing was written, or when both came to the same. Also while the view does not hold yet what others wrote: the
 * refusal is sooner here than that.
 */
export function twoTextsOf(action: Action, view: State): readonly Differing[] {
  const seen = 'seen' in action ? action.seen : undefined;
  return seen === undefined ? [] : (textsOf(action)?.differ(view, seen) ?? []);
}

/** The same action, asked for again by who has read what stands there: her words in the fields that she wrote in. */
export function insisting<A extends Action>(action: A, view: State): A {
  const texts = textsOf(action);
  if (!texts || !('seen' in action)) return action;
  return { ...texts.insist(view, action.seen ?? {}), seen: texts.stands(view) } as A;
}

/** What names the place that an action writes in: of two with one name the later says all. */
export function placeOfText(action: Action): string {
  const ids = Object.entries(action).filter(([field]) => IDS.has(field));
  return [action.type, ...ids.map(([, id]) => id)].join(' ');
}

const IDS: ReadonlySet<string> = new Set([
  'stepId',
  'promptId',
  'clusterId',
  'groupId',
  'partId',
  'parkedId',
  'activityId',
]);
