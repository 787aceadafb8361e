import { isComplete } from '../blocks/steps/steps.ts';
import { inOrder } from '../workshop/State.ts';
import type { Step } from '../workshop/Step.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';

/** The chapter with what was agreed, as one table; a session that never came to steps has no such chapter. */
export function stepsChapter(source: ReportSource): ReportNode[] {
  const { view, places, say, showDate } = source;
  const earlier = earlierSteps(source);
  const steps = inOrder(view.step.values());
  const asked = [...view.activity.values()].some((each) => each.block === 'steps' && each.everOpened);
  if (steps.length === 0 && !asked && earlier.length === 0) return [];
  const open = steps.filter((step) => !isComplete(step)).length;
  const or = (text: string) => (text === '' ? '–' : text);
  const whatOf = (step: Step) => {
    const what = step.tag === null ? step.what : say('tagged', { text: step.what, tag: step.tag });
    const place = places.find((each) => each.id === step.placeId)?.label;
    return place === undefined ? what : say('stepAt', { what, place });
  };
  return [
    {
      type: 'section',
      children: [
        { type: 'heading', level: 1, text: say('steps'), id: 'afspraken' },
        {
          type: 'paragraph',
          style: 'lead',
          text: steps.length === 0 ? say('stepsNone') : say('stepsLead', { count: steps.length }),
        },
        ...(open > 0 ? [{ type: 'paragraph', text: say('stepsOpen', { count: open }) } as const] : []),
        ...(steps.length > 0
          ? [
              {
                type: 'table',
                caption: say('stepsTable'),
                head: [
                  say('stepWhat'),
                  say('stepLead'),
                  say('stepPartners'),
                  say('stepFirst'),
                  say('stepCheck'),
                  say('stepNotices'),
                ],
                rows: steps.map((step) => [
                  whatOf(step),
                  or(step.lead),
                  or(step.partners),
                  or(step.firstMove),
                  step.checkDate === '' ? '–' : showDate(step.checkDate),
                  or(step.residentNotices),
                ]),
                rowHeaders: true,
                widths: [2.1, 1.25, 1.25, 1.45, 1.15, 1.5],
              } as const,
            ]
          : []),
        ...earlier,
      ],
    },
  ];
}

/** What came of the steps that the session before this one agreed on. */
function earlierSteps({ view, say, showDate }: ReportSource): ReportNode[] {
  const steps = inOrder(view.earlierStep.values());
  if (steps.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: say('earlierSteps'), id: 'vorige-afspraken' },
    {
      type: 'table',
      caption: say('earlierTable'),
      head: [say('stepWhat'), say('stepLead'), say('earlierAgreed'), say('earlierStands')],
      rows: steps.map(({ what, lead, agreedOn, confirmed }) => [
        what,
        lead === '' ? '–' : lead,
        showDate(agreedOn),
        say(confirmed ? 'earlierYes' : 'earlierNo'),
      ]),
      rowHeaders: true,
      widths: [3, 1.5, 1.3, 1.2],
    },
  ];
}
