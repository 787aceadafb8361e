import { dotItems } from '../blocks/dots/dotItems.ts';
import { rankedDots } from '../results/rankedDots.ts';
import type { Activity } from '../workshop/Activity.ts';
import { coloursOf } from '../workshop/groupLook.ts';
import { barsPicture } from './barsPicture.ts';
import type { ShownResult } from './countsTable.ts';
import { groupColour, groupName, groupNames } from './groupNames.ts';
import { inkOn } from './inkOn.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';

/** Lines of the drawing and of its table; the appendix has them all. */
export const DRAWN = 8;

/** What could be voted for with its word, most dots first; what is not there any more keeps its dots. */
export function rankedItems(source: ReportSource, activity: Activity, result: ShownResult) {
  const { view, blocks, places, say } = source;
  const items = dotItems(
    view,
    activity,
    blocks,
    (id) => places.find((place) => place.id === id)?.officialTitle ?? id,
  );
  const names = new Map(items.map(({ key, text }) => [key, text === '' ? say('clusterUntitled') : text]));
  // A stack that was taken apart later, or a note that was taken off: its dots were given all the same.
  const gone = Object.keys(result.all.counts).filter((key) => !names.has(key));
  return rankedDots(result, [...names.keys(), ...gone])
    .filter(({ total }) => total > 0)
    .map((each) => ({ ...each, text: names.get(each.key) ?? say('dotsGone') }));
}

/** Dots: the winner in a sentence, bars by group, and the table of what got most. */
export function dotsNodes(source: ReportSource, activity: Activity, result: ShownResult): ReportNode[] {
  const { say } = source;
  const ranked = rankedItems(source, activity, result);
  const [first, second] = ranked;
  if (!first) return [{ type: 'paragraph', text: say('dotsNone') }];
  const title = activity.title.tekst;
  const drawn = ranked.slice(0, DRAWN);
  const rest = ranked.slice(DRAWN);
  const most =
    second?.total === first.total
      ? say('dotsTied', { count: first.total })
      : say('dotsMost', { item: first.text, count: first.total });
  return [
    { type: 'paragraph', style: 'lead', text: most },
    {
      type: 'figure',
      picture: barsPicture(
        drawn.map(({ text, perGroup }) => ({
          name: text,
          parts: result.groups.map((group, at) => {
            const fill = coloursOf(groupColour(source, group)).solid;
            return { n: perGroup[at]?.n ?? 0, fill, ink: inkOn(fill) };
          }),
        })),
        result.groups.map((group) => ({
          words: groupName(source, group),
          fill: coloursOf(groupColour(source, group)).solid,
        })),
        false,
      ),
      alt: say('dotsAlt', {
        title,
        items: drawn.map(({ text, total }) => `${text} (${total})`).join('; '),
      }),
      caption: say(rest.length > 0 ? 'dotsFigureMost' : 'dotsFigure', { count: DRAWN }),
    },
    dotsTable(source, activity, result, drawn),
    ...(rest.length === 0
      ? []
      : [{ type: 'paragraph', style: 'small', text: say('dotsRest', { count: rest.length }) } as const]),
  ];
}

/** The dots of each choice, together and per group; all of them, or only those given. */
export function dotsTable(
  source: ReportSource,
  activity: Activity,
  result: ShownResult,
  ranked = rankedItems(source, activity, result),
): ReportNode {
  const { say } = source;
  return {
    type: 'table',
    caption: say('dotsTable', { title: activity.title.tekst }),
    head: [say('dotsItem'), say('total'), ...groupNames(source, result)],
    rows: ranked.map(({ text, total, perGroup }) => [
      text,
      String(total),
      ...perGroup.map(({ n }) => String(n)),
    ]),
    rowHeaders: true,
    widths: [5, 1, ...result.groups.map(() => 1.3)],
  };
}
