import type { Parked } from '../workshop/Parked.ts';
import { openQuestions as questionsOf } from '../workshop/parking.ts';
import { workshopOf } from '../workshop/State.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';

/** The questions that were parked, residents' first, with what was said and who takes them on; without what was hidden. */
export function openQuestions({ view, say }: Pick<ReportSource, 'view' | 'say'>): ReportNode[] {
  const questions = questionsOf(view);
  if (questions.length === 0) return [];
  const merged = workshopOf(view)?.groupsHidden === true;
  const groupOf = ({ groupId }: Parked) =>
    (merged ? undefined : view.group.get(groupId ?? '')?.label) ?? say('everyone');
  const or = (text: string) => (text === '' ? '–' : text);
  return [
    {
      type: 'section',
      children: [
        { type: 'heading', level: 1, text: say('openQuestions'), id: 'open-vragen' },
        { type: 'paragraph', style: 'lead', text: say('openQuestionsLead', { count: questions.length }) },
        {
          type: 'table',
          caption: say('openQuestionsTable'),
          head: [say('openQuestion'), say('group'), say('openAnswer'), say('openLead')],
          rows: questions.map(({ parked, care }) => [
            parked.text,
            groupOf(parked),
            or(care.answer),
            or(care.lead),
          ]),
          rowHeaders: true,
          widths: [2.4, 1, 1.6, 1.2],
        },
      ],
    },
  ];
}
