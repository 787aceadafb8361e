/** How long a device counts after its last word, and the most that is remembered. */
const LASTS = 30_000;
const MOST_GATHERINGS = 300;
const MOST_DEVICES = 100;

/**
 * Devices that have the page *Werkt het hier?* open beside each other, by random ids that they made themselves. In
 * memory only, and forgotten half a minute after they were last heard of.
 */
export class Gatherings {
  readonly #now: () => number;
  readonly #byId = new Map<string, Map<string, number>>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Notes that a device is there and says how many others are; null when too many gather already. */
  meet(gathering: string, device: string): number | null {
    this.#forgetOld();
    let devices = this.#byId.get(gathering);
    if (!devices) {
      if (this.#byId.size >= MOST_GATHERINGS) return null;
      devices = new Map();
      this.#byId.set(gathering, devices);
    }
    if (devices.size < MOST_DEVICES || devices.has(device)) devices.set(device, this.#now());
    return devices.size - (devices.has(device) ? 1 : 0);
  }

  #forgetOld(): void {
    const before = this.#now() - LASTS;
    for (const [id, devices] of this.#byId) {
      for (const [device, at] of devices) if (at < before) devices.delete(device);
      if (devices.size === 0) this.#byId.delete(id);
    }
  }
}
