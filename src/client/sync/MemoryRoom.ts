import { BLOCKS } from '#domain/blocks/registry.ts';
import { applyChanges, type Change } from '#domain/workshop/changes.ts';
import type { Action, Actor, Command } from '#domain/workshop/commands.ts';
import { wholeView } from '#domain/workshop/Delta.ts';
import { decide } from '#domain/workshop/decide.ts';
import { guard } from '#domain/workshop/guard.ts';
import { withLogbook } from '#domain/workshop/logbook.ts';
import type { State } from '#domain/workshop/State.ts';
import { settle } from '#domain/workshop/settle.ts';
import { type Touched, touchedBy } from '#domain/workshop/touched.ts';
import { viewChange } from '#domain/workshop/viewChange.ts';
import { classOf, VIEW_CLASSES, type ViewClass, viewerOf } from '#domain/workshop/viewer.ts';
import { classView, privateView } from '#domain/workshop/viewFor.ts';
import type { Ack, DeltaMessage, GoneReason, Life, OwnMessage, WholeMessage } from '#protocol/socket.ts';
import { MemoryHost } from './MemoryHost.ts';

export interface MemoryRoomOptions {
  readonly now?: () => number;
  /** `by hand`: shared views go out at `tick()` only, so that several commands fall into one delta. */
  readonly ticks?: 'at once' | 'by hand';
  /** `by hand`: messages of each host wait for its `receive()` and `deliver()`. */
  readonly wire?: 'at once' | 'by hand';
}

/** What a class was last sent, and the deltas that led there. */
interface Sent {
  view: State;
  version: number;
  /** What may have changed since. */
  touched: Touched;
  readonly deltas: DeltaMessage[];
}

const DELTAS_KEPT = 50;

/**
 * A host in memory that treats its viewers exactly as the server does: the same decide, guard and settle, class views,
 * own parts, versions and idempotent answers. For component tests, and the core of a host inside the browser.
 */
export class MemoryRoom {
  state: State;
  version = 1;
  /** Set to answer every command with "later": storage that fails, or a device that is too fast. */
  refuse: 'unavailable' | 'tooFast' | null = null;
  readonly now: () => number;
  readonly wire: 'at once' | 'by hand';
  readonly #ticks: 'at once' | 'by hand';
  readonly #sent: Record<ViewClass, Sent>;
  readonly #answers = new Map<string, Ack>();
  /** What was given and is gone, in whatever life of the session. */
  readonly #gone = new Set<string>();
  #life: Life | null = null;
  readonly #hosts = new Set<MemoryHost>();
  #made = 0;

  constructor(state: State, { now = Date.now, ticks = 'at once', wire = 'at once' }: MemoryRoomOptions = {}) {
    this.state = state;
    this.now = now;
    this.wire = wire;
    this.#ticks = ticks;
    const first = (cls: ViewClass): Sent => ({
      view: classView(state, cls, BLOCKS),
      version: 1,
      touched: new Map(),
      deltas: [],
    });
    this.#sent = {
      facilitator: first('facilitator'),
      notetaker: first('notetaker'),
      wall: first('wall'),
      participants: first('participants'),
    };
  }

  /** A line of one viewer to this room. */
  attach(actor: Actor): MemoryHost {
    return new MemoryHost(this, actor);
  }

  /** What somebody else does, or the host itself (`takeSeat`). Gives the answer that they get. */
  act(actor: Actor, action: Action): Ack {
    this.#made += 1;
    let answer: Ack = { ok: false, retry: 'unavailable' };
    this.ask(actor, { id: `room-${this.#made}`, ...action }, (ack) => {
      answer = ack;
    });
    return answer;
  }

  /** Decides, settles and keeps one command, acknowledges it, and then publishes. The same id gets the same answer. */
  ask(actor: Actor, command: Command, acknowledge: (ack: Ack) => void): void {
    const early: Ack | undefined = this.refuse
      ? { ok: false, retry: this.refuse }
      : (this.#answers.get(command.id) ??
        (this.#isGone(command) ? { ok: true, version: this.version } : undefined));
    if (early) {
      acknowledge(early);
      return;
    }
    const decision = decide(this.state, command, { actor, now: this.now(), blocks: BLOCKS });
    const code = decision.ok ? guard(this.state, command, BLOCKS) : decision.code;
    // Who is writing has no version, as on the server: nothing of it is stored.
    const step = command.type === 'setPresence' ? 0 : 1;
    const answer: Ack =
      decision.ok && code === null
        ? { ok: true, version: this.version + step }
        : { ok: false, code: code ?? 'badData' };
    this.#answers.set(command.id, answer);
    acknowledge(answer);
    if (!decision.ok || !answer.ok) return;
    this.version = answer.version;
    const said = { command, role: actor.role, now: this.now(), blocks: BLOCKS };
    this.#apply(withLogbook(this.state, settle(this.state, decision.changes, BLOCKS), said), actor);
  }

  /** As on the server: what was withdrawn is not given once more, after a back-up that was put back. */
  #isGone(command: Command): boolean {
    const id =
      command.type === 'contribute'
        ? command.contributionId
        : command.type === 'park'
          ? command.parkedId
          : null;
    return this.#life !== null && id !== null && this.#gone.has(id);
  }

  #apply(changes: readonly Change[], actor: Actor): void {
    const before = this.state;
    for (const change of changes) if (change.op === 'remove') this.#gone.add(change.id);
    const state = applyChanges(before, changes);
    this.state = state;
    for (const [kind, ids] of touchedBy(before, state, changes))
      for (const cls of VIEW_CLASSES) {
        const { touched } = this.#sent[cls];
        touched.set(kind, new Set([...(touched.get(kind) ?? []), ...ids]));
      }
    for (const host of this.#hosts) {
      const viewer = viewerOf(host.actor);
      if (viewer?.role !== 'participant') continue;
      const own = privateView(before, viewer.seatId);
      const after = privateView(state, viewer.seatId);
      const mine = actor.role === 'participant' && actor.seatId === viewer.seatId;
      if (mine || !isSame(own, after)) host.tell((listener) => listener.own(this.ownOf(viewer.seatId)));
    }
    if (this.#ticks === 'at once') this.tick();
  }

  /** Sends every class what changed since the last tick, as one delta. */
  tick(): void {
    for (const cls of VIEW_CLASSES) {
      const sent = this.#sent[cls];
      if (sent.version === this.version && sent.touched.size === 0) continue;
      const difference = viewChange(sent.view, this.state, cls, sent.touched, BLOCKS);
      sent.touched = new Map();
      // Who conducts waits for the version of her own command, also when nothing can be seen of it.
      const waits = cls === 'facilitator' || cls === 'notetaker';
      if (!difference && (!waits || sent.version === this.version)) continue;
      const change = difference?.change ?? { put: {}, remove: {} };
      const delta: DeltaMessage = { from: sent.version, to: this.version, change };
      sent.view = difference?.view ?? sent.view;
      sent.version = this.version;
      sent.deltas.push(delta);
      if (sent.deltas.length > DELTAS_KEPT) sent.deltas.shift();
      for (const host of this.#hosts)
        if (classOfActor(host.actor) === cls) host.tell((listener) => listener.delta(delta));
    }
  }

  /** A viewer came (back): what it missed, or the whole. */
  welcome(host: MemoryHost, since: number | null): void {
    this.#hosts.add(host);
    const life = this.#life;
    if (life) host.tell((listener) => listener.life?.(life));
    const cls = classOfActor(host.actor);
    const sent = this.#sent[cls];
    const missed = sent.deltas.filter((delta) => since !== null && delta.from >= since);
    if (since !== null && (missed[0]?.from ?? sent.version) === since) {
      const nothing: DeltaMessage = { from: since, to: since, change: { put: {}, remove: {} } };
      for (const delta of missed.length > 0 ? missed : [nothing])
        host.tell((listener) => listener.delta(delta));
    } else {
      const whole: WholeMessage = {
        version: sent.version,
        change: wholeView(sent.view),
        now: this.now(),
      };
      host.tell((listener) => listener.whole(whole));
    }
    const viewer = viewerOf(host.actor);
    if (viewer?.role === 'participant') {
      const own = this.ownOf(viewer.seatId);
      host.tell((listener) => listener.own(own));
    }
  }

  /** A back-up is put back: the lines are down, and whoever comes back hears of another life. */
  putBack(state: State, copiedAt: number | null = null): void {
    for (const host of [...this.#hosts]) host.drop();
    this.state = state;
    this.version += 1_000_000;
    this.#answers.clear();
    this.#life = { id: `life-${this.version}`, copiedAt };
    for (const cls of VIEW_CLASSES) {
      const sent = this.#sent[cls];
      Object.assign(sent, { view: classView(state, cls, BLOCKS), version: this.version, touched: new Map() });
      sent.deltas.length = 0;
    }
  }

  /** A viewer's line is down. */
  lose(host: MemoryHost): void {
    this.#hosts.delete(host);
  }

  /** The session is deleted, or nobody may come in with this key any more. */
  end(reason: GoneReason): void {
    for (const host of [...this.#hosts]) host.tell((listener) => listener.gone(reason));
    this.#hosts.clear();
  }

  private ownOf(seatId: string): OwnMessage {
    const change = wholeView(privateView(this.state, seatId));
    return { version: this.version, change };
  }
}

function isSame(a: ReturnType<typeof privateView>, b: ReturnType<typeof privateView>): boolean {
  const text = (view: typeof a) =>
    JSON.stringify([
      [...view.seat],
      [...view.contribution],
      [...view.placement],
      [...view.parked],
      [...view.care],
    ]);
  return text(a) === text(b);
}

function classOfActor(actor: Actor): ViewClass {
  const viewer = viewerOf(actor);
  return viewer ? classOf(viewer) : 'facilitator';
}
