import type { Intent } from '#client/sync/Session.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { activityMark, scriptMark } from '#domain/workshop/activityMark.ts';
import type { ActivityDraft } from '#domain/workshop/drafts.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';

/**
 * What takes back a command that no restore of fields can: things that came or went as a whole. Each is refused when
 * somebody went on with what came. Empty for all other commands.
 *
 * @param before - the view before the command
 * @param after - the view with it
 */
export function insteadOf(intent: Intent, before: State, after: State): Intent[] {
  switch (intent.type) {
    case 'addActivity':
      return [removalOf(intent.activity.id, after)];
    case 'repeatActivity':
      return [removalOf(intent.copyId, after)];
    case 'removeActivity':
      return returnOf(intent.activityId, before);
    case 'addPrompt':
      return [{ type: 'removePrompt', promptId: intent.prompt.id }];
    case 'removePrompt': {
      const prompt = before.prompt.get(intent.promptId);
      if (prompt === undefined) return [];
      const { id: promptId, activityId } = prompt;
      const asked = before.activity.get(activityId)?.promptId === promptId;
      return [
        { type: 'addPrompt', prompt },
        ...(asked ? [{ type: 'askPrompt', activityId, promptId } as const] : []),
      ];
    }
    case 'replaceScript':
      return scriptBack(before, after);
    case 'countDown':
      return [{ type: 'cancelCountDown', activityId: intent.activityId }];
    case 'contributeFor':
      return [
        {
          type: 'withdrawFor',
          contributionIds: intent.contributions.map(({ contributionId }) => contributionId),
        },
      ];
    case 'parkFor':
      return [{ type: 'tendParked', parkedId: intent.parkedId, set: { hidden: true } }];
    default:
      return [];
  }
}

function removalOf(activityId: string, view: State): Intent {
  return { type: 'removeActivity', activityId, mark: activityMark(view, activityId) };
}

/** The activity as it was prepared, with its questions and speaking notes: only what nobody opened can go. */
function returnOf(activityId: string, view: State): Intent[] {
  const found = view.activity.get(activityId);
  if (!found) return [];
  return [
    {
      type: 'addActivity',
      activity: draftOf(found),
      prompts: promptsOf(view, activityId),
      remark: view.remark.get(activityId)?.text ?? '',
    },
    ...afterwards(found, view),
  ];
}

/** The script as it was, as long as nobody changed the one that came. */
function scriptBack(before: State, after: State): Intent[] {
  const workshop = workshopOf(before);
  if (!workshop) return [];
  const activities = inOrder(before.activity.values());
  const current = before.activity.get(workshop.currentActivityId ?? '');
  return [
    {
      type: 'replaceScript',
      script: {
        scriptId: workshop.scriptId,
        scriptTitle: workshop.scriptTitle,
        activities: activities.map(draftOf),
        prompts: activities.flatMap(({ id }) => promptsOf(before, id)),
        remarks: [...before.remark.values()].filter(({ id }) => before.activity.has(id)),
      },
      mark: scriptMark(after),
    },
    ...activities.flatMap((each) => afterwards(each, before)),
    ...(current && current.state !== 'ready' ? [{ type: 'goTo', activityId: current.id } as const] : []),
  ];
}

function draftOf(activity: Activity): ActivityDraft {
  const { id, order, block, placeId, follows, title, wallText, minutes, options } = activity;
  const draft = { id, order, block, placeId, title, wallText, minutes, options };
  return follows === undefined ? draft : { ...draft, follows };
}

function promptsOf(view: State, activityId: string): Prompt[] {
  return inOrder([...view.prompt.values()].filter((each) => each.activityId === activityId));
}

/** What a step had beside what it was prepared with: another question than its first, and a conclusion. */
function afterwards({ id: activityId, promptId }: Activity, view: State): Intent[] {
  const prompts = promptsOf(view, activityId);
  const first = prompts.find((each) => each.groupId === null) ?? prompts[0];
  const conclusion = view.conclusion.get(activityId);
  return [
    ...(promptId !== null && promptId !== first?.id
      ? [{ type: 'askPrompt', activityId, promptId } as const]
      : []),
    ...(conclusion ? [{ type: 'setConclusion', activityId, text: conclusion.text } as const] : []),
  ];
}
