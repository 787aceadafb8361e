import type { Action, Command } from './commands.ts';
import { type Decision, reject } from './Decision.ts';
import { textsOf } from './deskTexts.ts';
import type { State } from './State.ts';

/**
 * Lets no desk write over words that it has not seen. A command says as `seen` on top of what its words were written: what
 * its sender left alone stays as it is by now, and where others wrote in the same field it is refused (`rewritten`), so
 * that both texts are there to choose from. A command that says nothing is taken as it comes.
 */
export function onTopOf(state: State, command: Command, decideOn: (action: Action) => Decision): Decision {
  const decision = decideOn(command);
  const seen = 'seen' in command ? command.seen : undefined;
  // Why else it cannot be comes first: only who may see what stands there can be told that it is other words by now.
  if (!decision.ok || seen === undefined) return decision;
  const texts = textsOf(command);
  const over = texts ? texts.over(state, seen) : command;
  return over === null ? reject('rewritten') : decideOn(over);
}

/** The same action, saying that its sender saw what a view holds; one that says so already stays as it is. */
export function seeing<A extends Action>(action: A, view: State): A {
  const texts = 'seen' in action && action.seen !== undefined ? null : textsOf(action);
  return texts ? { ...action, seen: texts.stands(view) } : action;
}

/**
 * The same action, saying that its words were written over those of another one of its kind.
 *
 * @param before - what would put back what stood there when somebody began to type; null: nothing did
 */
export function writtenOver<A extends Action>(action: A, before: A | null): A {
  return { ...action, seen: before === null ? {} : (textsOf(before)?.puts ?? {}) };
}
