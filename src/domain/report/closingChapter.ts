import { FEEDBACK_VALUES, type FeedbackValue } from '../blocks/feedback/feedback.ts';
import type { Activity } from '../workshop/Activity.ts';
import { inOrder } from '../workshop/State.ts';
import { answersOf } from './answers.ts';
import { countsTable } from './countsTable.ts';
import { gatheredNotes } from './gatheredNotes.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { isClosing } from './spoken.ts';
import { FEEDBACK_WORDS } from './voteWords.ts';

/** How the session ended: the words of the one-word round, and how people could speak, as counts. */
export function closingChapter(source: ReportSource): ReportNode[] {
  const { view, say } = source;
  const nodes = inOrder(view.activity.values())
    .filter(isClosing)
    .flatMap((activity) =>
      activity.block === 'feedback' ? feedback(source, activity) : words(source, activity),
    );
  if (nodes.length === 0) return [];
  return [
    {
      type: 'section',
      children: [{ type: 'heading', level: 1, text: say('closing'), id: 'tot-slot' }, ...nodes],
    },
  ];
}

function words(source: ReportSource, activity: Activity): ReportNode[] {
  const answers = answersOf(source.view, activity);
  if (answers.length === 0) return [];
  return [
    title(activity),
    {
      type: 'section',
      dense: true,
      children: answers.flatMap(({ perGroup }, index) =>
        gatheredNotes(source, perGroup, `${activity.id}-${index}`),
      ),
    },
  ];
}

/** Counts under the rule for small groups; what people wrote with it is for the facilitator alone. */
function feedback(source: ReportSource, activity: Activity): ReportNode[] {
  const { view, say } = source;
  const result = view.result.get(activity.id);
  if (!result) return [];
  if (result.all === null) return [title(activity), { type: 'paragraph', text: say('resultTooFew') }];
  const word = (key: string) => say(FEEDBACK_WORDS[key as FeedbackValue]);
  // Without groups: the question promises so.
  const together = { ...result, groups: [], all: result.all };
  return [title(activity), countsTable(source, say('feedbackQuestion'), together, FEEDBACK_VALUES, word)];
}

function title(activity: Activity): ReportNode {
  return { type: 'heading', level: 2, text: activity.title.tekst, id: `activiteit-${activity.id}` };
}
