import { type Camera, cameraAt } from './cameraFor.ts';

interface View {
  readonly width: number;
  readonly height: number;
}

/** A flight as the compositor can follow it by itself: where the camera is at even moments, the first and the last too. */
export interface FlightPath {
  readonly cameras: readonly Camera[];
  /** When it took off, on the clock of frames and animations, and how long it takes; in ms. */
  readonly began: number;
  readonly ms: number;
}

/** Who hears of a flight. */
interface FlightCrew {
  /** In its first frame: what follows the path from here needs no further word. */
  readonly depart: (path: FlightPath) => void;
  /** In each frame: where the camera is now. */
  readonly pass: (camera: Camera) => void;
  /** It has arrived; `to` still says where, until this is through. */
  readonly land: () => void;
}

/** As often as a screen shows a frame: between two of these the way is straight. */
const STEP_MS = 16;

/** A camera on its way, eased out: lays the path that sheets follow, and tells in each frame where it is. */
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

  /** Takes off, instead of where it was going. */
  begin(from: Camera, to: Camera, { width, height }: View, { depart, pass, land }: FlightCrew): void {
    this.stop();
    this.#to = to;
    const at = (t: number) => cameraAt(from, to, t, width, height);
    // Timed from its first frame, so that preparing it does not eat of it.
    let began: number | null = null;
    const step = (now: number) => {
      if (began === null) {
        began = now;
        const steps = Math.ceil(this.#ms / STEP_MS);
        const cameras = Array.from({ length: steps + 1 }, (_, i) => at(i / steps));
        depart({ cameras, began, ms: this.#ms });
      }
      const t = Math.min(1, (now - began) / this.#ms);
      if (t === 1) {
        land();
        if (this.#to === to) this.stop();
        return;
      }
      pass(at(t));
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#to = null;
  }
}
