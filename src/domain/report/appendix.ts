import type { Activity } from '../workshop/Activity.ts';
import { DRAWN, dotsTable, rankedItems } from './dotsNodes.ts';
import { gatheredNotes } from './gatheredNotes.ts';
import { promptNodes } from './questionNodes.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { spokenPlaces } from './spoken.ts';

/** Every note that was not left out, place by place and question by question, set small: to look something up in. */
export function appendix(source: ReportSource): ReportNode[] {
  const { say } = source;
  const parts = spokenPlaces(source).flatMap(({ id, label, spoken }) =>
    spoken.flatMap(({ activity, answers }): ReportNode[] => {
      const table = longTable(source, activity);
      if (answers.length === 0 && table.length === 0) return [];
      return [
        {
          type: 'heading',
          level: 2,
          text: say('appendixPart', { place: label, title: activity.title.tekst }),
          id: `bijlage-${id ?? 'plaat'}-${activity.id}`,
          minor: true,
        },
        ...answers.flatMap((each, index) => [
          ...promptNodes(source, each),
          ...gatheredNotes(source, each.perGroup, `${id ?? 'plaat'}-${activity.id}-${index}`),
        ]),
        ...table,
      ];
    }),
  );
  if (parts.length === 0) return [];
  return [
    {
      type: 'section',
      children: [
        { type: 'heading', level: 1, text: say('appendix'), id: 'bijlage' },
        { type: 'paragraph', text: say('appendixLead') },
        { type: 'section', dense: true, children: parts },
      ],
    },
  ];
}

/** Dots on more choices than the short part shows. */
function longTable(source: ReportSource, activity: Activity): ReportNode[] {
  const result = source.view.result.get(activity.id);
  if (activity.block !== 'dots' || !result?.all) return [];
  const shown = { ...result, all: result.all };
  const ranked = rankedItems(source, activity, shown);
  return ranked.length > DRAWN ? [dotsTable(source, activity, shown, ranked)] : [];
}
