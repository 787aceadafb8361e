import { type ReportPartId, reportPartOf } from '../workshop/reportPart.ts';
import { workshopOf } from '../workshop/State.ts';
import { aboutSession } from './aboutSession.ts';
import { agreedChapter } from './agreedChapter.ts';
import { appendix } from './appendix.ts';
import { closingChapter } from './closingChapter.ts';
import { fileNameOf } from './fileNameOf.ts';
import { forewordChapter } from './forewordChapter.ts';
import { placeChapters } from './placeChapters.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode, ReportTree } from './ReportTree.ts';
import { residentsChapter } from './residentsChapter.ts';
import { sourcesChapter } from './sourcesChapter.ts';
import { stepsChapter } from './stepsChapter.ts';
import { summaryChapter } from './summaryChapter.ts';

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
  const chosen = (id: ReportPartId, chapter: () => ReportNode[]) =>
    reportPartOf(view, id).shown ? chapter() : [];
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
      ...chosen('foreword', () => forewordChapter(source)),
      ...chosen('summary', () => summaryChapter(source, workshop)),
      ...chosen('residents', () => residentsChapter(source)),
      ...placeChapters(source),
      ...chosen('steps', () => stepsChapter(source)),
      ...chosen('agreed', () => agreedChapter(source)),
      ...chosen('closing', () => closingChapter(source)),
      aboutSession(source, workshop),
      sourcesChapter(source, workshop),
      ...chosen('appendix', () => appendix(source)),
    ],
    fileName: fileNameOf(workshop, say('fileName')),
    words,
  };
}
