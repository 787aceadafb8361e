import type { Pairing, PairingAnswer } from '#protocol/http.ts';
import { newPairingCode, normaliseCode } from '../secrets/codes.ts';
import { hashKey, newId, newKey } from '../secrets/keys.ts';

/** How long a beamer's computer waits for its code to be typed, and the most that wait at once. */
const LASTS = 15 * 60_000;
const MOST = 1_000;

interface Waiting {
  readonly code: string;
  readonly secretHash: string;
  readonly until: number;
  answer: PairingAnswer;
}

/** Computers that want to be a wall. In memory only: after a restart the computer simply asks for a new code. */
export class Pairings {
  readonly #now: () => number;
  readonly #byId = new Map<string, Waiting>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A new one. When too many wait the oldest gives way: its computer asks anew, and nobody can keep all others out. */
  begin(): Pairing {
    this.#forgetOld();
    for (const oldest of this.#byId.keys()) {
      if (this.#byId.size < MOST) break;
      this.#byId.delete(oldest);
    }
    const taken = new Set([...this.#byId.values()].map(({ code }) => code));
    let code = newPairingCode();
    while (taken.has(code)) code = newPairingCode();
    const pairing = { pairingId: newId(), secret: newKey(), code };
    this.#byId.set(pairing.pairingId, {
      code,
      secretHash: hashKey(pairing.secret),
      until: this.#now() + LASTS,
      answer: { state: 'waiting' },
    });
    return pairing;
  }

  /** Whether a code is waiting to be typed. */
  isWaiting(typed: string): boolean {
    return this.#find(typed) !== undefined;
  }

  /** The facilitator typed a code: that computer gets this wall. False when nobody shows that code. */
  pair(typed: string, workshopId: string, wallKey: string): boolean {
    const waiting = this.#find(typed);
    if (!waiting) return false;
    waiting.answer = { state: 'paired', workshopId, wallKey };
    return true;
  }

  /** What to tell a computer that waits; null when it is not known or its secret is another. */
  answer(pairingId: string, secret: string): PairingAnswer | null {
    this.#forgetOld();
    const waiting = this.#byId.get(pairingId);
    return waiting?.secretHash === hashKey(secret) ? waiting.answer : null;
  }

  #find(typed: string): Waiting | undefined {
    this.#forgetOld();
    const code = normaliseCode(typed);
    return [...this.#byId.values()].find((each) => each.code === code && each.answer.state === 'waiting');
  }

  #forgetOld(): void {
    const now = this.#now();
    for (const [id, { until }] of this.#byId) if (until <= now) this.#byId.delete(id);
  }
}
