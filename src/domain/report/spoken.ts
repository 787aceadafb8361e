import type { Activity } from '../workshop/Activity.ts';
import type { Contribution } from '../workshop/Contribution.ts';
import type { PlaceId } from '../workshop/place.ts';
import { partOfPlace, type ReportPartId, reportPartOf } from '../workshop/reportPart.ts';
import { inOrder } from '../workshop/State.ts';
import { type Answers, answersOf, isHidden } from './answers.ts';
import type { ReportSource } from './ReportSource.ts';

/** What was done at a place in one activity, with the answers that look through its window. */
export interface Spoken {
  readonly activity: Activity;
  readonly answers: readonly Answers[];
}

/** A place that was spoken about; null is the picture as a whole. */
export interface SpokenPlace {
  readonly id: PlaceId | null;
  readonly part: ReportPartId;
  readonly title: string;
  /** The word of the place on the picture. */
  readonly label: string;
  readonly spoken: readonly Spoken[];
}

/** The blocks of the closing round: they are told at the end, not at a place. */
const CLOSING: ReadonlySet<string> = new Set(['word', 'feedback']);

/** True for what is told in the chapter about the end of the session. */
export function isClosing(activity: Activity): boolean {
  return CLOSING.has(activity.block);
}

/**
 * The places that were spoken about, in the order of the picture, the picture as a whole first; without what the
 * facilitator leaves out of this report.
 */
export function spokenPlaces(source: ReportSource): SpokenPlace[] {
  return allSpokenPlaces(source).filter(({ part }) => reportPartOf(source.view, part).shown);
}

/** The same with what is left out: to choose from. */
export function allSpokenPlaces(source: ReportSource): SpokenPlace[] {
  const { view, blocks, places, say } = source;
  const activities = inOrder(view.activity.values()).filter(
    (activity) =>
      blocks.get(activity.block)?.who === 'participants' &&
      blocks.get(activity.block)?.audience !== 'facilitator' &&
      !isClosing(activity),
  );
  const answered = activities.map((activity) => ({ activity, answers: answersOf(view, activity) }));
  const whole = { id: null, title: say('wholePicture'), label: say('wholePicture') };
  const named = places.map(({ id, officialTitle, label }) => ({ id, title: officialTitle, label }));
  return [whole, ...named]
    .map((place) => ({
      ...place,
      part: partOfPlace(place.id),
      spoken: answered.flatMap(({ activity, answers }) => {
        const here = answers.filter((each) => placeOf(activity, each) === place.id);
        const own = activity.placeId === place.id && (activity.everOpened || here.length > 0);
        return own || here.length > 0 ? [{ activity, answers: here }] : [];
      }),
    }))
    .filter(({ spoken }) => spoken.length > 0);
}

/** Every note that may be in the report: not hidden, and words that everybody may read. */
export function shownNotes({ view, blocks }: Pick<ReportSource, 'view' | 'blocks'>): Contribution[] {
  return [...view.contribution.values()].filter(
    (each) => isReadable({ view, blocks }, each) && !isHidden(view, each.id),
  );
}

/** True for words that everybody in the hall could read, unlike votes and what is for the facilitator alone. */
export function isReadable(
  { view, blocks }: Pick<ReportSource, 'view' | 'blocks'>,
  each: Contribution,
): boolean {
  const block = blocks.get(view.activity.get(each.activityId)?.block ?? '');
  return block?.audience === 'after-reveal';
}

function placeOf(activity: Activity, { prompts }: Answers): PlaceId | null {
  return prompts.find((prompt) => prompt.placeId !== undefined)?.placeId ?? activity.placeId;
}
