import { useCallback, useEffect, useState } from 'react';
import type { OwnScript } from './scriptFile.ts';

/** So many steps back. */
const KEPT = 100;

interface History {
  readonly script: OwnScript;
  readonly past: readonly OwnScript[];
  /** What the last change was about; typing on in the same step is one change. */
  readonly about: string | null;
}

/**
 * Changes the script of now. Changes about the same thing in a row count as one; null always counts by itself.
 */
export type ChangeScript = (to: (script: OwnScript) => OwnScript, about?: string | null) => void;

/** A script while it is being built, with a way back. Ctrl+Z outside a field takes back as well. */
export function useScriptHistory(first: OwnScript) {
  const [history, setHistory] = useState<History>({ script: first, past: [], about: null });
  const change: ChangeScript = useCallback((to, about = null) => {
    setHistory((now) => {
      const script = to(now.script);
      if (script === now.script) return now;
      const goesOn = about !== null && about === now.about;
      return { script, past: goesOn ? now.past : [...now.past, now.script].slice(-KEPT), about };
    });
  }, []);
  const undo = useCallback(() => {
    setHistory((now) => {
      const script = now.past.at(-1);
      return script === undefined ? now : { script, past: now.past.slice(0, -1), about: null };
    });
  }, []);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const inField =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null;
      if (!asked || inField) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [undo]);
  return { script: history.script, canUndo: history.past.length > 0, change, undo };
}
