import { reportPartOf } from '../workshop/reportPart.ts';
import type { ReportSource } from './ReportSource.ts';
import type { Inline, ReportNode } from './ReportTree.ts';
import { spokenPlaces } from './spoken.ts';

/** The words that the hall agreed on: every conclusion, with the place it is about. Nothing when there are none. */
export function agreedChapter(source: ReportSource): ReportNode[] {
  const { view, say } = source;
  const items = spokenPlaces(source).flatMap(({ part, label, spoken }): Inline[] => {
    const own = reportPartOf(view, part).text;
    const texts = [own, ...spoken.map(({ activity }) => view.conclusion.get(activity.id)?.text ?? '')];
    return texts.filter((text) => text !== '').map((text) => [{ strong: `${label}:` }, ` ${text}`]);
  });
  if (items.length === 0) return [];
  return [
    {
      type: 'section',
      children: [
        { type: 'heading', level: 1, text: say('agreed'), id: 'samen-gevonden' },
        { type: 'paragraph', text: say('agreedLead') },
        { type: 'list', items },
      ],
    },
  ];
}
