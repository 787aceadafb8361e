import { workshopOf } from '../workshop/State.ts';
import type { Workshop } from '../workshop/Workshop.ts';
import type { FormatSource } from './FormatSource.ts';
import type { DataSheet, ReportTables } from './ReportTables.ts';
import { sessionFacts } from './sessionFacts.ts';
import { notesSheet } from './tables/notesSheet.ts';
import { scoresSheet } from './tables/scoresSheet.ts';
import { stepsSheet } from './tables/stepsSheet.ts';
import { votesSheet } from './tables/votesSheet.ts';

/**
 * The figures and texts of a session as tables, for who must count: the same source and the same rules of what may be
 * seen as the report, so no hidden, withdrawn or masked word and no small group apart.
 * Rejects (throws) a view without a workshop.
 */
export function toTables(source: FormatSource): ReportTables {
  const workshop = workshopOf(source.view);
  if (!workshop) throw new Error('a report needs a workshop');
  return {
    language: 'nl',
    title: workshop.title,
    organisation: workshop.organisation,
    sheets: [
      notesSheet(source),
      votesSheet(source),
      scoresSheet(source),
      stepsSheet(source),
      aboutSheet(source, workshop),
    ],
  };
}

/** What session this was. Its values are words and numbers, so its cells are as they come. */
function aboutSheet(source: FormatSource, workshop: Workshop): DataSheet {
  const { tell } = source;
  return {
    id: 'over-deze-sessie',
    title: tell('sheet.about'),
    columns: [
      { label: tell('fact'), type: 'text', width: 30 },
      { label: tell('value'), type: 'text', width: 70 },
    ],
    rows: sessionFacts(source, workshop).map(({ fact, value }) => [fact, value]),
  };
}
