import { dotItems } from '../blocks/dots/dotItems.ts';
import { meanOf, SCALE_VALUES, type ScaleValue } from '../blocks/scale/scale.ts';
import { askedBefore, STATEMENT_VALUES, type StatementValue } from '../blocks/statement/statement.ts';
import { type ScaleDifference, scaleDifference, shiftsOf } from '../results/differences.ts';
import { rankedDots } from '../results/rankedDots.ts';
import type { Activity, GroupResult, Result } from '../workshop/entities.ts';
import { dotPlotPicture } from './dotPlotPicture.ts';
import type { ReportPhrase, ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';

/** The words of every answer on a scale, on paper. */
export const SCALE_WORDS: Readonly<Record<ScaleValue, ReportPhrase>> = {
  1: 'scale1',
  2: 'scale2',
  3: 'scale3',
  4: 'scale4',
  5: 'scale5',
  unknown: 'scaleUnknown',
  unclear: 'scaleUnclear',
};

/** The words of every answer to a proposition, on paper. */
export const STATEMENT_WORDS: Readonly<Record<StatementValue, ReportPhrase>> = {
  agree: 'statementAgree',
  disagree: 'statementDisagree',
  unsure: 'statementUnsure',
};

/**
 * What an activity with votes came to, on paper: a sentence, a drawing where that helps, and always a table. Reads the
 * result that the host froze, so it is under the rule for small groups like every screen.
 */
export function resultNodes(source: ReportSource, activity: Activity): ReportNode[] {
  const { view, say } = source;
  const result = view.result.get(activity.id);
  if (!result) return [{ type: 'paragraph', text: say('resultNotShown') }];
  if (result.all === null) return [{ type: 'paragraph', text: say('resultTooFew') }];
  const nodes =
    activity.block === 'dots'
      ? dotsNodes(source, activity, result)
      : activity.block === 'scale'
        ? scaleNodes(source, activity, result, result.all)
        : statementNodes(source, activity, result, result.all);
  return [...nodes, ...othersNode(source, result)];
}

function nameOf({ view, say }: ReportSource, groupIds: readonly string[]): string {
  const [id] = groupIds;
  return (groupIds.length === 1 && id !== undefined ? view.group.get(id)?.label : undefined) ?? say('others');
}

/** Which groups stand together, so that a reader knows that nobody was left out. */
function othersNode({ view, say }: ReportSource, result: Result): ReportNode[] {
  const together = result.groups.find((each) => each.groupIds.length > 1)?.groupIds ?? [];
  const names = together.flatMap((id) => view.group.get(id)?.label ?? []);
  return names.length === 0
    ? []
    : [{ type: 'paragraph', style: 'small', text: say('resultOthers', { groups: names.join(', ') }) }];
}

function dotsNodes(source: ReportSource, activity: Activity, result: Result): ReportNode[] {
  const { view, say, blocks, places } = source;
  const items = dotItems(
    view,
    activity,
    blocks,
    (id) => places.find((place) => place.id === id)?.officialTitle ?? id,
  );
  const ranked = rankedDots(
    result,
    items.map(({ key }) => key),
  ).filter(({ total }) => total > 0);
  const text = (key: string) => items.find((item) => item.key === key)?.text ?? '';
  const [first, second] = ranked;
  if (!first) return [{ type: 'paragraph', text: say('dotsNone') }];
  return [
    ...(second?.total === first.total
      ? []
      : [{ type: 'paragraph', text: say('dotsMost', { item: text(first.key) }) } as const]),
    {
      type: 'table',
      caption: say('dotsTable', { title: activity.title.tekst }),
      head: [say('dotsItem'), say('total'), ...result.groups.map((each) => nameOf(source, each.groupIds))],
      rows: ranked.map(({ key, total, perGroup }) => [
        text(key),
        String(total),
        ...perGroup.map(({ n }) => String(n)),
      ]),
      rowHeaders: true,
      widths: [4, 1, ...result.groups.map(() => 1.4)],
    },
  ];
}

function scaleNodes(
  source: ReportSource,
  activity: Activity,
  result: Result,
  all: GroupResult,
): ReportNode[] {
  const { view, say } = source;
  const residents = new Set([...view.group.values()].filter((each) => each.resident).map(({ id }) => id));
  const difference = differenceWords(source, scaleDifference(result, residents));
  const lines = result.groups.map((each) => ({
    name: nameOf(source, each.groupIds),
    colour: each.groupIds.length === 1 ? (view.group.get(each.groupIds[0] ?? '')?.colour ?? null) : null,
    counts: each.counts,
    mean: meanOf(each.counts),
  }));
  const means = (counts: Readonly<Record<string, number>>) => {
    const mean = meanOf(counts);
    return mean === null ? '–' : showMean(mean);
  };
  const title = activity.title.tekst;
  return [
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
        groups: lines.map((line) => `${line.name} ${means(line.counts)}`).join(', '),
      }),
      caption: say('scaleFigure', { title }),
    },
    {
      type: 'table',
      caption: say('scaleTable', { title }),
      head: [say('group'), say('scaleMean'), ...SCALE_VALUES.map((value) => say(SCALE_WORDS[value]))],
      rows: [...lines, { name: say('total'), counts: all.counts }].map(({ name, counts }) => [
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

/** The one sentence about what lies between the groups, or null when there is nothing to compare. */
function differenceWords(source: ReportSource, difference: ScaleDifference): string | null {
  if (difference.kind === 'none') return null;
  if (difference.kind === 'same') return source.say('scaleSame');
  const { one, other } = difference;
  const [id] = one.group.groupIds;
  const residents = one.group.groupIds.length === 1 && source.view.group.get(id ?? '')?.resident === true;
  return source.say(residents ? 'scaleResidentsApart' : 'scaleApart', {
    one: nameOf(source, one.group.groupIds),
    other: nameOf(source, other.group.groupIds),
    a: showMean(one.mean),
    b: showMean(other.mean),
  });
}

function statementNodes(
  source: ReportSource,
  activity: Activity,
  result: Result,
  all: GroupResult,
): ReportNode[] {
  const { view, say } = source;
  const before = view.result.get(askedBefore(activity.options) ?? '');
  const rows = [
    ...result.groups.map((each) => ({ name: nameOf(source, each.groupIds), counts: each.counts })),
    { name: say('total'), counts: all.counts },
  ];
  const shifts = before ? shiftsOf(before, result) : [];
  return [
    {
      type: 'table',
      caption: say('statementTable', { title: activity.title.tekst }),
      head: [say('group'), ...STATEMENT_VALUES.map((value) => say(STATEMENT_WORDS[value]))],
      rows: rows.map(({ name, counts }) => [
        name,
        ...STATEMENT_VALUES.map((value) => String(counts[value] ?? 0)),
      ]),
      rowHeaders: true,
    },
    ...(shifts.length === 0
      ? []
      : [
          { type: 'paragraph', text: say('shiftLead') } as const,
          {
            type: 'list',
            items: shifts.map(({ groupIds, value, before: was, after: is }, at) =>
              say('shift', {
                who:
                  at === shifts.length - 1 && groupIds.length === all.groupIds.length
                    ? say('total')
                    : nameOf(source, groupIds),
                value: say(STATEMENT_WORDS[value as StatementValue]),
                before: was.n,
                beforeOf: was.of,
                after: is.n,
                afterOf: is.of,
              }),
            ),
          } as const,
        ]),
  ];
}

/** At most one decimal, with a comma. */
function showMean(mean: number): string {
  return String(Math.round(mean * 10) / 10).replace('.', ',');
}
