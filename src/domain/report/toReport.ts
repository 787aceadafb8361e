import { workshopOf } from '../workshop/State.ts';
import { aboutSession } from './aboutSession.ts';
import { appendices, mainChapters } from './chapters.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportTree } from './ReportTree.ts';
import { sourcesChapter } from './sourcesChapter.ts';

/**
 * The report of a session as a tree that every renderer understands: a main part that is read in ten minutes, residents
 * first, and an appendix with every note. Goes through the facilitator's view, so what was withdrawn is not there to
 * begin with; what she hid or did not approve is left out here, and only counted, and so are the parts she left out.
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
      ...mainChapters(source, workshop),
      aboutSession(source, workshop),
      sourcesChapter(source, workshop),
      ...appendices(source, workshop),
    ],
    fileName: fileNameOf(workshop, say('fileName')),
    words,
  };
}
