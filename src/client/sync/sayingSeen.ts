import { activityMark, scriptMark } from '#domain/workshop/activityMark.ts';
import { asSeen } from '#domain/workshop/inTurn.ts';
import { seeing } from '#domain/workshop/onTopOf.ts';
import type { State } from '#domain/workshop/State.ts';
import type { Intent } from './Session.ts';

/**
 * What a desk asks for, saying what it sees of that which others may have changed meanwhile: where the hall stands, the
 * words that it replaces, and what goes as a whole. What says so already stays as it is.
 */
export function sayingSeen(asked: Intent, view: State): Intent {
  return seeing(asSeen(marked(asked, view), view), view);
}

function marked(asked: Intent, view: State): Intent {
  if (asked.type === 'replaceScript') return { mark: scriptMark(view), ...asked };
  if (asked.type === 'removeActivity') return { mark: activityMark(view, asked.activityId), ...asked };
  return asked;
}
