/** How long the same fault is not said again, in ms. */
const PAUSE = 60_000;
/** Faults that are remembered; there are fewer places in the code than this. */
const MOST = 200;

/**
 * Says each fault at once, and the same one (by its text) not again within a minute: a hall that goes on trying while the
 * disk is full would write megabytes an hour about that, on that disk. When it is said again, `times` tells how often it
 * came since then.
 */
export function sayOnce(
  say: (fault: string, times: number) => void,
  now: () => number,
): (fault: string) => void {
  const said = new Map<string, { at: number; times: number }>();
  return (fault) => {
    const before = said.get(fault);
    const at = now();
    if (before && Math.abs(at - before.at) < PAUSE) {
      before.times += 1;
      return;
    }
    if (said.size >= MOST) said.clear();
    said.set(fault, { at, times: 0 });
    say(fault, 1 + (before?.times ?? 0));
  };
}
