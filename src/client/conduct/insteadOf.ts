import type { Intent } from '#client/sync/Session.ts';
import { activityMark } from '#domain/workshop/activityMark.ts';
import { inOrder, type State } from '#domain/workshop/State.ts';

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
      return prompt === undefined ? [] : [{ type: 'addPrompt', prompt }];
    }
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
  const { id, order, block, placeId, follows, title, wallText, minutes, options, promptId } = found;
  const prompts = inOrder([...view.prompt.values()].filter((each) => each.activityId === activityId));
  const first = prompts.find((each) => each.groupId === null) ?? prompts[0];
  return [
    {
      type: 'addActivity',
      activity: {
        id,
        order,
        block,
        placeId,
        title,
        wallText,
        minutes,
        options,
        ...(follows === undefined ? {} : { follows }),
      },
      prompts,
      remark: view.remark.get(activityId)?.text ?? '',
    },
    ...(promptId !== null && promptId !== first?.id
      ? [{ type: 'askPrompt', activityId, promptId } as const]
      : []),
  ];
}
