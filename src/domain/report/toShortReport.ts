import { scaleDifference } from '../results/differences.ts';
import type { Activity } from '../workshop/Activity.ts';
import type { Contribution } from '../workshop/Contribution.ts';
import { JOINED } from '../workshop/counts.ts';
import { maskedText } from '../workshop/maskedData.ts';
import { reportPartOf } from '../workshop/reportPart.ts';
import { inOrder, workshopOf } from '../workshop/State.ts';
import type { Step } from '../workshop/Step.ts';
import type { Workshop } from '../workshop/Workshop.ts';
import { groupsResidentsFirst } from './answers.ts';
import { rankedItems } from './dotsNodes.ts';
import type { FormatSource } from './FormatSource.ts';
import { fileNameOf } from './fileNameOf.ts';
import { groupName } from './groupNames.ts';
import { isTold } from './isTold.ts';
import { pickNotes } from './pickNotes.ts';
import type { Inline, ReportNode, ReportTree } from './ReportTree.ts';
import { isClosing, shownNotes } from './spoken.ts';

/** So much of each fits on two pages in large type, at the longest. */
const MOST = { questions: 4, conclusions: 2, dots: 1, apart: 1, quotes: 4, steps: 3 } as const;
const LETTERS = 130;

/**
 * The short report for who took part, in plain Dutch: what we talked about, what you said, what happens now, who to ask.
 * The same source, the same rules of what may be seen and the same choices as the report. Rejects (throws) a view
 * without a workshop.
 */
export function toShortReport(source: FormatSource): ReportTree {
  const { view, tell, words, showDate, cover } = source;
  const workshop = workshopOf(view);
  if (!workshop) throw new Error('a report needs a workshop');
  return {
    language: 'nl',
    title: workshop.title,
    subtitle: tell('short.subtitle'),
    organisation: workshop.organisation,
    date: showDate(workshop.date),
    cover: { ...cover, credits: [] },
    blocks: [
      ...chapter('gesprek', tell('short.about'), about(source, workshop)),
      ...chapter('gezegd', tell('short.said'), said(source)),
      // what was said on one side, what comes of it on the other
      { type: 'pageBreak' },
      ...chapter('nu', tell('short.next'), next(source)),
      ...chapter('vragen', tell('short.ask'), ask(source, workshop)),
    ],
    fileName: fileNameOf(workshop, tell('short.file')),
    words,
  };
}

function chapter(id: string, text: string, children: readonly ReportNode[]): ReportNode[] {
  return [{ type: 'section', children: [{ type: 'heading', level: 1, text, id }, ...children] }];
}

function about({ view, tell, showDate }: FormatSource, workshop: Workshop): ReportNode[] {
  const asked = opened(view.activity.values())
    .filter((activity) => !isClosing(activity) && isTold(view, activity.placeId))
    .flatMap(({ promptId }) => view.prompt.get(promptId ?? '')?.wording.tekst_b1 ?? []);
  const questions = [...new Set(asked)].slice(0, MOST.questions).map(short);
  return [
    {
      type: 'paragraph',
      text: tell('short.aboutText', {
        date: showDate(workshop.date),
        people: view.tally.get(JOINED)?.total ?? 0,
        organisation: workshop.organisation,
      }),
    },
    ...(questions.length === 0
      ? []
      : [
          { type: 'paragraph', text: tell('short.questions') } as const,
          { type: 'list', items: questions } as const,
        ]),
  ];
}

function said(source: FormatSource): ReportNode[] {
  const { view, tell } = source;
  const notes = shownNotes(source).length;
  if (notes === 0) return [{ type: 'paragraph', text: tell('short.saidNothing') }];
  const items: Inline[] = [...conclusions(source), ...chosen(source), ...differences(source)];
  return [
    { type: 'paragraph', text: tell('short.saidLead', { notes }) },
    ...(items.length === 0 ? [] : [{ type: 'list', items } as const]),
    ...(workshopOf(view)?.groupsHidden ? [] : [{ type: 'list', items: quotes(source) } as const]),
  ];
}

function conclusions({ view, tell }: FormatSource): Inline[] {
  return inOrder(view.activity.values())
    .flatMap(({ id, placeId }) => (isTold(view, placeId) ? (view.conclusion.get(id)?.text ?? []) : []))
    .slice(0, MOST.conclusions)
    .map((text) => tell('short.agreed', { text: short(text) }));
}

function chosen(source: FormatSource): Inline[] {
  const { view, tell } = source;
  return inOrder(view.activity.values())
    .flatMap((activity) => {
      const result = view.result.get(activity.id);
      if (activity.block !== 'dots' || !result?.all || !isTold(view, activity.placeId)) return [];
      const [first, second] = rankedItems(source, activity, { ...result, all: result.all });
      return first && first.total !== second?.total ? [tell('short.most', { item: short(first.text) })] : [];
    })
    .slice(0, MOST.dots);
}

function differences(source: FormatSource): Inline[] {
  const { view, tell } = source;
  const residents = new Set([...view.group.values()].filter((each) => each.resident).map(({ id }) => id));
  return inOrder(view.activity.values())
    .flatMap((activity) => {
      const result = view.result.get(activity.id);
      if (activity.block !== 'scale' || !result?.all || !isTold(view, activity.placeId)) return [];
      const difference = scaleDifference(result, residents);
      if (difference.kind === 'none' || difference.kind === 'same') return [];
      return [
        tell('short.apartOf', {
          title: short(activity.title.tekst_b1),
          one: groupName(source, difference.one.group),
          other: groupName(source, difference.other.group),
        }),
      ];
    })
    .slice(0, MOST.apart);
}

/** One note of each group, residents first: drawn as in the report, so nobody's choice. */
function quotes(source: FormatSource): Inline[] {
  const { view, blocks, tell } = source;
  const notes = shownNotes(source).filter(({ activityId, placeId }) => {
    const activity = view.activity.get(activityId);
    return activity && activity.block !== 'steps' && !isClosing(activity) && isTold(view, placeId);
  });
  const textOf = (each: Contribution) => maskedText(view, each, blocks);
  return groupsResidentsFirst(view)
    .flatMap(({ id, label }) => {
      const fitting = notes.filter((each) => each.groupId === id && textOf(each).length <= LETTERS);
      const theirs = fitting.length > 0 ? fitting : notes.filter((each) => each.groupId === id);
      return pickNotes(view, theirs, textOf, 1).map((each) =>
        tell('short.saidBy', { group: label, text: short(textOf(each)) }),
      );
    })
    .slice(0, MOST.quotes);
}

function next(source: FormatSource): ReportNode[] {
  const { view, tell } = source;
  const steps = reportPartOf(view, 'steps').shown ? inOrder(view.step.values()) : [];
  if (steps.length === 0) return [{ type: 'paragraph', text: tell('short.nextNone') }];
  const more = steps.length - MOST.steps;
  return [
    { type: 'list', ordered: true, items: steps.slice(0, MOST.steps).map((step) => stepItem(source, step)) },
    ...(more > 0 ? [{ type: 'paragraph', text: tell('short.nextMore', { count: more }) } as const] : []),
  ];
}

/** What was agreed, and under it who does it, when we look again and what a resident will notice. */
function stepItem({ tell, showDate }: FormatSource, step: Step): Inline {
  const line = (name: Parameters<typeof tell>[0], text: string) =>
    text === '' ? [] : [`\n${tell(name)} ${short(text)}`];
  return [
    { strong: short(step.what) },
    ...line('short.stepLead', step.lead),
    ...line('short.stepCheck', step.checkDate === '' ? '' : showDate(step.checkDate)),
    ...line('short.stepNotices', step.residentNotices),
  ];
}

function ask({ tell, showDate }: FormatSource, workshop: Workshop): ReportNode[] {
  const { contact, organisation, privacyUrl, expiresAt } = workshop;
  const who =
    contact === '' ? tell('short.askNobody', { organisation }) : tell('short.askContact', { contact });
  return [
    { type: 'paragraph', text: `${who} ${tell('short.askWhole')}` },
    { type: 'paragraph', text: tell('short.expires', { date: showDate(expiresAt), organisation }) },
    ...(privacyUrl === ''
      ? []
      : [{ type: 'paragraph', text: [{ link: privacyUrl, text: tell('short.askStatement') }] } as const]),
  ];
}

function opened(activities: Iterable<Activity>): Activity[] {
  return inOrder(activities).filter(({ everOpened }) => everOpened);
}

function short(text: string): string {
  const one = text.replace(/\s+/g, ' ').trim();
  const letters = [...one];
  return letters.length <= LETTERS
    ? one
    : `${letters
        .slice(0, LETTERS - 1)
        .join('')
        .trimEnd()}…`;
}
