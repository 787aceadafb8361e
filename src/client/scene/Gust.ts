import type { Sheet } from './Sheet.ts';

/** What is weak in the wind: so many sways, each so long. */
const SWAYS = 8;
const SWAY_MS = 75;

/** A gust: two pictures by turns, so that no frame is painted twice. */
export class Gust {
  #timer: ReturnType<typeof setInterval> | null = null;

  /** Shows the swayed sheet over the other now and then; `after` when the wind has gone down. */
  blow(swayed: Sheet, after: () => void): void {
    this.stop();
    let left = SWAYS;
    this.#timer = setInterval(() => {
      if (left % 2 === 0) swayed.reveal(0);
      else swayed.hide();
      left -= 1;
      if (left > 0) return;
      this.stop();
      swayed.hide();
      after();
    }, SWAY_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
