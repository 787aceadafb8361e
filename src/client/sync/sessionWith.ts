import { createStore } from 'zustand/vanilla';
import type { BlockRegistry } from '#domain/blocks/Block.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import type { Actor } from '#domain/workshop/commands.ts';
import type { decide } from '#domain/workshop/decide.ts';
import type { State } from '#domain/workshop/State.ts';
import { canGoOnWith } from './canGoOnWith.ts';
import {
  type Confirmed,
  forgetOwnVersion,
  nothingConfirmed,
  type Sight,
  takeDelta,
  takeOwn,
  takeSight,
  takeWhole,
} from './confirmed.ts';
import { newId } from './device.ts';
import type { Host } from './Host.ts';
import { keepIdentity } from './keepIdentity.ts';
import type { SightKeep } from './lastSight.ts';
import { Outbox, type Outcome } from './Outbox.ts';
import { forgetfulKeep, type OutboxKeep } from './outboxKeep.ts';
import type { Intent, Pending, SessionState, SessionStore } from './Session.ts';

export interface SessionOptions {
  readonly host: Host;
  /** Facilitator, wall, or a participant with its seat. */
  readonly actor: Actor;
  /** Where unsent commands wait. Without one nothing survives the tab. */
  readonly keep?: OutboxKeep;
  /** What this seat saw last, to go on with when there is no host. */
  readonly sight?: SightKeep;
  readonly now?: () => number;
  readonly backoff?: (attempts: number) => number;
  /**
   * All rules, when `rules` are only those for the beginning: what waits and is not known yet (`unknownBlock`) is not left
   * out meanwhile, but nothing is shown before they are here.
   */
  readonly allRules?: Promise<Rules>;
}

/** Decides on this device what the host will decide. */
export interface Rules {
  readonly decide: typeof decide;
  readonly blocks: BlockRegistry;
  /** What is asked for, saying what its sender sees, for who can act on what has changed meanwhile. */
  readonly asSeen?: (asked: Intent, view: State) => Intent;
}

const ASK_AGAIN_MS = 4_000;

/** A command that the confirmed view does not hold yet. */
interface Queued {
  readonly id: string;
  readonly intent: Intent;
  readonly at: number;
  /** The version that holds its effect, once the host has said so. */
  readonly version: number | null;
  readonly failing: boolean;
}

/**
 * Makes the store of one session and connects it. What it shows is what the host confirmed, with every pending command
 * decided again on it, in order; a pending command leaves when it is refused, or when the confirmed view has reached
 * the version of its acknowledgement, never earlier (or own text would flicker away).
 *
 * @param first - `decide` with its blocks, or as much of it as this actor needs
 */
export function sessionWith(first: Rules, options: SessionOptions): SessionStore {
  const { host, actor, now = Date.now } = options;
  let rules = first;
  let hasAllRules = options.allRules === undefined;
  /** There is something to show, and what an earlier tab left has been read. */
  let hasView = false;
  let hasRead = false;
  let confirmed = nothingConfirmed();
  let queue: readonly Queued[] = [];
  let asked: ReturnType<typeof setTimeout> | null = null;
  let closed = false;

  const store = createStore<SessionState>(() => ({
    actor,
    view: confirmed.view,
    link: 'connecting',
    gone: null,
    ready: false,
    pending: [],
    refused: [],
    durable: true,
    clockOffset: 0,
    act,
    dismiss,
    setWriting: (activityId) => host.setWriting(activityId),
    setReady: (activityId) => host.setReady(activityId),
  }));

  const outbox = new Outbox({
    keep: options.keep ?? forgetfulKeep(),
    send: (command) => host.send(command),
    onOutcome: settle,
    onTrouble: (id) => change(id, { failing: true }),
    onDurable: (durable) => {
      if (options.keep) store.setState({ durable });
    },
    ...(options.backoff ? { backoff: options.backoff } : {}),
  });

  function act(asked: Intent) {
    const { view, clockOffset, link } = store.getState();
    if (link === 'gone' || closed) return 'gone';
    const { decide, blocks } = rules;
    const intent = rules.asSeen?.(asked, view) ?? asked;
    const entry = { id: newId(), intent, at: now() + clockOffset };
    const decision = decide(view, { id: entry.id, ...intent }, { actor, now: entry.at, blocks });
    if (!decision.ok) return decision.code;
    show({ queue: [...queue, { ...entry, version: null, failing: false }] });
    outbox.add(entry);
    return null;
  }

  function dismiss(id: string) {
    outbox.forget(id);
    store.setState(({ refused }) => ({ refused: refused.filter((each) => each.commandId !== id) }));
  }

  function settle(id: string, outcome: Outcome) {
    if (outcome.ok) return change(id, { version: outcome.version, failing: false });
    const entry = queue.find((each) => each.id === id);
    const refused = entry ? [{ commandId: id, intent: entry.intent, code: outcome.code }] : [];
    show({ queue: queue.filter((each) => each !== entry) }, (state) => ({
      refused: [...state.refused, ...refused],
    }));
  }

  function change(id: string, set: Partial<Queued>) {
    show({ queue: queue.map((each) => (each.id === id ? { ...each, ...set } : each)) });
  }

  /** The one place where the screen's view changes: from what is confirmed and what is pending, always together. */
  function show(
    next: { confirmed?: Confirmed; queue?: readonly Queued[] },
    also: (state: SessionState) => Partial<SessionState> = () => ({}),
  ) {
    confirmed = next.confirmed ?? confirmed;
    const reached = (actor.role === 'participant' ? confirmed.ownVersion : confirmed.version) ?? -1;
    const before = queue;
    queue = (next.queue ?? queue).filter((each) => each.version === null || each.version > reached);
    if (next.confirmed && isWhole()) options.sight?.keep(confirmed);
    if (queue.length === before.length && queue.every((each, index) => each === before[index]))
      queue = before;
    const { view, isSure } = withPending(rules, confirmed.view, queue, actor);
    store.setState((state) => ({
      view: keepIdentity(state.view, view),
      ready: hasView && (hasAllRules || (hasRead && isSure)),
      ...(queue === before ? {} : { pending: queue.map(pendingOf) }),
      ...also(state),
    }));
  }

  function isWhole(): boolean {
    return confirmed.version !== null && (actor.role !== 'participant' || confirmed.own !== null);
  }

  /** What the host told of itself or of this seat: with both there is something to show. */
  function take(told: Confirmed, also?: (state: SessionState) => Partial<SessionState>) {
    confirmed = told;
    hasView = isWhole();
    show({ confirmed: told }, also);
  }

  /** What was seen last, as long as the host has said nothing: people go on writing at the same question. */
  function showLastSight(isEnough: (sight: Sight) => boolean) {
    const sight = hasView ? null : options.sight?.read();
    if (!sight || !isEnough(sight)) return;
    hasView = true;
    show({ confirmed: takeSight(confirmed, sight) });
  }

  const reading = outbox.load((left) => {
    const waiting = left.flatMap(({ id, intent, at, code }) =>
      code === undefined ? [{ id, intent, at, version: null, failing: false }] : [],
    );
    const refused = left.flatMap(({ id, intent, code }) =>
      code === undefined ? [] : [{ commandId: id, intent, code }],
    );
    show({ queue: [...waiting, ...queue] }, (state) => ({ refused: [...refused, ...state.refused] }));
  });
  void reading.then(() => {
    hasRead = true;
    if (!hasAllRules) show({});
  });
  void options.allRules?.then((all) => {
    rules = all;
    hasAllRules = true;
    show({});
  });

  // Coming back takes four round trips; nobody has to wait for them to go on writing.
  showLastSight((sight) => canGoOnWith(sight, rules.blocks));

  /** Asks for the whole view, again and again: a host that is very busy may let a question drop. */
  function askWhole() {
    stopAsking();
    asked = setTimeout(askWhole, ASK_AGAIN_MS);
    host.resume();
  }

  function stopAsking() {
    if (asked !== null) clearTimeout(asked);
    asked = null;
  }

  host.connect({
    since: () => (asked === null ? confirmed.version : null),
    whole: (message) => {
      if (closed) return;
      stopAsking();
      take(takeWhole(confirmed, message), () => ({ clockOffset: message.now - now() }));
    },
    delta: (message) => {
      // Once the whole has been asked for, nothing else helps.
      if (closed || asked !== null) return;
      const taken = takeDelta(confirmed, message);
      if (taken === 'gap') askWhole();
      else show({ confirmed: taken });
    },
    own: (message) => {
      if (!closed) take(takeOwn(confirmed, message));
    },
    gone: (reason) => {
      stopAsking();
      options.sight?.stop();
      outbox.stop();
      store.setState({ link: 'gone', gone: reason });
    },
    line: (line) => {
      if (closed || store.getState().link === 'gone') return;
      if (line !== 'live') confirmed = forgetOwnVersion(confirmed);
      store.setState({ link: line });
      // Better than nothing, whatever it is.
      if (line === 'offline') showLastSight(() => true);
      outbox.setLive(line === 'live');
    },
  });

  return Object.assign(store, {
    close: () => {
      if (closed) return;
      closed = true;
      stopAsking();
      options.sight?.stop();
      outbox.stop();
      host.close();
    },
  });
}

function pendingOf({ id, intent, version, failing }: Queued): Pending {
  return { commandId: id, intent, acked: version !== null, failing };
}

/**
 * The view with every pending command decided again on it; one that no longer fits is left out, not forgotten. It is sure
 * unless the rules did not know one.
 */
function withPending(
  { decide, blocks }: Rules,
  confirmed: State,
  queue: readonly Queued[],
  actor: Actor,
): { view: State; isSure: boolean } {
  let view = confirmed;
  let isSure = true;
  for (const { id, intent, at } of queue) {
    const decision = decide(view, { id, ...intent }, { actor, now: at, blocks });
    if (decision.ok) view = applyChanges(view, decision.changes);
    else if (decision.code === 'unknownBlock') isSure = false;
  }
  return { view, isSure };
}
