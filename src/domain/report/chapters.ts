import { type ReportPartId, reportPartOf } from '../workshop/reportPart.ts';
import type { Workshop } from '../workshop/Workshop.ts';
import { agreedChapter } from './agreedChapter.ts';
import { appendix } from './appendix.ts';
import { closingChapter } from './closingChapter.ts';
import { forewordChapter } from './forewordChapter.ts';
import { openQuestions } from './openQuestions.ts';
import { placeChapters } from './placeChapters.ts';
import type { ReportPhrase, ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { residentsChapter } from './residentsChapter.ts';
import { allSpokenPlaces } from './spoken.ts';
import { stepsChapter } from './stepsChapter.ts';
import { summaryChapter } from './summaryChapter.ts';

/** A chapter that the facilitator can leave out, before what always stands at the end. */
interface Chapter {
  /** Null: its parts are places, chosen one by one. */
  readonly id: ReportPartId | null;
  readonly title: ReportPhrase;
  readonly nodes: (source: ReportSource, workshop: Workshop) => ReportNode[];
}

/** The main part, in reading order. */
const MAIN: readonly Chapter[] = [
  { id: 'foreword', title: 'foreword', nodes: forewordChapter },
  { id: 'summary', title: 'summary', nodes: summaryChapter },
  { id: 'residents', title: 'residents', nodes: residentsChapter },
  { id: null, title: 'places', nodes: placeChapters },
  { id: 'steps', title: 'steps', nodes: stepsChapter },
  { id: 'agreed', title: 'agreed', nodes: agreedChapter },
  { id: 'open', title: 'openQuestions', nodes: openQuestions },
  { id: 'closing', title: 'closing', nodes: closingChapter },
];
const APPENDIX: readonly Chapter[] = [{ id: 'appendix', title: 'appendix', nodes: appendix }];

/** The main part of the report, without what the facilitator leaves out. */
export function mainChapters(source: ReportSource, workshop: Workshop): ReportNode[] {
  return shownOf(MAIN, source, workshop);
}

/** What stands behind the colophon, without what the facilitator leaves out. */
export function appendices(source: ReportSource, workshop: Workshop): ReportNode[] {
  return shownOf(APPENDIX, source, workshop);
}

function shownOf(chapters: readonly Chapter[], source: ReportSource, workshop: Workshop): ReportNode[] {
  return chapters
    .filter(({ id }) => id === null || reportPartOf(source.view, id).shown)
    .flatMap(({ nodes }) => nodes(source, workshop));
}

/** A part to choose about, by the name that a reader sees. */
export interface PartChoice {
  readonly id: ReportPartId;
  readonly title: string;
  readonly isPlace: boolean;
}

/** What there is to choose about in this session: chapters that would hold something, and every place spoken about. */
export function partChoices(source: ReportSource, workshop: Workshop): PartChoice[] {
  return [...MAIN, ...APPENDIX].flatMap(({ id, title, nodes }): PartChoice[] => {
    if (id === null)
      return allSpokenPlaces(source).map((place) => ({ id: place.part, title: place.label, isPlace: true }));
    if (id === 'foreword' || nodes(source, workshop).length === 0) return [];
    return [{ id, title: source.say(title), isPlace: false }];
  });
}
