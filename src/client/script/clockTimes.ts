/** A step with the time at which it begins and ends. */
export interface Clocked {
  readonly from: string;
  readonly to: string;
}

/**
 * The clock times of steps one after the other; past midnight the clock begins anew. Empty when there is no start.
 *
 * @param start - `HH:MM`
 * @param minutes - of each step
 */
export function clockTimes(start: string, minutes: readonly number[]): Clocked[] {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(start);
  if (!match) return [];
  let at = Number(match[1]) * 60 + Number(match[2]);
  return minutes.map((each) => {
    const from = clock(at);
    at += Number.isFinite(each) ? each : 0;
    return { from, to: clock(at) };
  });
}

function clock(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** All minutes together. */
export function totalMinutes(steps: readonly { readonly minutes: number }[]): number {
  return steps.reduce((sum, { minutes }) => sum + (Number.isFinite(minutes) ? minutes : 0), 0);
}
