import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { nextStep, previousStep } from '#client/conduct/nextStep.ts';
import type { Intent } from '#client/sync/Session.ts';
import { useSessionStore } from '#client/sync/SessionProvider.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useJustTurned } from './useJustTurned.ts';

/** What has to be confirmed before a step. */
export type Asking = 'seen' | 'close' | null;

export interface Steps {
  readonly asking: Asking;
  /** → does nothing for a moment. */
  readonly resting: boolean;
  readonly next: () => void;
  readonly previous: () => void;
  readonly toggleBlank: () => void;
  /** Goes through with what was asked about. */
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly askToClose: () => void;
}

/**
 * The three things that a key, a clicker or a button can do, and the two questions before what cannot be unseen or
 * ends the writing. While a question is open → and ← only answer "no": a press in the dark decides nothing.
 */
export function useSteps(workshopId: string): Steps {
  const store = useSessionStore();
  const [, go] = useLocation();
  const [asking, setAsking] = useState<Asking>(null);
  const resting = useJustTurned();

  const ask = useCallback(
    (intents: readonly Intent[]) => {
      for (const intent of intents) if (store.getState().act(intent) !== null) return;
    },
    [store],
  );
  const next = useCallback(() => {
    if (asking !== null) return setAsking(null);
    if (resting) return;
    const step = nextStep(store.getState().view);
    if (step.label === 'report') return go(`/verslag/${workshopId}`);
    if (step.label === 'close') return setAsking('close');
    ask(step.intents);
  }, [asking, resting, store, ask, go, workshopId]);
  const previous = useCallback(() => {
    if (asking !== null) return setAsking(null);
    const step = previousStep(store.getState().view);
    if (step?.seen) return setAsking('seen');
    ask(step?.intents ?? []);
  }, [asking, store, ask]);
  const confirm = useCallback(() => {
    setAsking(null);
    if (asking === 'close') ask([{ type: 'closeWorkshop' }]);
    if (asking === 'seen') ask(previousStep(store.getState().view)?.intents ?? []);
  }, [asking, store, ask]);
  const toggleBlank = useCallback(() => {
    ask([{ type: 'blankWall', on: workshopOf(store.getState().view)?.wallBlank !== true }]);
  }, [store, ask]);
  const cancel = useCallback(() => setAsking(null), []);
  const askToClose = useCallback(() => setAsking('close'), []);
  return { asking, resting, next, previous, toggleBlank, confirm, cancel, askToClose };
}
