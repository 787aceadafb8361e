import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Parked } from '#domain/workshop/Parked.ts';
import { contributedAgain, type Given, hasWords, parkedAgain } from './againOf.ts';
import type { Login } from './Host.ts';
import { knownLife, rememberLife, type Seated } from './knownLife.ts';
import { type Had, knownTo } from './knownTo.ts';
import type { Hearing } from './ServerHost.ts';
import type { Intent, Refused, SessionStore } from './Session.ts';
import { setAside } from './setAside.ts';

/** What somebody gave at this seat. */
type Mine = Contribution | Parked;

/**
 * Gives what a back-up that was put back does not know: what the host had acknowledged is gone there, but this device has
 * it. It listens to the line; once that has told of another life of the session, and how things stand in it, what is
 * missing is given once more, under its own id, so that it is there once however many tabs give it. What cannot be given
 * now is set aside as refused, to be sent later or thrown away, and goes by itself once its question is asked again; votes,
 * which have no words, are not.
 *
 * What was taken back is not given again: this device does not have it any more, and if it did not hear of that, the host
 * gives it no effect.
 */
export function giveAgain(session: SessionStore, login: Login): Hearing {
  return login.role === 'participant' ? hearing(session, login) : (listener) => listener;
}

function hearing(session: SessionStore, login: Seated): Hearing {
  const mine = knownTo(session, login);
  let known = knownLife(login);
  return (listener) => {
    let had: Had | null = null;
    let toldOfAll = false;
    let toldOfMine = false;
    const look = () => {
      if (had === null || !toldOfAll || !toldOfMine) return;
      const here = had;
      had = null;
      new Return(session, login, here).run();
      rememberLife(login, here.life);
    };
    return {
      ...listener,
      life: (life) => {
        listener.life?.(life);
        if (life.id === known) return;
        known = life.id;
        // Before the host says anything: what comes next replaces it. Of a second one, the first still has to be given.
        had = had === null ? mine.had(life.id) : { ...had, life: life.id };
        mine.forget();
        toldOfAll = false;
        toldOfMine = false;
      },
      whole: (message) => {
        listener.whole(message);
        toldOfAll = true;
        look();
      },
      delta: (message) => {
        listener.delta(message);
        toldOfAll = true;
        look();
      },
      own: (message) => {
        mine.hears(message);
        listener.own(message);
        toldOfMine = true;
        look();
      },
    };
  };
}

/** One return of what a seat had to a session that lacks it. */
class Return {
  readonly #session: SessionStore;
  readonly #login: Seated;
  readonly #had: Had;
  /** Commands of what was set aside here. */
  readonly #aside = new Set<string>();

  constructor(session: SessionStore, login: Seated, had: Had) {
    this.#session = session;
    this.#login = login;
    this.#had = had;
  }

  run(): void {
    this.#takeBack();
    this.#change();
    // At the group of then, as far as it can be: who sits here may have changed since, too.
    const later = this.#lost().filter((each) => !this.#give(each, whose(each)));
    this.#sit();
    for (const each of later) if (!this.#give(each, whose(each))) this.#give(each, {}, true);
    this.#dismissMoot();
    this.#session.subscribe(({ refused, view }, before) => {
      if (refused !== before.refused) this.#dismissMoot();
      if (view.activity !== before.view.activity) this.#tryAside();
    });
  }

  /** What was set aside here goes by itself once its question is asked again. */
  #tryAside(): void {
    const { refused, act, dismiss } = this.#session.getState();
    for (const { commandId, intent } of refused)
      if (this.#aside.delete(commandId)) {
        if (act(intent) === null) dismiss(commandId);
        else this.#aside.add(commandId);
      }
  }

  /** What this device knows to be taken back, and a back-up brought back: nobody could say so to whoever put it back. */
  #takeBack(): void {
    const { view, act } = this.#session.getState();
    for (const id of this.#had.withdrawn) {
      if (view.contribution.get(id)?.seatId === this.#login.seatId)
        act({ type: 'withdraw', contributionId: id });
      if (view.parked.get(id)?.seatId === this.#login.seatId) act({ type: 'unpark', parkedId: id });
    }
  }

  /** What was given before the back-up and changed after it. */
  #change(): void {
    const { view, pending, act } = this.#session.getState();
    const coming = new Set(pending.map(({ intent }) => idOf(intent)));
    for (const each of this.#had.contributions) {
      const now = view.contribution.get(each.id);
      if (now === undefined || coming.has(each.id) || isSame(now.data, each.data)) continue;
      const isSure = this.#had.newest(each);
      const code = isSure
        ? act({ type: 'editContribution', contributionId: each.id, data: each.data })
        : 'changedSince';
      if (code !== null) this.#setAside(contributedAgain(each));
    }
  }

  #lost(): Mine[] {
    const { view, pending } = this.#session.getState();
    // What waits in the outbox is sent by itself.
    const coming = new Set(pending.map(({ intent }) => (isGiven(intent) ? idOf(intent) : null)));
    return [
      ...this.#had.contributions.filter(({ id }) => !view.contribution.has(id)),
      ...this.#had.parked.filter(({ id }) => !view.parked.has(id)),
    ].filter(({ id }) => !coming.has(id));
  }

  /** False when nobody of that group sits here (any more), and it may be tried otherwise. */
  #give(each: Mine, voice: { groupId?: string; person?: number }, isLast = false): boolean {
    const given = 'data' in each ? contributedAgain(each) : parkedAgain(each);
    const code = this.#session.getState().act({ ...given, ...voice } as Given);
    if (code === 'unknownGroup' && !isLast) return false;
    if (code !== null) this.#setAside(given);
    return true;
  }

  #sit(): void {
    const { view, act } = this.#session.getState();
    const [had, now] = [this.#had.seat, view.seat.get(this.#login.seatId)];
    if (had === undefined || now === undefined || had.left || now.left) return;
    const { mode, groupId, perGroup = {} } = had;
    if (!isSame([mode, groupId, perGroup], [now.mode, now.groupId, now.perGroup ?? {}]))
      act({ type: 'arrangeSeat', mode, groupId, perGroup });
  }

  #setAside(given: Given): void {
    if (!hasWords(this.#had.shared, given)) return;
    // Another tab of this seat sets it aside, too.
    const id = `aside-${idOf(given)}`;
    const code = 'notInCopy';
    this.#aside.add(id);
    void setAside(this.#login, { id, intent: given, code, order: Date.now() }).catch(() => {});
    this.#session.setState(({ refused }) => ({
      refused: [
        ...refused.filter(({ commandId }) => commandId !== id),
        { commandId: id, intent: given, code },
      ],
    }));
  }

  /**
   * What was refused because the back-up lacks what it was about, or because another tab of this seat gave it already. A
   * change that the device read too late to be in what was given, or that takes it back, is asked for again.
   */
  #dismissMoot(): void {
    const { refused, dismiss, act } = this.#session.getState();
    const had = new Set([...this.#had.contributions, ...this.#had.parked].map(({ id }) => id));
    const isMoot = ({ intent, code }: Refused) => {
      const id = idOf(intent);
      if (isGiven(intent)) return code === 'exists' && id !== null && had.has(id);
      if (intent.type === 'editContribution') return code === 'gone' && id !== null && had.has(id);
      return code === 'gone' && (intent.type === 'withdraw' || intent.type === 'unpark');
    };
    for (const each of refused.filter(isMoot)) {
      const { commandId, intent } = each;
      const isLate = !isGiven(intent) && !this.#had.waited.has(commandId);
      const isDone = !isLate || act(intent) === null;
      if (isDone || intent.type !== 'editContribution') dismiss(commandId);
    }
  }
}

/** Whose voice it was: of a table one of its groups; what hides its group does not say. */
function whose(each: Mine): { groupId?: string; person?: number } {
  const { groupId } = each;
  const person = 'data' in each ? each.person : undefined;
  return { ...(groupId === null ? {} : { groupId }), ...(person === undefined ? {} : { person }) };
}

function isGiven(intent: Intent): intent is Given {
  return intent.type === 'contribute' || intent.type === 'park';
}

function idOf(intent: Intent): string | null {
  if ('contributionId' in intent) return intent.contributionId;
  return 'parkedId' in intent ? intent.parkedId : null;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
