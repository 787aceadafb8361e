/**
 * How a session goes forward and back, one press at a time: explain → write → reveal → next. Pure, so that the big
 * button, the arrow keys, a presenter's clicker and the tests all walk the same way.
 */

import type { Intent } from '#client/sync/Session.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import type { Workshop } from '#domain/workshop/Workshop.ts';

/** What the big button says; the view has the words. */
export type NextLabel =
  | 'begin'
  | 'startQuestion'
  | 'reveal'
  | 'revealNow'
  | 'nextQuestion'
  | 'goOn'
  | 'close'
  | 'report';

export interface NextStep {
  readonly label: NextLabel;
  /** What to ask for, in this order. Empty for `report`, which is a link. */
  readonly intents: readonly Intent[];
  /** The activity that the step leads to, if it leaves the present one. */
  readonly to: Activity | null;
}

/** True for an activity in which people write and that can be turned round. */
export function isQuestion(activity: Activity): boolean {
  return activity.block !== 'explain';
}

/** True for an activity that ends in something the hall gets to see; feedback does not. */
export function hasReveal(activity: Pick<Activity, 'block'>): boolean {
  return BLOCKS.get(activity.block)?.states.includes('revealed') === true;
}

/** The script in its order, and where it stands: -1 when nothing is in play. */
export function scriptOf(view: State): {
  activities: Activity[];
  at: number;
  workshop: Workshop | undefined;
} {
  const workshop = workshopOf(view);
  const activities = inOrder(view.activity.values());
  return {
    workshop,
    activities,
    at: activities.findIndex((each) => each.id === workshop?.currentActivityId),
  };
}

/**
 * What happens at the next press of → or the big button.
 *
 * @param view - the facilitator's view
 */
export function nextStep(view: State): NextStep {
  const { workshop, activities, at } = scriptOf(view);
  if (workshop?.status === 'closed') return { label: 'report', intents: [], to: null };
  const current = activities[at];
  const first = activities[0];
  if (!current) {
    return first ? leadingTo(first) : { label: 'close', intents: [{ type: 'closeWorkshop' }], to: null };
  }
  if (isQuestion(current)) {
    if (current.state === 'ready') return within('startQuestion', current, 'open');
    if (current.state === 'open' && hasReveal(current) && current.countdownAt === null)
      return { label: 'reveal', intents: [{ type: 'countDown', activityId: current.id }], to: null };
    if (current.state === 'open' && hasReveal(current)) return within('revealNow', current, 'revealed');
  } else if (at === 0 && current.state === 'ready') {
    return within('begin', current, 'open');
  }
  const next = activities[at + 1];
  return next ? leadingTo(next) : { label: 'close', intents: [{ type: 'closeWorkshop' }], to: null };
}

function within(label: NextLabel, activity: Activity, to: Activity['state']): NextStep {
  return { label, intents: [{ type: 'setActivityState', activityId: activity.id, to }], to: null };
}

function leadingTo(to: Activity): NextStep {
  return {
    label: isQuestion(to) ? 'nextQuestion' : 'goOn',
    intents: [{ type: 'goTo', activityId: to.id }],
    to,
  };
}

export interface PreviousStep {
  readonly intents: readonly Intent[];
  /** Everybody has read the notes: say that people cannot unsee text before going back. */
  readonly seen: boolean;
}

/** What ← does, or null at the very beginning. Never loses anything: the state of each activity stays as it was left. */
export function previousStep(view: State): PreviousStep | null {
  const { workshop, activities, at } = scriptOf(view);
  // What was put beside the script comes off first.
  if (workshop?.aside) return { intents: [{ type: 'showAside', aside: null }], seen: false };
  if (workshop?.status === 'closed') return { intents: [{ type: 'reopenWorkshop' }], seen: false };
  const current = activities[at];
  if (!current) return null;
  if (current.countdownAt !== null)
    return { intents: [{ type: 'cancelCountDown', activityId: current.id }], seen: false };
  if (isQuestion(current) && (current.state === 'revealed' || current.state === 'closed'))
    return {
      intents: [{ type: 'setActivityState', activityId: current.id, to: 'open' }],
      seen: hasReveal(current),
    };
  if (isQuestion(current) && current.state === 'open')
    return { intents: [{ type: 'setActivityState', activityId: current.id, to: 'ready' }], seen: false };
  const before = activities[at - 1];
  if (before) return { intents: [{ type: 'goTo', activityId: before.id }], seen: false };
  return current.state === 'ready'
    ? null
    : { intents: [{ type: 'setActivityState', activityId: current.id, to: 'ready' }], seen: false };
}
