import { SCALE_VALUES } from '../../blocks/scale/scale.ts';
import { STATEMENT_VALUES } from '../../blocks/statement/statement.ts';
import { answerNames } from '../answerNames.ts';
import type { FormatSource } from '../FormatSource.ts';
import type { DataSheet } from '../ReportTables.ts';
import { numbers, sheetOf, words } from './sheetOf.ts';
import { aboutColumns } from './spokenAbout.ts';
import { type Voted, voted } from './voted.ts';

/** How often one answer was given. */
type VoteRow = Voted & { readonly key: string };

/** How often each answer of a vote was given, per set of groups that may be shown apart. */
export function votesSheet(source: FormatSource): DataSheet {
  const { view, say, tell } = source;
  return sheetOf<VoteRow>(
    'stemmen',
    tell('sheet.votes'),
    [
      ...aboutColumns<VoteRow>(source),
      words(
        tell('question'),
        40,
        ({ activity }) => view.prompt.get(activity.promptId ?? '')?.wording.tekst ?? null,
      ),
      words(say('group'), 20, ({ label }) => label),
      words(tell('answer'), 50, ({ activity, key }) => answerNames(source, activity)(key)),
      numbers(tell('count'), ({ result, key }) => result.counts[key] ?? 0),
      numbers(tell('answered'), ({ result }) => result.answered, 16),
    ],
    voted(source).flatMap((each) => answersIn(each).map((key) => ({ ...each, key }))),
  );
}

/** Every answer of a vote in its own order: fixed for scale and statement, most given first for dots. */
function answersIn({ activity, all }: Voted): readonly string[] {
  if (activity.block === 'scale') return SCALE_VALUES;
  if (activity.block === 'statement') return STATEMENT_VALUES;
  const { counts } = all;
  return Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1));
}
