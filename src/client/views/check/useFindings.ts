import { useCallback, useEffect, useState } from 'react';
import type { Finding, Test } from './Finding.ts';
import { probeAddress, probeBrowser, probeScreen, probeStorage } from './probeDevice.ts';
import { probeLine } from './probeLine.ts';
import { probeServer } from './probeServer.ts';

/** The tests in the order in which they are shown. */
export const TESTS = [
  'server',
  'line',
  'address',
  'storage',
  'browser',
  'screen',
] as const satisfies readonly Test[];

type Findings = Readonly<Partial<Record<Test, Finding>>>;

/** Runs every test at once, and again when asked; each is there as soon as it is known. */
export function useFindings(): { findings: Findings; done: boolean; again: () => void } {
  const [round, setRound] = useState(0);
  const [findings, setFindings] = useState<Findings>({});
  useEffect(() => {
    let current = true;
    setFindings({});
    const note = (finding: Finding) => {
      if (current) setFindings((before) => ({ ...before, [finding.test]: finding }));
    };
    for (const finding of [probeAddress(), probeBrowser(), probeScreen()]) note(finding);
    void probeStorage().then(note);
    // One after the other: the line must not slow down what is being timed.
    void probeServer()
      .then(note)
      .then(() => (current ? probeLine().then(note) : undefined));
    return () => {
      current = false;
    };
  }, [round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { findings, done: TESTS.every((test) => findings[test] !== undefined), again };
}
