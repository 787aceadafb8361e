import './device.ts';
import type { Login } from '#client/sync/Host.ts';
import { between, pick, type Random } from './random.ts';
import { Tab } from './Tab.ts';

/** A scripted facilitator: hides and shows notes, moves them, blanks the wall, and once shows the first question's. */
export class Conductor {
  readonly tab: Tab;
  readonly #random: Random;
  /** Whether each note should be hidden in the end. */
  readonly hidden = new Map<string, boolean>();

  constructor(url: string, login: Login, random: Random) {
    this.#random = random;
    this.tab = new Tab(url, login, () => {});
  }

  act(): void {
    const { view, act } = this.tab.state;
    const note = pick(this.#random, [...view.contribution.keys()].sort());
    const chance = this.#random();
    if (chance < 0.1) void act({ type: 'blankWall', on: this.#random() < 0.5 });
    else if (chance < 0.2) void act({ type: 'hideGroups', on: this.#random() < 0.5 });
    else if (chance < 0.25) this.tab.reload();
    else if (note === undefined) return;
    else if (chance < 0.6) {
      const place = {
        x: Math.round(between(this.#random, 0, 900)),
        y: Math.round(between(this.#random, 0, 500)),
      };
      act({ type: 'moveContribution', contributionId: note, ...place });
    } else {
      const hidden = this.#random() < 0.5;
      if (act({ type: 'hideContribution', contributionId: note, hidden }) === null)
        this.hidden.set(note, hidden);
    }
  }

  /** Opens, or shows, a question; tells whether it was taken in. */
  set(activityId: string, to: 'open' | 'revealed'): boolean {
    return this.tab.state.act({ type: 'setActivityState', activityId, to }) === null;
  }

  pause(): number {
    return between(this.#random, 200, 800);
  }
}
