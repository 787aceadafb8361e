import { applyViewChange } from '#domain/workshop/Delta.ts';
import { mergeViews, type PrivateView } from '#domain/workshop/mergeViews.ts';
import { emptyState, type State } from '#domain/workshop/State.ts';
import type { DeltaMessage, OwnMessage, WholeMessage } from '#protocol/socket.ts';
import { keepIdentity, keepMap } from './keepIdentity.ts';

/** What the host has told: the shared view of this class and, for a participant, its own part; each at a version. */
export interface Confirmed {
  readonly shared: State;
  readonly version: number | null;
  readonly own: PrivateView | null;
  readonly ownVersion: number | null;
  /**
   * Own contributions and parked questions that are gone. The shared view hears of it a moment later; until then it still holds them as
   * somebody's, and a withdrawn note would come back for the blink of an eye.
   */
  readonly withdrawn: ReadonlySet<string>;
  /** Both parts together. */
  readonly view: State;
}

/** What a participant last saw: the questions, and what is their own. Nobody else's words stay on a device. */
export interface Sight {
  readonly shared: State;
  readonly own: PrivateView;
}

/** Before the host has said anything. */
export function nothingConfirmed(): Confirmed {
  const shared = emptyState();
  return { shared, version: null, own: null, ownVersion: null, withdrawn: new Set(), view: shared };
}

/** After a whole view: it replaces whatever was there, also when its version is lower (a restored back-up). */
export function takeWhole(confirmed: Confirmed, { change, version }: WholeMessage): Confirmed {
  const shared = keepIdentity(confirmed.shared, applyViewChange(emptyState(), change));
  return merged({ ...confirmed, shared, version }, confirmed);
}

/**
 * After a delta; `gap` when it does not follow on what we hold, and the whole has to be asked for. One that brings
 * nothing newer (it came twice) changes nothing.
 */
export function takeDelta(confirmed: Confirmed, { from, to, change }: DeltaMessage): Confirmed | 'gap' {
  if (confirmed.version === null) return 'gap';
  // From n to n is what has no version (who is writing), so equality comes first.
  if (from !== confirmed.version) return to <= confirmed.version ? confirmed : 'gap';
  return merged({ ...confirmed, shared: applyViewChange(confirmed.shared, change), version: to }, confirmed);
}

/** After the own part, which always comes whole. An older one (from before a resume) changes nothing. */
export function takeOwn(confirmed: Confirmed, { version, change }: OwnMessage): Confirmed {
  if (confirmed.ownVersion !== null && version < confirmed.ownVersion) return confirmed;
  const before = confirmed.own;
  const state = applyViewChange(emptyState(), change);
  const own: PrivateView = {
    seat: keepMap(before?.seat ?? new Map(), state.seat),
    contribution: keepMap(before?.contribution ?? new Map(), state.contribution),
    placement: keepMap(before?.placement ?? new Map(), state.placement),
    parked: keepMap(before?.parked ?? new Map(), state.parked),
    care: keepMap(before?.care ?? new Map(), state.care),
  };
  const lost = [
    ...[...(before?.contribution.keys() ?? [])].filter((id) => !own.contribution.has(id)),
    ...[...(before?.parked.keys() ?? [])].filter((id) => !own.parked.has(id)),
  ];
  const withdrawn = lost.length > 0 ? new Set([...confirmed.withdrawn, ...lost]) : confirmed.withdrawn;
  return merged({ ...confirmed, own, ownVersion: version, withdrawn }, confirmed);
}

/** What this device saw last time, until the host says how things stand. It has no version: nothing resumes from it. */
export function takeSight(confirmed: Confirmed, { shared, own }: Sight): Confirmed {
  return merged({ ...confirmed, shared, own }, confirmed);
}

/** On a new connection an own part of any version counts again. */
export function forgetOwnVersion(confirmed: Confirmed): Confirmed {
  return { ...confirmed, ownVersion: null };
}

function merged(next: Confirmed, before: Confirmed): Confirmed {
  if (next.own === null) return { ...next, view: next.shared };
  const view = mergeViews(without(next.shared, next.withdrawn), next.own);
  return { ...next, view: keepIdentity(before.view, view) };
}

function without(shared: State, ids: ReadonlySet<string>): State {
  if (![...ids].some((id) => shared.contribution.has(id) || shared.parked.has(id))) return shared;
  const contribution = new Map(shared.contribution);
  const placement = new Map(shared.placement);
  const parked = new Map(shared.parked);
  for (const id of ids) {
    contribution.delete(id);
    placement.delete(id);
    parked.delete(id);
  }
  return { ...shared, contribution, placement, parked };
}
