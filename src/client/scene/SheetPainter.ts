import type { Sheet } from './Sheet.ts';

/** How long painting may hold a frame. What is painted is rasterised after that, which takes as long again. */
const SLICE_MS = 8;

/** What is being painted: step by step, on a sheet that is not seen before it is complete. */
interface Job {
  readonly steps: Generator<void, void, void>;
  readonly sheet: Sheet;
  readonly done: () => void;
}

/** Paints one sheet at a time, a few milliseconds per frame. */
export class SheetPainter {
  #job: Job | null = null;
  #frame = 0;
  readonly #slept: () => boolean;
  readonly #after: () => void;

  /**
   * @param slept - whether painting has to wait; it goes on with the next `wake`
   * @param after - called after each slice: to go on, or to begin something else
   */
  constructor(slept: () => boolean, after: () => void) {
    this.#slept = slept;
    this.#after = after;
  }

  /** The sheet that is being painted. */
  get sheet(): Sheet | null {
    return this.#job?.sheet ?? null;
  }

  begin(job: Job): void {
    this.#job = job;
  }

  /** Forgets what was being painted. */
  abandon(): void {
    this.#job = null;
  }

  /** Sees to it that painting goes on in the next frame. */
  wake(): void {
    if (this.#job && this.#frame === 0 && !this.#slept())
      this.#frame = requestAnimationFrame(() => this.#slice());
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #slice(): void {
    this.#frame = 0;
    if (this.#slept()) return;
    const until = performance.now() + SLICE_MS;
    const job = this.#job;
    if (job) {
      let finished = false;
      while (!finished && performance.now() < until) finished = job.steps.next().done === true;
      if (finished) {
        this.#job = null;
        job.done();
      }
    }
    this.#after();
  }
}
