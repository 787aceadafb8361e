import { meanOf, SCALE_VALUES } from '../../blocks/scale/scale.ts';
import type { FormatSource } from '../FormatSource.ts';
import type { DataSheet } from '../ReportTables.ts';
import { SCALE_WORDS } from '../voteWords.ts';
import { numbers, sheetOf, words } from './sheetOf.ts';
import { aboutColumns } from './spokenAbout.ts';
import { type Voted, voted } from './voted.ts';

/** How far each place is, per set of groups that may be shown apart: the mean and how it came about. */
export function scoresSheet(source: FormatSource): DataSheet {
  const { say, tell } = source;
  return sheetOf<Voted>(
    'scores',
    tell('sheet.scores'),
    [
      ...aboutColumns<Voted>(source),
      words(say('group'), 20, ({ label }) => label),
      numbers(say('scaleMean'), ({ result }) => inHundredths(meanOf(result.counts))),
      numbers(tell('answered'), ({ result }) => result.answered, 16),
      ...SCALE_VALUES.map((value) =>
        numbers<Voted>(say(SCALE_WORDS[value]), ({ result }) => result.counts[value] ?? 0, 14),
      ),
    ],
    voted(source).filter(({ activity }) => activity.block === 'scale'),
  );
}

function inHundredths(mean: number | null): number | null {
  return mean === null ? null : Math.round(mean * 100) / 100;
}
