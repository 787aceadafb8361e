import type { FacilitatorAction } from './commands.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import type { Activity, ActivityState, Placement, Workshop } from './entities.ts';
import type { State } from './State.ts';

type Action = Extract<
  FacilitatorAction,
  {
    type:
      | 'goTo'
      | 'setActivityState'
      | 'countDown'
      | 'cancelCountDown'
      | 'askPrompt'
      | 'blankWall'
      | 'hideGroups'
      | 'hideContribution'
      | 'moveContribution'
      | 'closeWorkshop'
      | 'reopenWorkshop';
  }
>;

/** The board on which notes lie, in its own units: pages of this size hang below each other. */
const BOARD = { width: 1600, height: 900, pages: 100 } as const;

/** Decides what the facilitator does while the session runs. Everything she does can be taken back. */
export function decideConduct(state: State, workshop: Workshop, action: Action, context: Context): Decision {
  switch (action.type) {
    case 'blankWall':
      return accept({ op: 'patch', kind: 'workshop', id: workshop.id, set: { wallBlank: action.on } });
    case 'hideGroups':
      return accept({ op: 'patch', kind: 'workshop', id: workshop.id, set: { groupsHidden: action.on } });
    case 'closeWorkshop':
      return accept({ op: 'patch', kind: 'workshop', id: workshop.id, set: { status: 'closed' } });
    case 'reopenWorkshop':
      return accept({ op: 'patch', kind: 'workshop', id: workshop.id, set: { status: 'open' } });
    case 'hideContribution':
      return place(state, action.contributionId, { hidden: action.hidden });
    case 'moveContribution':
      return place(state, action.contributionId, {
        x: within(action.x, BOARD.width),
        y: within(action.y, BOARD.height * BOARD.pages),
      });
    default:
      break;
  }
  const activity = state.activity.get(action.activityId);
  if (!activity) return reject('gone');
  const states = context.blocks.get(activity.block)?.states;
  if (!states) return reject('unknownBlock');
  switch (action.type) {
    case 'goTo':
      return goTo(state, workshop, activity, states.includes('revealed'));
    case 'setActivityState':
      return states.includes(action.to) ? accept(stateChange(activity, action.to)) : reject('notAllowed');
    case 'countDown':
      if (activity.state !== 'open' || !states.includes('revealed')) return reject('notOpen');
      return accept({ op: 'patch', kind: 'activity', id: activity.id, set: { countdownAt: context.now } });
    case 'cancelCountDown':
      return accept({ op: 'patch', kind: 'activity', id: activity.id, set: { countdownAt: null } });
    case 'askPrompt': {
      const prompt = state.prompt.get(action.promptId);
      if (prompt?.activityId !== activity.id) return reject('gone');
      return accept({ op: 'patch', kind: 'activity', id: activity.id, set: { promptId: prompt.id } });
    }
  }
}

function within(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)));
}

function place(state: State, id: string, set: Partial<Placement>): Decision {
  if (!state.contribution.has(id)) return reject('gone');
  const before: Placement = state.placement.get(id) ?? { id, hidden: false, x: null, y: null };
  return accept({ op: 'put', kind: 'placement', entity: { ...before, ...set } });
}

function stateChange(activity: Activity, to: ActivityState) {
  const everOpened = activity.everOpened || to !== 'ready';
  return {
    op: 'patch',
    kind: 'activity',
    id: activity.id,
    set: { state: to, everOpened, countdownAt: null },
  } as const;
}

/** Going to an activity; one without a question is open as soon as it is shown. A countdown left behind stops. */
function goTo(state: State, workshop: Workshop, activity: Activity, hasReveal: boolean): Decision {
  const left =
    workshop.currentActivityId === null ? undefined : state.activity.get(workshop.currentActivityId);
  return accept(
    { op: 'patch', kind: 'workshop', id: workshop.id, set: { currentActivityId: activity.id } },
    ...(left && left.id !== activity.id && left.countdownAt !== null
      ? [{ op: 'patch', kind: 'activity', id: left.id, set: { countdownAt: null } } as const]
      : []),
    ...(!hasReveal && activity.state === 'ready' ? [stateChange(activity, 'open')] : []),
  );
}
