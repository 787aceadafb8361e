import type { Activity } from '#domain/workshop/Activity.ts';
import type { EntityOf } from '#domain/workshop/entities.ts';
import { isShut } from '#domain/workshop/isShut.ts';
import type { Placement } from '#domain/workshop/Placement.ts';
import { placementOf } from '#domain/workshop/placementOf.ts';
import type { Restore } from '#domain/workshop/Restore.ts';
import type { State } from '#domain/workshop/State.ts';
import type { Workshop } from '#domain/workshop/Workshop.ts';

const WORKSHOP_FIELDS = [
  'currentActivityId',
  'wallBlank',
  'groupsHidden',
  'spotlightId',
  'places',
  'chosen',
  'weather',
  'status',
  'approval',
  'parkedShown',
  'aside',
  'title',
  'organisation',
  'contact',
  'privacyUrl',
  'date',
  'retentionDays',
] as const satisfies readonly (keyof Workshop)[];
/** With these the day on which everything goes moves. */
const DAY_FIELDS: ReadonlySet<string> = new Set(['date', 'retentionDays'] satisfies (keyof Workshop)[]);
/** Without `countdownAt`: a countdown that came back would turn the notes round by surprise. */
const ACTIVITY_FIELDS = [
  'state',
  'promptId',
  'order',
  'title',
  'minutes',
  'timer',
  'placeId',
  'follows',
  'wallText',
  'options',
] as const satisfies readonly (keyof Activity)[];
/** Where a note hangs is one thing: half a move would put it where nobody did. */
const PLACEMENT_PARTS = [
  ['hidden'],
  ['x', 'y'],
  ['clusterId'],
  ['tag'],
  ['masks'],
  ['approved'],
] as const satisfies readonly (readonly (keyof Placement)[])[];
const WHOLE_KINDS = ['group', 'remark', 'cluster', 'conclusion', 'step', 'reportPart', 'care'] as const;

/**
 * What takes a facilitator's command back: everything that can be undone and differs between her view before and after
 * it, with the value that was set (`expect`) and the one from before. Empty for a command that left nothing of the
 * kind. Whatever came or went as a whole activity is not in it; see `repeatActivity` in `UndoStack`.
 */
export function restoreOf(before: State, after: State): Restore[] {
  return [
    ...fieldsOf(before, after, 'workshop', WORKSHOP_FIELDS),
    ...doorOf(before, after),
    ...fieldsOf(before, after, 'activity', ACTIVITY_FIELDS),
    ...fieldsOf(before, after, 'prompt', ['wording']),
    ...fieldsOf(before, after, 'earlierStep', ['confirmed']),
    ...placementsOf(before, after),
    ...WHOLE_KINDS.flatMap((kind) => wholesOf(before, after, kind)),
  ];
}

/** Only whether the door is open: a code that is gone stays gone. */
function doorOf(before: State, after: State): Restore[] {
  const [was, now] = [isShut(before), isShut(after)];
  return was === now ? [] : [{ kind: 'access', id: 'access', expect: { shut: now }, value: { shut: was } }];
}

function fieldsOf<K extends 'workshop' | 'activity' | 'prompt' | 'earlierStep'>(
  before: State,
  after: State,
  kind: K,
  fields: readonly (keyof EntityOf[K])[],
): Restore[] {
  if (before[kind] === after[kind]) return [];
  const restores: Restore[] = [];
  for (const [id, now] of after[kind]) {
    const was = before[kind].get(id);
    if (!was || was === now) continue;
    const changed = fields.filter((field) => !isSame(was[field], now[field]));
    if (changed.length === 0) continue;
    const pick = (from: typeof now) => Object.fromEntries(changed.map((field) => [field, from[field]]));
    restores.push({ kind, id, expect: pick(now), value: pick(was) } as Restore);
  }
  return restores;
}

/** Field by field, so that one may take back a move and leave the tag that another gave. */
function placementsOf(before: State, after: State): Restore[] {
  if (before.placement === after.placement) return [];
  return [...after.placement.keys()].flatMap((id): Restore[] => {
    if (before.placement.get(id) === after.placement.get(id)) return [];
    const [was, now] = [placementOf(before, id), placementOf(after, id)];
    const changed = PLACEMENT_PARTS.filter((part) =>
      part.some((field) => !isSame(was[field], now[field])),
    ).flat();
    const pick = (from: Placement) => Object.fromEntries(changed.map((field) => [field, from[field]]));
    return changed.length === 0 ? [] : [{ kind: 'placement', id, expect: pick(now), value: pick(was) }];
  });
}

function wholesOf(before: State, after: State, kind: (typeof WHOLE_KINDS)[number]): Restore[] {
  if (before[kind] === after[kind]) return [];
  const ids = new Set([...before[kind].keys(), ...after[kind].keys()]);
  return [...ids].flatMap((id) => {
    const [value, expect] = [before[kind].get(id) ?? null, after[kind].get(id) ?? null];
    return isSame(value, expect) ? [] : [{ kind, id, expect, value } as Restore];
  });
}

/** Two devices' clocks differ by less than this; two presses of *+1 minuut* by more. */
const SAME_MOMENT_MS = 10_000;

/**
 * The same restores for the view of now. A running timer ends at a moment of the host's clock, which the device that
 * started it could only guess: when it is the timer that was set, the guess becomes the moment.
 */
export function freshened(restores: readonly Restore[], view: State): Restore[] {
  return restores.map((restore) => {
    if (restore.kind !== 'activity') return restore;
    const guessed = restore.expect.timer;
    const real = view.activity.get(restore.id)?.timer;
    if (!guessed?.running || !real?.running) return restore;
    if (Math.abs(guessed.endsAt - real.endsAt) > SAME_MOMENT_MS) return restore;
    return { ...restore, expect: { ...restore.expect, timer: real } };
  });
}

/**
 * The same restores, with the day on which everything goes apart and last: once somebody was told that day it cannot come
 * later, and what was changed along with it need not stay because of that.
 */
export function dayApart(restores: readonly Restore[]): Restore[][] {
  const rest: Restore[] = [];
  const day: Restore[] = [];
  for (const restore of restores) {
    if (restore.kind !== 'workshop') rest.push(restore);
    else {
      const { kind, id, expect, value } = restore;
      for (const [list, isDay] of [
        [rest, false],
        [day, true],
      ] as const) {
        const fields = Object.keys(value).filter((field) => DAY_FIELDS.has(field) === isDay);
        const pick = (from: object) =>
          Object.fromEntries(Object.entries(from).filter(([field]) => fields.includes(field)));
        if (fields.length > 0) list.push({ kind, id, expect: pick(expect), value: pick(value) });
      }
    }
  }
  return [rest, day].filter((each) => each.length > 0);
}

/** True when taking it back would turn notes face down that everybody has read. */
export function turnsBack(restores: readonly Restore[]): boolean {
  const shown = (state: Activity['state'] | undefined) => state === 'revealed' || state === 'closed';
  return restores.some(
    (each) =>
      each.kind === 'activity' &&
      shown(each.expect.state) &&
      each.value.state !== undefined &&
      !shown(each.value.state),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
