import type { Workshop } from '../workshop/Workshop.ts';
import type { ReportSource } from './ReportSource.ts';
import type { Inline, ReportNode } from './ReportTree.ts';

/** What happens with people's words, whom to ask, and on whose work the picture rests. */
export function sourcesChapter({ say, credits, showDate }: ReportSource, workshop: Workshop): ReportNode {
  const { organisation, contact, privacyUrl, expiresAt } = workshop;
  const sources: Inline[] = credits.map(({ text, url }) => [{ link: url, text }]);
  return {
    type: 'section',
    children: [
      { type: 'heading', level: 1, text: say('sources'), id: 'bronnen' },
      { type: 'heading', level: 2, text: say('privacy'), id: 'privacy', minor: true },
      { type: 'paragraph', text: say('privacyText', { date: showDate(expiresAt), organisation }) },
      ...(contact ? [{ type: 'paragraph', text: say('privacyContact', { contact }) } as const] : []),
      ...(privacyUrl
        ? [{ type: 'paragraph', text: [{ link: privacyUrl, text: say('privacyStatement') }] } as const]
        : []),
      { type: 'heading', level: 2, text: say('makers'), id: 'makers', minor: true },
      { type: 'paragraph', text: say('sourcesLead') },
      { type: 'list', items: sources },
    ],
  };
}
