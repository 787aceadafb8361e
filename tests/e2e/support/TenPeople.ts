import { listenIn, type Tap } from './listenIn.ts';
import { ScriptedDevice } from './ScriptedDevice.ts';
import { expect } from './test.ts';

/** Beside two people in a browser, a resident and one of an organisation: four, three, two and one in a group. */
const OTHERS = {
  bram: 'inwoner',
  carla: 'inwoner',
  dirk: 'inwoner',
  fatma: 'professional',
  gijs: 'professional',
  hanna: 'professional',
  ines: 'organisatie',
  joost: 'beleid-bestuur',
} as const;
type Other = keyof typeof OTHERS;
type Listener = 'wall' | 'phone';

/** Eight people without a browser, and all that a wall and a phone are sent. */
export class TenPeople {
  readonly taps: Readonly<Record<Listener, Tap>>;
  #people: Partial<Record<Other, ScriptedDevice>> = {};

  private constructor(taps: Readonly<Record<Listener, Tap>>) {
    this.taps = taps;
  }

  /** Lays the wires; nobody has come in yet. @param port - of the server */
  static async listening(port: number): Promise<TenPeople> {
    return new TenPeople({ wall: await listenIn(port), phone: await listenIn(port) });
  }

  /** All eight come in by the link of the QR code. */
  async join(url: string, joinLink: string): Promise<void> {
    const joined = Object.entries(OTHERS).map(async ([name, group]) => {
      return [name, await ScriptedDevice.join(url, joinLink, group)] as const;
    });
    this.#people = Object.fromEntries(await Promise.all(joined));
  }

  person(name: Other): ScriptedDevice {
    const person = this.#people[name];
    if (!person) throw new Error(`${name} is not in`);
    return person;
  }

  /** Everybody named gives these to the question with this title, in any order. */
  async give(title: string, what: Partial<Record<Other, readonly object[]>>): Promise<void> {
    const giving = Object.entries(what).map(async ([name, all]) => {
      for (const data of all) await this.person(name as Other).give(title, { ...data });
    });
    await Promise.all(giving);
  }

  /** Ends a stretch in which nothing of a vote may go by: no counts, and no answer of anybody. */
  listen(): () => Promise<void> {
    const from = { wall: this.taps.wall.received().length, phone: this.taps.phone.received().length };
    return async () => {
      const given = Object.values(this.#people).flatMap((each) => each.given);
      for (const name of ['wall', 'phone'] as const) {
        const heardOn = () => this.taps[name].received().slice(from[name]);
        await expect.poll(heardOn, { message: `${name} is told of votes at all` }).toContain('"tally"');
        const received = heardOn();
        expect(received, `${name} hears no counts`).not.toContain('"counts"');
        const heard = given.filter((id) => received.includes(`"id":"${id}"`));
        expect(heard, `${name} hears answers of others`).toEqual([]);
      }
    };
  }

  async leave(): Promise<void> {
    for (const person of Object.values(this.#people)) person.close();
    for (const tap of Object.values(this.taps)) await tap.close();
  }
}
