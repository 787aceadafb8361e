import { useCallback } from 'react';
import type { Intent } from '#client/sync/Session.ts';
import { useAct, useSessionStore } from '#client/sync/SessionProvider.tsx';
import type { Refusal } from '#protocol/socket.ts';
import { undoOf } from './UndoStack.ts';

/**
 * For a press that asks for several things: asks for them in order until one is refused, and gives why. Together they are
 * one thing to take back.
 */
export function useActAll(): (intents: readonly Intent[]) => Refusal | null {
  const act = useAct();
  const stack = undoOf(useSessionStore());
  return useCallback(
    (intents) =>
      stack.getState().together(() => {
        for (const intent of intents) {
          const refusal = act(intent);
          if (refusal !== null) return refusal;
        }
        return null;
      }),
    [act, stack],
  );
}
