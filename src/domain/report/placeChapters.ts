import type { Activity, Prompt } from '../workshop/entities.ts';
import { inOrder } from '../workshop/State.ts';
import { answersOf } from './answers.ts';
import { gatheredNotes } from './gatheredNotes.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { resultNodes } from './resultNodes.ts';

/** One chapter per place that was spoken about, in the order of the picture; what has no place comes first. */
export function placeChapters(source: ReportSource): ReportNode[] {
  const { view, blocks, places, say } = source;
  const activities = inOrder(view.activity.values()).filter(
    (activity) =>
      blocks.get(activity.block)?.who === 'participants' &&
      (activity.everOpened || answersOf(view, activity).length > 0),
  );
  const chapters = [
    { id: null, title: say('wholePicture') },
    ...places.map((place) => ({ id: place.id, title: place.officialTitle })),
  ];
  return chapters
    .map((chapter) => ({
      ...chapter,
      activities: activities.filter((activity) => activity.placeId === chapter.id),
    }))
    .filter((chapter) => chapter.activities.length > 0)
    .map((chapter) => ({
      type: 'section',
      children: [
        { type: 'heading', level: 1, text: chapter.title, id: `plek-${chapter.id ?? 'plaat'}` },
        ...chapter.activities.flatMap((activity) => activityNodes(source, activity)),
      ],
    }));
}

function activityNodes(source: ReportSource, activity: Activity): ReportNode[] {
  const { view, say } = source;
  const answers = answersOf(view, activity);
  const title: ReportNode = {
    type: 'heading',
    level: 2,
    text: activity.title.tekst,
    id: `activiteit-${activity.id}`,
  };
  const heading = [title, ...conclusionOf(source, activity)];
  const asked = activity.promptId === null ? undefined : view.prompt.get(activity.promptId);
  if (source.blocks.get(activity.block)?.audience === 'result')
    return [...heading, ...(asked ? [question(asked.wording.tekst)] : []), ...resultNodes(source, activity)];
  if (answers.length === 0) {
    return [
      ...heading,
      ...(asked ? [question(asked.wording.tekst)] : []),
      { type: 'paragraph', text: say('noNotes') },
    ];
  }
  return [
    ...heading,
    ...answers.flatMap(({ prompts, perGroup }, index) => [
      ...promptNodes(source, prompts),
      ...gatheredNotes(source, perGroup, `${activity.id}-${index}`),
    ]),
  ];
}

/** What the facilitator summed up, right under the title: who reads on knows what came out of it. */
function conclusionOf({ view, say }: ReportSource, activity: Activity): ReportNode[] {
  const text = view.conclusion.get(activity.id)?.text;
  return text === undefined ? [] : [{ type: 'paragraph', text: [{ strong: say('conclusion') }, ` ${text}`] }];
}

function question(text: string): ReportNode {
  return { type: 'paragraph', style: 'question', text };
}

function promptNodes({ view, say }: ReportSource, prompts: readonly Prompt[]): ReportNode[] {
  const [first] = prompts;
  if (!first) return [];
  const labels = prompts.map((prompt) =>
    prompt.groupId === null ? undefined : view.group.get(prompt.groupId)?.label,
  );
  const groups = labels.filter((label) => label !== undefined);
  const some = groups.length > 0 && groups.length === labels.length;
  return [
    question(first.wording.tekst),
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
