import type { Action, Actor } from '#domain/workshop/commands.ts';

/** Somebody does something: one line of a session that is played. */
export interface Deed {
  readonly actor: Actor;
  readonly action: Action;
}
