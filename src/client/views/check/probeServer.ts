import { hostInfo } from '#client/sync/deskApi.ts';
import type { Finding } from './Finding.ts';

const TIMES = 5;
/** Up to here nobody notices; from there on people wonder whether their note has gone. */
const FAST_MS = 250;
const SLOW_MS = 1_500;

/** How long the server takes to answer, there and back: the middle one of a few, in ms. */
export async function probeServer(): Promise<Finding> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const begin = performance.now();
    const answer = await hostInfo();
    if (!answer.ok) return { test: 'server', outcome: 'none' };
    times.push(performance.now() - begin);
  }
  const value = Math.max(1, Math.round(times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0));
  return {
    test: 'server',
    outcome: value <= FAST_MS ? 'fast' : value <= SLOW_MS ? 'slow' : 'verySlow',
    value,
  };
}
