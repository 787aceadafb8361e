import type { Actor, Command } from '#domain/workshop/commands.ts';
import type { WorkshopDraft } from '#domain/workshop/drafts.ts';

/** A session to practise with: how it is prepared, and everything that happened in it, in order. */
export interface Rehearsal {
  readonly draft: WorkshopDraft;
  readonly steps: readonly { readonly actor: Actor; readonly command: Command }[];
}

/** Makes a rehearsal that is held today (`now` in ms since the epoch), or null where there is no sample. */
export type RehearsalSource = (now: number) => Rehearsal | null;
