import { askedBefore, type StatementValue } from '../blocks/statement/statement.ts';
import { shiftsOf } from '../results/differences.ts';
import type { Activity } from '../workshop/Activity.ts';

import { barsPicture } from './barsPicture.ts';
import { countsTable, type ShownResult } from './countsTable.ts';
import { groupName } from './groupNames.ts';
import { inkOn } from './inkOn.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { STATEMENT_WORDS } from './voteWords.ts';

/** Not the colours of groups: these are of answers. */
const FILL: Readonly<Record<StatementValue, string>> = {
  agree: '#3F6B46',
  unsure: '#E3C48F',
  disagree: '#A63F3F',
};
/** From agreement to its opposite, so that doubt lies between them. */
const ORDER = ['agree', 'unsure', 'disagree'] as const satisfies readonly StatementValue[];

/** A proposition: bars by group, the table, and what shifted when it was asked twice. */
export function statementNodes(source: ReportSource, activity: Activity, result: ShownResult): ReportNode[] {
  const { say } = source;
  const word = (value: StatementValue) => say(STATEMENT_WORDS[value]);
  const title = activity.title.tekst;
  const bars = [
    ...result.groups.map((each) => ({ name: groupName(source, each), counts: each.counts })),
    { name: say('total'), counts: result.all.counts },
  ].map(({ name, counts }) => ({
    name,
    parts: ORDER.map((value) => ({ n: counts[value] ?? 0, fill: FILL[value], ink: inkOn(FILL[value]) })),
  }));
  const share = (value: StatementValue) => `${word(value)} ${result.all.counts[value] ?? 0}`;
  return [
    {
      type: 'figure',
      picture: barsPicture(
        bars,
        ORDER.map((value) => ({ words: word(value), fill: FILL[value] })),
        true,
      ),
      alt: say('statementAlt', { title, shares: ORDER.map(share).join(', ') }),
      caption: say('statementFigure', { title }),
    },
    countsTable(source, title, result, ORDER, (key) => word(key as StatementValue)),
    ...shiftNodes(source, activity, result),
  ];
}

function shiftNodes(source: ReportSource, activity: Activity, result: ShownResult): ReportNode[] {
  const { view, say } = source;
  const before = view.result.get(askedBefore(activity.options) ?? '');
  const shifts = before ? shiftsOf(before, result) : [];
  if (shifts.length === 0) return [];
  return [
    { type: 'paragraph', text: say('shiftLead') },
    {
      type: 'list',
      items: shifts.map(({ groupIds, value, before: was, after: is }, at) => {
        const all = at === shifts.length - 1 && groupIds.length === result.all.groupIds.length;
        return say('shift', {
          who: all ? say('total') : groupName(source, { groupIds }),
          value: say(STATEMENT_WORDS[value as StatementValue]),
          before: was.n,
          beforeOf: was.of,
          after: is.n,
          afterOf: is.of,
        });
      }),
    },
  ];
}
