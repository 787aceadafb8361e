import { reportPartOf } from '../workshop/reportPart.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';

/** The words that the facilitator puts first; a paragraph per line of hers. Nothing when she wrote none. */
export function forewordChapter({ view, say }: ReportSource): ReportNode[] {
  const paragraphs = reportPartOf(view, 'foreword')
    .text.split(/\n+/)
    .filter((line) => line.trim() !== '');
  if (paragraphs.length === 0) return [];
  return [
    {
      type: 'section',
      children: [
        { type: 'heading', level: 1, text: say('foreword'), id: 'vooraf' },
        ...paragraphs.map((text) => ({ type: 'paragraph', text }) as const),
      ],
    },
  ];
}
