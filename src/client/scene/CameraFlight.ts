import { type Camera, cameraAt } from './cameraFor.ts';

interface View {
  readonly width: number;
  readonly height: number;
}

/** A camera on its way, eased out: tells in each frame where it is. */
export class CameraFlight {
  readonly #ms: number;
  #to: Camera | null = null;
  #frame = 0;

  /** @param ms - how long each flight takes */
  constructor(ms: number) {
    this.#ms = ms;
  }

  /** Where it is going; null when it is not on its way. */
  get to(): Camera | null {
    return this.#to;
  }

  /**
   * Takes off, instead of where it was going.
   *
   * @param pass - hears where the camera is now
   * @param land - hears that it has arrived; `to` still says where, until this is through
   */
  begin(from: Camera, to: Camera, view: View, pass: (camera: Camera) => void, land: () => void): void {
    this.stop();
    this.#to = to;
    // Timed from its first frame, so that preparing it does not eat of it.
    let start: number | null = null;
    const step = (at: number) => {
      start ??= at;
      const t = Math.min(1, (at - start) / this.#ms);
      if (t === 1) {
        land();
        if (this.#to === to) this.stop();
        return;
      }
      pass(cameraAt(from, to, t, view.width, view.height));
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#to = null;
  }
}
