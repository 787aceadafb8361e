import { useCallback, useRef, useState } from 'react';
import { type ApiError, join } from '#client/sync/api.ts';
import type { Welcome } from '#protocol/http.ts';

type By = { readonly code: string } | { readonly secret: string };

interface Asked {
  readonly welcome: Welcome | null;
  readonly asking: boolean;
  readonly error: ApiError | null;
}

const NOTHING: Asked = { welcome: null, asking: false, error: null };

/** Looks a session up; only the answer to the newest question counts. */
export function useWelcome(): Asked & { ask: (by: By) => Promise<void>; reset: () => void } {
  const [state, setState] = useState(NOTHING);
  const newest = useRef(0);
  const ask = useCallback(async (by: By) => {
    newest.current += 1;
    const mine = newest.current;
    setState({ ...NOTHING, asking: true });
    const answer = await join(by);
    if (mine !== newest.current) return;
    setState(answer.ok ? { ...NOTHING, welcome: answer.value } : { ...NOTHING, error: answer.error });
  }, []);
  const reset = useCallback(() => {
    newest.current += 1;
    setState(NOTHING);
  }, []);
  return { ...state, ask, reset };
}
