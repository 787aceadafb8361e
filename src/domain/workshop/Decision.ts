import type { BlockRegistry } from '../blocks/Block.ts';
import type { Change } from './changes.ts';
import type { Actor } from './commands.ts';
import type { Rejection } from './rejections.ts';

/** What a command leads to. */
export type Decision =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly code: Rejection };

/** Who asks, when (ms since epoch; the host's own clock counts), and which blocks there are. */
export interface Context {
  readonly actor: Actor;
  readonly now: number;
  readonly blocks: BlockRegistry;
}

/** A decision that changes the state. */
export function accept(...changes: readonly Change[]): Decision {
  return { ok: true, changes };
}

/** A decision that refuses, with the code that a view translates. */
export function reject(code: Rejection): Decision {
  return { ok: false, code };
}
