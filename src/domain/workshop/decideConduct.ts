import type { Activity, ActivityState, Timer } from './Activity.ts';
import type { Change } from './changes.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import { approve, setApproval } from './decideApproval.ts';
import type { FacilitatorAction } from './facilitatorActions.ts';
import { masksFit } from './masksFit.ts';
import type { Placement } from './Placement.ts';
import type { PlaceId } from './place.ts';
import { arrangeable, placed } from './placementOf.ts';
import { placesInPlay } from './placesInPlay.ts';
import type { State } from './State.ts';
import { timeLeft } from './timeLeft.ts';
import type { WallAside, Workshop } from './Workshop.ts';

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
      | 'maskContribution'
      | 'spotlight'
      | 'choosePlaces'
      | 'setWeather'
      | 'setTimer'
      | 'setApproval'
      | 'approve'
      | 'tellExport'
      | 'showAside'
      | 'closeWorkshop'
      | 'reopenWorkshop';
  }
>;

/** The board on which notes lie, in its own units: pages of this size hang below each other. */
const BOARD = { width: 1600, height: 900, pages: 100 } as const;

/** With these the hall goes on with the script, or looks at something else: what was beside it goes. */
const GOES_ON: ReadonlySet<Action['type']> = new Set([
  'goTo',
  'setActivityState',
  'countDown',
  'spotlight',
  'closeWorkshop',
  'reopenWorkshop',
]);

/** Decides what the facilitator does while the session runs. Everything she does can be taken back. */
export function decideConduct(state: State, workshop: Workshop, action: Action, context: Context): Decision {
  const decision = conduct(state, workshop, action, context);
  if (!decision.ok || !workshop.aside || !GOES_ON.has(action.type)) return decision;
  const away = { op: 'patch', kind: 'workshop', id: workshop.id, set: { aside: null } } as const;
  return accept(...decision.changes, away);
}

function conduct(state: State, workshop: Workshop, action: Action, context: Context): Decision {
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
      return place(state, action.contributionId, { hidden: action.hidden }, context);
    case 'moveContribution':
      return place(
        state,
        action.contributionId,
        {
          x: within(action.x, BOARD.width),
          y: within(action.y, BOARD.height * BOARD.pages),
        },
        context,
      );
    case 'maskContribution':
      return mask(state, action, context);
    case 'spotlight':
      if (action.contributionId !== null && !arrangeable(state, action.contributionId, context))
        return reject('gone');
      return accept({
        op: 'patch',
        kind: 'workshop',
        id: workshop.id,
        set: { spotlightId: action.contributionId },
      });
    case 'choosePlaces':
      return choosePlaces(state, workshop, action.places);
    case 'setApproval':
      return setApproval(state, workshop, action, context);
    case 'approve':
      return approve(state, action, context);
    case 'tellExport':
      return accept();
    case 'showAside':
      return showAside(workshop, action.aside);
    case 'setWeather':
      return accept({ op: 'patch', kind: 'workshop', id: workshop.id, set: { weather: action.weather } });
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
    case 'setTimer':
      return setTimer(activity, action, context);
    case 'askPrompt': {
      const prompt = state.prompt.get(action.promptId);
      if (prompt?.activityId !== activity.id) return reject('gone');
      return accept({ op: 'patch', kind: 'activity', id: activity.id, set: { promptId: prompt.id } });
    }
  }
}

/**
 * The bouwopgaven that the hall chooses, at most two: whatever of the script works on the first or the second and was
 * not opened yet moves there. One chosen: what works on a second one stays where it was prepared.
 */
function choosePlaces(state: State, workshop: Workshop, places: readonly PlaceId[]): Decision {
  if (places.length > 2 || new Set(places).size !== places.length) return reject('badData');
  const moves = [...state.activity.values()].flatMap((activity): Change[] => {
    const to = activity.follows ? places[activity.follows - 1] : undefined;
    if (to === undefined || to === activity.placeId || activity.everOpened) return [];
    return [{ op: 'patch', kind: 'activity', id: activity.id, set: { placeId: to } }];
  });
  return accept(
    { op: 'patch', kind: 'workshop', id: workshop.id, set: { chosen: places } },
    ...placesInPlay(workshop, places),
    ...moves,
  );
}

function within(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)));
}

function place(
  state: State,
  id: string,
  set: Partial<Omit<Placement, 'id'>>,
  context: Pick<Context, 'actor' | 'blocks'>,
): Decision {
  return arrangeable(state, id, context) ? accept(placed(state, id, set)) : reject('gone');
}

/** Masks are ranges within the text, in order and apart; an empty list shows everything again. */
function mask(
  state: State,
  action: Extract<Action, { type: 'maskContribution' }>,
  context: Context,
): Decision {
  const { contributionId: id, masks } = action;
  const contribution = arrangeable(state, id, context);
  if (!contribution) return reject('gone');
  const block = context.blocks.get(state.activity.get(contribution.activityId)?.block ?? '');
  // A mask that covers nothing is worse than none: she would think that the words are gone.
  if (!block?.mask) return reject('unknownBlock');
  if (!masksFit(masks, block.textOf(contribution.data))) return reject('badData');
  return place(state, id, { masks }, context);
}

/** Showing the open questions lets everybody read them, on tablets too. */
function showAside(workshop: Workshop, aside: WallAside | null): Decision {
  const shown = aside?.kind === 'parked' ? { parkedShown: true } : {};
  return accept({ op: 'patch', kind: 'workshop', id: workshop.id, set: { aside, ...shown } });
}

/** A day is the longest timer: anything else is a slip. */
const LONGEST = 24 * 3_600_000;

function setTimer(
  activity: Activity,
  { left: asked, running, more }: Extract<Action, { type: 'setTimer' }>,
  { now }: Context,
): Decision {
  const left = more && asked !== null && activity.timer ? asked + timeLeft(activity.timer, now) : asked;
  if (left !== null && !(left >= 0 && left <= LONGEST)) return reject('badData');
  const timer: Timer | null =
    left === null ? null : running ? { running, endsAt: now + left } : { running, left };
  return accept({ op: 'patch', kind: 'activity', id: activity.id, set: { timer } });
}

function stateChange(activity: Activity, to: ActivityState) {
  const everOpened = activity.everOpened || to !== 'ready';
  return {
    op: 'patch',
    kind: 'activity',
    id: activity.id,
    set: {
      state: to,
      everOpened,
      countdownAt: null,
      ...(everOpened && !activity.everOpened ? { openedWith: activity.promptId } : {}),
    },
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
