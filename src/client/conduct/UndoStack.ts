import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Intent, SessionStore } from '#client/sync/Session.ts';
import type { Restore } from '#domain/workshop/Restore.ts';
import type { Refusal } from '#protocol/socket.ts';
import { insteadOf } from './insteadOf.ts';
import { freshened, restoreOf, turnsBack } from './restoreOf.ts';

/** One thing this device did that can be taken back. */
export interface Done {
  /** What was asked for; the view has the words. */
  readonly type: Intent['type'];
  readonly restores: readonly Restore[];
  /** For what no restore can take back: what to ask for instead. */
  readonly instead: readonly Intent[];
}

export interface UndoState {
  readonly done: readonly Done[];
  /** Takes the last thing back. Gives why not when somebody went on with it; it is not offered again then. */
  readonly undo: () => Refusal | null;
}

export type UndoStack = StoreApi<UndoState>;

/** So many steps back; more is not undoing but redoing the day. */
const KEPT = 50;

const stacks = new WeakMap<SessionStore, UndoStack>();

/**
 * The stack of a facilitator's session, in memory of this device only: so nobody takes back what somebody else did. The
 * first call makes `act` of the session remember what it did, so call it before anything is drawn with that session.
 */
export function undoOf(session: SessionStore): UndoStack {
  const known = stacks.get(session);
  if (known) return known;
  const plain = session.getState().act;
  const stack = createStore<UndoState>(() => ({ done: [], undo }));

  function act(intent: Intent): Refusal | null {
    const before = session.getState().view;
    const refusal = plain(intent);
    if (refusal !== null) return refusal;
    const restores = undoable(intent, restoreOf(before, session.getState().view));
    const instead = insteadOf(intent, before, session.getState().view);
    if (restores.length > 0 || instead.length > 0)
      stack.setState(({ done }) => ({
        done: [...done, { type: intent.type, restores, instead }].slice(-KEPT),
      }));
    return null;
  }

  function undo(): Refusal | null {
    const last = stack.getState().done.at(-1);
    if (!last) return null;
    stack.setState(({ done }) => ({ done: done.slice(0, -1) }));
    if (last.instead.length > 0) {
      for (const intent of last.instead) {
        const refusal = plain(intent);
        if (refusal !== null) return refusal;
      }
      return null;
    }
    return plain({ type: 'undo', restores: freshened(last.restores, session.getState().view) });
  }

  session.setState({ act });
  stacks.set(session, stack);
  return stack;
}

/** What hung there already when *Eerst bekijken* came on stays approved: people cannot unsee it. */
function undoable({ type }: Intent, restores: readonly Restore[]): readonly Restore[] {
  return type === 'setApproval' ? restores.filter(({ kind }) => kind === 'workshop') : restores;
}

/** Whether the next undo would turn notes face down again: then say first that people cannot unsee text. */
export function undoTurnsBack({ done }: UndoState): boolean {
  return turnsBack(done.at(-1)?.restores ?? []);
}
