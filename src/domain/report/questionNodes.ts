import type { Activity } from '../workshop/Activity.ts';
import type { Answers } from './answers.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';

/** The question that was asked last in an activity, if there was one. */
export function questionOf({ view }: ReportSource, activity: Activity): ReportNode[] {
  const asked = activity.promptId === null ? undefined : view.prompt.get(activity.promptId);
  return asked ? [{ type: 'paragraph', style: 'question', text: asked.wording.tekst }] : [];
}

/** The question as it was asked, and to whom when it was not asked to everybody. */
export function promptNodes(
  { view, say }: ReportSource,
  { prompts }: Pick<Answers, 'prompts'>,
): ReportNode[] {
  const [first] = prompts;
  if (!first) return [];
  const labels = prompts.map((prompt) =>
    prompt.groupId === null ? undefined : view.group.get(prompt.groupId)?.label,
  );
  const groups = labels.filter((label) => label !== undefined);
  const some = groups.length > 0 && groups.length === labels.length;
  return [
    { type: 'paragraph', style: 'question', text: first.wording.tekst },
    ...(some
      ? [
          {
            type: 'paragraph',
            style: 'small',
            text: say('askedToGroup', { count: groups.length, groups: groups.join(', ') }),
          } as const,
        ]
      : []),
  ];
}
