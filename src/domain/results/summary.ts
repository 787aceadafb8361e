import type { BlockRegistry } from '../blocks/Block.ts';
import { dotItems } from '../blocks/dots/dotItems.ts';
import type { Activity } from '../workshop/Activity.ts';
import type { PlaceId } from '../workshop/place.ts';
import { inOrder, type State } from '../workshop/State.ts';
import type { Step } from '../workshop/Step.ts';
import type { Wording } from '../workshop/Wording.ts';
import { CONTRADICTS, type ScaleDifference, scaleDifference } from './differences.ts';
import { rankedDots } from './rankedDots.ts';

/** So many choices are named of each vote. */
const MOST_CHOICES = 3;
/** So many differences are worth saying. */
const MOST_DIFFERENCES = 3;

/** What got most dots in one vote. */
export interface MostDots {
  readonly activityId: string;
  readonly title: Wording;
  readonly top: readonly { readonly text: string; readonly n: number }[];
}

/** Where groups see it differently. */
export interface Difference {
  readonly activityId: string;
  readonly title: Wording;
  readonly placeId: PlaceId | null;
  readonly apart: Extract<ScaleDifference, { kind: 'apart' }>;
  readonly contradiction: boolean;
}

/** The harvest of a session: what the hall agreed on, chose, and sees differently. */
export interface Summary {
  readonly steps: readonly Step[];
  readonly dots: readonly MostDots[];
  /** The largest first. */
  readonly differences: readonly Difference[];
  readonly conclusions: readonly {
    readonly activityId: string;
    readonly title: Wording;
    readonly text: string;
  }[];
}

/**
 * The harvest as a view may show it: everything in it has been on the wall or stands under the rule for small groups.
 *
 * @param placeName - the word of a place
 */
export function summaryOf(
  view: State,
  blocks: BlockRegistry,
  placeName: (place: PlaceId) => string,
): Summary {
  const activities = inOrder(view.activity.values());
  return {
    steps: inOrder(view.step.values()),
    dots: activities.flatMap((activity) => mostDots(view, activity, blocks, placeName)),
    differences: activities
      .flatMap((activity) => differenceIn(view, activity))
      .sort((a, b) => b.apart.points - a.apart.points)
      .slice(0, MOST_DIFFERENCES),
    conclusions: activities.flatMap(({ id, title }) => {
      const text = view.conclusion.get(id)?.text;
      return text === undefined ? [] : [{ activityId: id, title, text }];
    }),
  };
}

function mostDots(
  view: State,
  activity: Activity,
  blocks: BlockRegistry,
  placeName: (place: PlaceId) => string,
): MostDots[] {
  const result = view.result.get(activity.id);
  if (activity.block !== 'dots' || !result?.all) return [];
  const items = dotItems(view, activity, blocks, placeName);
  const text = new Map(items.map((item) => [item.key, item.text]));
  const top = rankedDots(
    result,
    items.map(({ key }) => key),
  )
    .filter(({ total }) => total > 0)
    .slice(0, MOST_CHOICES)
    .map(({ key, total }) => ({ text: text.get(key) ?? '', n: total }));
  return top.length === 0 ? [] : [{ activityId: activity.id, title: activity.title, top }];
}

function differenceIn(view: State, { id, block, title, placeId }: Activity): Difference[] {
  const result = view.result.get(id);
  if (block !== 'scale' || !result) return [];
  const residents = [...view.group.values()].filter((each) => each.resident).map((each) => each.id);
  const apart = scaleDifference(result, new Set(residents));
  return apart.kind === 'apart'
    ? [{ activityId: id, title, placeId, apart, contradiction: apart.points >= CONTRADICTS }]
    : [];
}

/** True when there is nothing to look back at. */
export function isEmptySummary({ steps, dots, differences, conclusions }: Summary): boolean {
  return steps.length + dots.length + differences.length + conclusions.length === 0;
}
