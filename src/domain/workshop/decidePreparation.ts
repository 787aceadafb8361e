import type { Activity } from './Activity.ts';
import { activityMark, scriptMark } from './activityMark.ts';
import { freshActivity, scriptChanges } from './beginWorkshop.ts';
import { expiryOf } from './calendar.ts';
import {
  activityIsSound,
  groupIsSound,
  promptIsSound,
  scriptIsSound,
  setUpIsSound,
  wordingFits,
} from './checks.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import type { FacilitatorAction } from './facilitatorActions.ts';
import { LIMITS } from './limits.ts';
import { placesInPlay } from './placesInPlay.ts';
import { breaksPromise } from './promise.ts';
import type { StakeholderGroup } from './StakeholderGroup.ts';
import type { State } from './State.ts';
import { inOrder } from './State.ts';
import type { Workshop } from './Workshop.ts';

type Action = Extract<
  FacilitatorAction,
  {
    type:
      | 'setUp'
      | 'replaceScript'
      | 'putGroup'
      | 'removeGroup'
      | 'addActivity'
      | 'editActivity'
      | 'setRemark'
      | 'removeActivity'
      | 'addPrompt'
      | 'editPrompt'
      | 'removePrompt'
      | 'repeatActivity';
  }
>;
type Of<T extends Action['type']> = Extract<Action, { type: T }>;

/** Decides what the facilitator prepares, before and during the session. A question freezes once it was opened. */
export function decidePreparation(
  state: State,
  workshop: Workshop,
  action: Action,
  context: Context,
): Decision {
  switch (action.type) {
    case 'setUp':
      return setUp(workshop, action, context);
    case 'replaceScript':
      return replaceScript(state, workshop, action, context);
    case 'putGroup':
      return putGroup(state, action);
    case 'removeGroup':
      if (!state.group.has(action.groupId)) return reject('gone');
      if (state.group.size === 1) return reject('inUse');
      return accept({ op: 'remove', kind: 'group', id: action.groupId });
    case 'addActivity':
      return addActivity(state, action, context);
    case 'editActivity':
      return editActivity(state, workshop, action, context);
    case 'setRemark':
      if (!state.activity.has(action.activityId)) return reject('gone');
      if (action.text.length > LIMITS.remark) return reject('tooLong');
      return accept({ op: 'put', kind: 'remark', entity: { id: action.activityId, text: action.text } });
    case 'removeActivity': {
      const activity = state.activity.get(action.activityId);
      if (!activity) return reject('gone');
      if (activity.everOpened || workshop.currentActivityId === activity.id) return reject('inUse');
      if (action.mark !== undefined && action.mark !== activityMark(state, activity.id))
        return reject('changedSince');
      return accept({ op: 'remove', kind: 'activity', id: activity.id });
    }
    case 'addPrompt':
      return addPrompt(state, action);
    case 'editPrompt': {
      const prompt = state.prompt.get(action.promptId);
      if (!prompt) return reject('gone');
      if (isFrozen(state, prompt.activityId)) return reject('frozen');
      if (!wordingFits(action.wording, LIMITS.question)) return reject('badData');
      return accept({ op: 'patch', kind: 'prompt', id: prompt.id, set: { wording: action.wording } });
    }
    case 'removePrompt':
      return removePrompt(state, action);
    case 'repeatActivity':
      return repeatActivity(state, action);
  }
}

function isFrozen(state: State, activityId: string): boolean {
  return state.activity.get(activityId)?.everOpened === true;
}

function setUp(workshop: Workshop, { set }: Of<'setUp'>, { now }: Context): Decision {
  const next = { ...workshop, ...set };
  const expiresAt = expiryOf(next.date, next.retentionDays);
  if (!setUpIsSound(next) || expiresAt === null || expiresAt <= now) return reject('badData');
  if (breaksPromise(workshop, set)) return reject('promised');
  return accept({ op: 'patch', kind: 'workshop', id: workshop.id, set: { ...set, expiresAt } });
}

function replaceScript(
  state: State,
  workshop: Workshop,
  { script, mark }: Of<'replaceScript'>,
  { blocks }: Context,
): Decision {
  if (mark !== undefined && mark !== scriptMark(state)) return reject('changedSince');
  if (
    [...state.activity.values()].some(
      (activity) => activity.everOpened && blocks.get(activity.block)?.who !== 'nobody',
    )
  )
    return reject('frozen');
  if (state.contribution.size > 0) return reject('frozen');
  if (!scriptIsSound(script, blocks)) return reject('badData');
  if (script.activities.some((activity) => state.activity.has(activity.id))) return reject('exists');
  return accept(
    ...[...state.activity.keys()].map((id) => ({ op: 'remove', kind: 'activity', id }) as const),
    ...[...state.prompt.keys()].map((id) => ({ op: 'remove', kind: 'prompt', id }) as const),
    ...[...state.remark.keys()].map((id) => ({ op: 'remove', kind: 'remark', id }) as const),
    ...scriptChanges(script),
    {
      op: 'patch',
      kind: 'workshop',
      id: workshop.id,
      set: {
        scriptId: script.scriptId,
        scriptTitle: script.scriptTitle,
        currentActivityId: inOrder(script.activities)[0]?.id ?? null,
      },
    },
  );
}

function putGroup(state: State, action: Of<'putGroup'>): Decision {
  const { groupId, label, hint, order, icon, colour, resident } = action;
  const entity: StakeholderGroup = {
    id: groupId,
    label: label.trim(),
    hint: hint.trim(),
    order,
    icon,
    colour,
    resident,
  };
  if (!groupIsSound(entity)) return reject('badData');
  if (!state.group.has(groupId) && state.group.size >= LIMITS.groups) return reject('limitMine');
  return accept({ op: 'put', kind: 'group', entity });
}

function addActivity(state: State, action: Of<'addActivity'>, { blocks }: Context): Decision {
  const { activity, prompts, remark } = action;
  if (state.activity.has(activity.id) || prompts.some((prompt) => state.prompt.has(prompt.id)))
    return reject('exists');
  if (state.activity.size >= LIMITS.activities || state.prompt.size + prompts.length > LIMITS.prompts)
    return reject('limitMine');
  if (!activityIsSound(activity, blocks) || remark.length > LIMITS.remark) return reject('badData');
  if (!prompts.every((prompt) => prompt.activityId === activity.id && promptIsSound(prompt)))
    return reject('badData');
  return accept(
    { op: 'put', kind: 'activity', entity: freshActivity(activity, { prompts }) },
    ...prompts.map((entity) => ({ op: 'put', kind: 'prompt', entity }) as const),
    { op: 'put', kind: 'remark', entity: { id: activity.id, text: remark } },
  );
}

/** What was answered was answered there and so: place and options stay once an activity was opened. */
function editActivity(
  state: State,
  workshop: Workshop,
  { activityId, set }: Of<'editActivity'>,
  { blocks }: Context,
): Decision {
  const before = state.activity.get(activityId);
  if (!before) return reject('gone');
  const answered = before.everOpened && blocks.get(before.block)?.who !== 'nobody';
  if (answered && (set.placeId !== undefined || set.options !== undefined || set.wallText !== undefined))
    return reject('frozen');
  const next: Activity = { ...before, ...set };
  if (!activityIsSound(next, blocks)) return reject('badData');
  // A place given by hand stays, whatever the hall chooses.
  const unbound = set.placeId !== undefined && before.follows ? { follows: null } : {};
  return accept(
    { op: 'patch', kind: 'activity', id: activityId, set: { ...set, ...unbound } },
    ...placesInPlay(workshop, set.placeId ? [set.placeId] : []),
  );
}

function addPrompt(state: State, { prompt }: Of<'addPrompt'>): Decision {
  const activity = state.activity.get(prompt.activityId);
  if (!activity) return reject('gone');
  if (state.prompt.has(prompt.id)) return reject('exists');
  if (state.prompt.size >= LIMITS.prompts) return reject('limitMine');
  if (!promptIsSound(prompt)) return reject('badData');
  return accept(
    { op: 'put', kind: 'prompt', entity: prompt },
    ...(activity.promptId === null && prompt.groupId === null
      ? [{ op: 'patch', kind: 'activity', id: activity.id, set: { promptId: prompt.id } } as const]
      : []),
  );
}

function removePrompt(state: State, { promptId }: Of<'removePrompt'>): Decision {
  const prompt = state.prompt.get(promptId);
  if (!prompt) return reject('gone');
  const activity = state.activity.get(prompt.activityId);
  if (activity?.everOpened) return reject('frozen');
  const others = inOrder(
    [...state.prompt.values()].filter(
      (each) => each.activityId === prompt.activityId && each.id !== promptId,
    ),
  );
  return accept(
    { op: 'remove', kind: 'prompt', id: promptId },
    ...(activity?.promptId === promptId
      ? [
          {
            op: 'patch',
            kind: 'activity',
            id: activity.id,
            set: { promptId: others.find((each) => each.groupId === null)?.id ?? null },
          } as const,
        ]
      : []),
  );
}

/** The same step again, right after itself: another round with the same questions and empty boards. */
function repeatActivity(state: State, { activityId, copyId, promptIds }: Of<'repeatActivity'>): Decision {
  const activity = state.activity.get(activityId);
  if (!activity) return reject('gone');
  const prompts = inOrder([...state.prompt.values()].filter((prompt) => prompt.activityId === activityId));
  if (state.activity.has(copyId) || promptIds.some((id) => state.prompt.has(id))) return reject('exists');
  if (new Set(promptIds).size !== prompts.length) return reject('badData');
  if (state.activity.size >= LIMITS.activities || state.prompt.size + prompts.length > LIMITS.prompts)
    return reject('limitMine');
  const next = inOrder(state.activity.values()).find((each) => each.order > activity.order);
  const order = next ? (activity.order + next.order) / 2 : activity.order + 1;
  const copies = prompts.map((prompt, index) => ({
    ...prompt,
    id: promptIds[index] ?? prompt.id,
    activityId: copyId,
  }));
  const {
    id: _id,
    state: _state,
    everOpened: _everOpened,
    promptId: _promptId,
    openedWith: _openedWith,
    countdownAt: _countdownAt,
    timer: _timer,
    ...draft
  } = activity;
  return accept(
    {
      op: 'put',
      kind: 'activity',
      entity: freshActivity({ ...draft, id: copyId, order }, { prompts: copies }),
    },
    ...copies.map((entity) => ({ op: 'put', kind: 'prompt', entity }) as const),
    ...(state.remark.has(activityId)
      ? [
          {
            op: 'put',
            kind: 'remark',
            entity: { id: copyId, text: state.remark.get(activityId)?.text ?? '' },
          } as const,
        ]
      : []),
  );
}
