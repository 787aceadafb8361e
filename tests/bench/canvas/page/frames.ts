/** Waits for the next frame. */
export const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Waits until what was drawn has been shown: the frame after the one in which it was drawn has begun. */
export async function shown(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/**
 * Runs for `ms`, with `step` in each frame.
 *
 * @returns the time between frames in ms
 */
export async function recordFrames(ms: number, step: (elapsed: number) => void): Promise<number[]> {
  const gaps: number[] = [];
  const start = await nextFrame();
  let last = start;
  for (let now = start; now - start < ms; ) {
    step(now - start);
    now = await nextFrame();
    gaps.push(now - last);
    last = now;
  }
  return gaps;
}

/** Where a view that is panned to and fro is, in CSS pixels from where it began. */
export function swing(elapsed: number): { x: number; y: number } {
  return { x: Math.round(260 * Math.sin(elapsed / 320)), y: Math.round(140 * Math.sin(elapsed / 450)) };
}

/** A flight there and a flight back, and a short rest on both sides. */
export const FLIGHT = { fly: 500, rest: 150 } as const;
