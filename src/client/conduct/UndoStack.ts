import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Intent, SessionStore } from '#client/sync/Session.ts';
import type { Restore } from '#domain/workshop/Restore.ts';
import type { State } from '#domain/workshop/State.ts';
import type { Refusal } from '#protocol/socket.ts';
import type { Done } from './Done.ts';
import { insteadOf } from './insteadOf.ts';
import { forgetUndo, keepUndo, keptUndo } from './keptUndo.ts';
import { dayApart, freshened, restoreOf, turnsBack } from './restoreOf.ts';

export interface UndoState {
  readonly done: readonly Done[];
  /** Takes the last thing back. Gives why not when somebody went on with it; it is not offered again then. */
  readonly undo: () => Refusal | null;
  /** Makes everything that is asked for meanwhile one thing to take back: what came of one press goes with one press. */
  readonly together: <T>(work: () => T) => T;
}

export type UndoStack = StoreApi<UndoState>;

/** So many steps back; more is not undoing but redoing the day. */
const KEPT = 50;

const stacks = new WeakMap<SessionStore, UndoStack>();

/**
 * The stack of a facilitator's session, of this tab only: so nobody takes back what somebody else did. The
 * first call makes `act` of the session remember what it did, so call it before anything is drawn with that session.
 *
 * @param keptBy - under which name it goes along to other pages and over a reload; without one it ends with the session
 */
export function undoOf(session: SessionStore, keptBy?: string): UndoStack {
  const known = stacks.get(session);
  if (known) return known;
  const plain = session.getState().act;
  const stack = createStore<UndoState>(() => ({
    done: keptBy === undefined ? [] : keptUndo(keptBy),
    undo,
    together,
  }));
  /** What is done while `together` works. */
  let meanwhile: Done[] | null = null;

  function act(intent: Intent): Refusal | null {
    const before = session.getState().view;
    const refusal = plain(intent);
    if (refusal !== null) return refusal;
    const { view } = session.getState();
    const restores = undoable(intent, restoreOf(before, view));
    const instead = insteadOf(intent, before, view);
    if (restores.length > 0 || instead.length > 0)
      remember({ type: intent.type, parts: [{ restores, instead }] });
    return null;
  }

  function remember(done: Done): void {
    if (meanwhile) {
      meanwhile.push(done);
      return;
    }
    const { view } = session.getState();
    stack.setState((state) => ({
      done: [...state.done.filter((each) => !isOver(each, view)), done].slice(-KEPT),
    }));
  }

  function together<T>(work: () => T): T {
    if (meanwhile) return work();
    const before = session.getState().view;
    const all: Done[] = [];
    meanwhile = all;
    const result = work();
    meanwhile = null;
    const [first] = all;
    if (!first) return result;
    const parts = all.flatMap((each) => each.parts).reverse();
    const plainly = parts.every(({ instead }) => instead.length === 0);
    // As one command it is all or nothing.
    const whole = [{ restores: restoreOf(before, session.getState().view), instead: [] }];
    remember({ type: first.type, parts: plainly && parts.length > 1 ? whole : parts });
    return result;
  }

  function undo(): Refusal | null {
    const { view } = session.getState();
    const left = stack.getState().done.filter((each) => !isOver(each, view));
    const last = left.at(-1);
    stack.setState({ done: left.slice(0, -1) });
    for (const { restores, instead } of last?.parts ?? []) {
      const intents: readonly Intent[] =
        instead.length > 0
          ? instead
          : dayApart(freshened(restores, session.getState().view)).map((each) => ({
              type: 'undo',
              restores: each,
            }));
      for (const intent of intents) {
        const refusal = plain(intent);
        if (refusal !== null) return refusal;
      }
    }
    return null;
  }

  if (keptBy !== undefined) {
    stack.subscribe(({ done }) => keepUndo(keptBy, done));
    session.subscribe(({ gone }) => gone !== null && forgetUndo(keptBy));
  }
  session.setState({ act });
  stacks.set(session, stack);
  return stack;
}

/** A countdown that ran out or was stopped: there is nothing left of it to take back. */
function isOver({ type, parts }: Done, view: State): boolean {
  if (type !== 'countDown') return false;
  const stop = parts[0]?.instead[0];
  return stop?.type !== 'cancelCountDown' || view.activity.get(stop.activityId)?.countdownAt === null;
}

/** What hung there already when *Eerst bekijken* came on stays approved: people cannot unsee it. */
function undoable({ type }: Intent, restores: readonly Restore[]): readonly Restore[] {
  return type === 'setApproval' ? restores.filter(({ kind }) => kind === 'workshop') : restores;
}

/** Whether the next undo would turn notes face down again: then say first that people cannot unsee text. */
export function undoTurnsBack({ done }: UndoState): boolean {
  return turnsBack(done.at(-1)?.parts.flatMap(({ restores }) => restores) ?? []);
}
