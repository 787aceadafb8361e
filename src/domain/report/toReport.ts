import { workshopOf } from '../workshop/State.ts';
import { aboutSession } from './aboutSession.ts';
import { fileNameOf } from './fileNameOf.ts';
import { placeChapters } from './placeChapters.ts';
import type { ReportSource } from './ReportSource.ts';
import type { Inline, ReportNode, ReportTree } from './ReportTree.ts';
import { stepsChapter } from './stepsChapter.ts';

/**
 * The report of a session as a tree that every renderer understands. Goes through the facilitator's view, so what was
 * withdrawn is not there to begin with; what she hid is left out here, and only counted.
 * Rejects (throws) a view without a workshop: there is nothing to report.
 */
export function toReport(source: ReportSource): ReportTree {
  const { view, say, words, showDate, credits } = source;
  const workshop = workshopOf(view);
  if (!workshop) throw new Error('a report needs a workshop');
  return {
    language: 'nl',
    title: workshop.title,
    subtitle: say('subtitle'),
    organisation: workshop.organisation,
    date: showDate(workshop.date),
    cover: {
      ...source.cover,
      credits: credits.map(({ text, url }) => [{ link: url, text }]),
    },
    blocks: [
      aboutSession(source, workshop),
      ...stepsChapter(source),
      ...placeChapters(source),
      closing(source),
    ],
    fileName: fileNameOf(workshop, say('fileName')),
    words,
  };
}

function closing({ view, say, credits, showDate }: ReportSource): ReportNode {
  const workshop = workshopOf(view);
  const privacy: ReportNode[] = workshop
    ? [
        { type: 'heading', level: 2, text: say('privacy'), id: 'privacy' },
        {
          type: 'paragraph',
          text: say('privacyText', {
            date: showDate(workshop.expiresAt),
            organisation: workshop.organisation,
          }),
        },
        ...(workshop.contact
          ? [{ type: 'paragraph', text: say('privacyContact', { contact: workshop.contact }) } as const]
          : []),
        ...(workshop.privacyUrl
          ? [
              {
                type: 'paragraph',
                text: [{ link: workshop.privacyUrl, text: say('privacyStatement') }],
              } as const,
            ]
          : []),
      ]
    : [];
  const sources: Inline[] = credits.map(({ text, url }) => [{ link: url, text }]);
  return {
    type: 'section',
    children: [
      { type: 'heading', level: 1, text: say('sources'), id: 'bronnen' },
      { type: 'paragraph', text: say('sourcesLead') },
      { type: 'list', items: sources },
      ...privacy,
    ],
  };
}
