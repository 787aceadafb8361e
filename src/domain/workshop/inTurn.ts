import type { Activity } from './Activity.ts';
import type { Change } from './changes.ts';
import type { Command } from './commands.ts';
import { accept, type Decision, reject } from './Decision.ts';
import type { LeadingAction } from './facilitatorActions.ts';
import { markOf } from './mark.ts';
import { type State, workshopOf } from './State.ts';
import type { Workshop } from './Workshop.ts';

/** Where the hall stands in the script: what changes one of these leads it on. */
const OF_WORKSHOP = ['currentActivityId', 'status'] as const satisfies readonly (keyof Workshop)[];
const OF_ACTIVITY = ['state', 'countdownAt', 'promptId'] as const satisfies readonly (keyof Activity)[];
const STANDS: ReadonlySet<string> = new Set([...OF_WORKSHOP, ...OF_ACTIVITY]);

const LEADING: ReadonlySet<string> = new Set([
  'goTo',
  'setActivityState',
  'countDown',
  'cancelCountDown',
  'askPrompt',
  'closeWorkshop',
  'reopenWorkshop',
  'undo',
  'blankWall',
  'choosePlaces',
  'setTimer',
  'showAside',
  'spotlight',
] satisfies LeadingAction['type'][]);

/**
 * Lets nobody lead a hall that was led on meanwhile. Each command that changes where it stands leaves its id in `led`, and
 * the next one says, as `expect`, which its sender saw. So what a desk did without a line, one on top of the other, holds
 * as long as nobody else led, and all of it falls once somebody did; of two that press at one moment one has effect. The
 * other is told, unless it asked for the same: then it is done already. A command without `expect` is taken as it comes.
 */
export function inTurn(state: State, workshop: Workshop, command: Command, decision: Decision): Decision {
  if ('expect' in command && command.expect !== undefined && command.expect !== seenBy(command, state))
    return decision.ok && decision.changes.every((change) => isSo(state, change))
      ? accept()
      : reject('ledOn');
  if (!decision.ok || !decision.changes.some((change) => leads(state, change))) return decision;
  const led = { op: 'patch', kind: 'workshop', id: workshop.id, set: { led: command.id } } as const;
  return accept(...decision.changes, led);
}

/** The same action, saying on top of what; one that does not lead the hall stays as it is. */
export function asSeen<A extends { readonly type: string }>(action: A, view: State): A {
  return isLeading(action) ? { ...action, expect: seenBy(action, view) } : action;
}

function isLeading(action: { readonly type: string }): action is LeadingAction {
  if (!LEADING.has(action.type)) return false;
  const { type, restores } = action as LeadingAction & { type: 'undo' };
  return type !== 'undo' || restores.some(({ kind, value }) => isStand(kind, value ?? {}));
}

/** The last step (empty: none yet) and, for what hangs at it and is set as a whole, what hangs there. */
function seenBy(action: LeadingAction, state: State): string {
  const workshop = workshopOf(state);
  const led = workshop?.led ?? '';
  switch (action.type) {
    case 'spotlight':
      return `${led}:${markOf(workshop?.spotlightId ?? '')}`;
    case 'showAside':
      return `${led}:${markOf(JSON.stringify(workshop?.aside ?? null))}`;
    case 'choosePlaces':
      return `${led}:${markOf(JSON.stringify(workshop?.chosen))}`;
    case 'setTimer':
      // When it ends is by the host's clock, and a desk has to guess that of a timer that it just set.
      return `${led}:${String(state.activity.get(action.activityId)?.timer?.running)}`;
    default:
      return led;
  }
}

function isStand(kind: string, fields: object): boolean {
  const isThere = kind === 'workshop' || kind === 'activity';
  return isThere && Object.keys(fields).some((field) => STANDS.has(field));
}

/** Whether the hall stands somewhere else after a change. */
function leads(state: State, change: Change): boolean {
  return change.op === 'patch' && isStand(change.kind, change.set) && !isSo(state, change);
}

/** Whether a change changes nothing. Two countdowns are one: they differ by the moment that somebody pressed. */
function isSo(state: State, change: Change): boolean {
  if (change.op !== 'patch') return false;
  const now = state[change.kind].get(change.id);
  if (!now) return false;
  const values = new Map<string, unknown>(Object.entries(now));
  return Object.entries(change.set).every(([field, value]) => {
    const is = values.get(field) ?? null;
    if (field === 'countdownAt' && is !== null) return value !== null;
    return JSON.stringify(is) === JSON.stringify(value ?? null);
  });
}
