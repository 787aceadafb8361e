import { meanOf, SCALE_VALUES } from '../blocks/scale/scale.ts';
import { CONTRADICTS, type ScaleDifference, scaleDifference } from '../results/differences.ts';
import type { Activity } from '../workshop/Activity.ts';
import type { Result } from '../workshop/counts.ts';
import type { ShownResult } from './countsTable.ts';
import { dotPlotPicture } from './dotPlotPicture.ts';
import { groupColour, groupName } from './groupNames.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { showMean } from './showMean.ts';
import { SCALE_WORDS } from './voteWords.ts';

/** A scale: what lies between the groups in a sentence, a dot plot, and its data as a table. */
export function scaleNodes(source: ReportSource, activity: Activity, result: ShownResult): ReportNode[] {
  const { say } = source;
  const difference = differenceWords(source, result);
  const lines = result.groups.map((each) => ({
    name: groupName(source, each),
    colour: groupColour(source, each),
    counts: each.counts,
    mean: meanOf(each.counts),
  }));
  const means = (counts: Readonly<Record<string, number>>) => {
    const mean = meanOf(counts);
    return mean === null ? '–' : showMean(mean);
  };
  const title = activity.title.tekst;
  return [
    ...earlierNode(source, activity, result),
    ...(difference === null ? [] : [{ type: 'paragraph', style: 'lead', text: difference } as const]),
    {
      type: 'figure',
      picture: dotPlotPicture(
        lines.map((line) => ({
          ...line,
          under: line.mean === null ? '' : say('scaleMeanOf', { mean: showMean(line.mean) }),
        })),
        SCALE_VALUES.map((value) => ({ key: value, words: say(SCALE_WORDS[value]) })),
      ),
      alt: say('scaleAlt', {
        title,
        groups: lines.map((line) => `${line.name} ${means(line.counts)}`).join('; '),
      }),
      caption: say('scaleFigure', { title }),
    },
    {
      type: 'table',
      caption: say('scaleTable', { title }),
      head: [say('group'), say('scaleMean'), ...SCALE_VALUES.map((value) => say(SCALE_WORDS[value]))],
      rows: [...lines, { name: say('total'), counts: result.all.counts }].map(({ name, counts }) => [
        name,
        means(counts),
        ...SCALE_VALUES.map((value) => String(counts[value] ?? 0)),
      ]),
      rowHeaders: true,
      // As wide as the longest word of each heading needs.
      widths: [2, 1.75, 1.1, 1.5, 0.9, 0.9, 1.7, 0.9, 0.9],
    },
  ];
}

/** How it stood at the session before, in a follow-up. */
function earlierNode(
  { view, say, showDate }: ReportSource,
  { placeId }: Activity,
  { all }: ShownResult,
): ReportNode[] {
  const earlier = placeId === null ? undefined : view.earlierScore.get(placeId);
  const now = meanOf(all.counts);
  if (!earlier || now === null) return [];
  const text = say('earlierScore', {
    date: showDate(earlier.measuredOn),
    before: showMean(earlier.mean),
    now: showMean(now),
  });
  return [{ type: 'paragraph', text }];
}

/** The one sentence about what lies between the groups, or null when there is nothing to compare. */
export function differenceWords(source: ReportSource, result: Result): string | null {
  const residents = new Set(
    [...source.view.group.values()].filter((each) => each.resident).map(({ id }) => id),
  );
  const difference: ScaleDifference = scaleDifference(result, residents);
  if (difference.kind === 'none') return null;
  if (difference.kind === 'same') return source.say('scaleSame');
  const { one, other, points } = difference;
  const [id] = one.group.groupIds;
  const byResidents = one.group.groupIds.length === 1 && residents.has(id ?? '');
  const others = groupName(source, other.group, 'othersAmong');
  const sentence = source.say(byResidents ? 'scaleResidentsApart' : 'scaleApart', {
    one: groupName(source, one.group, 'othersAmong'),
    other:
      byResidents && other.group.groupIds.length === 1 ? source.say('groupAmong', { group: others }) : others,
    a: showMean(one.mean),
    b: showMean(other.mean),
  });
  return points >= CONTRADICTS ? `${sentence} ${source.say('scaleContradicts')}` : sentence;
}
