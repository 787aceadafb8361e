import type { Result } from '../workshop/counts.ts';
import { groupNames } from './groupNames.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';

/** A result of which something may be shown. */
export type ShownResult = Result & { readonly all: NonNullable<Result['all']> };

/** How often each answer was given, per group and together: the plainest form of any result. */
export function countsTable(
  source: ReportSource,
  title: string,
  result: ShownResult,
  keys: readonly string[],
  wordOf: (key: string) => string,
): ReportNode {
  const { say } = source;
  const lines = [
    ...groupNames(source, result).map((name, at) => ({ name, counts: result.groups[at]?.counts ?? {} })),
    { name: say('total'), counts: result.all.counts },
  ];
  return {
    type: 'table',
    caption: say('countsTable', { title }),
    head: [say('group'), ...keys.map(wordOf)],
    rows: lines.map(({ name, counts }) => [name, ...keys.map((key) => String(counts[key] ?? 0))]),
    rowHeaders: true,
    widths: [2, ...keys.map(() => 1.2)],
  };
}
