import type { OwnQuestion } from '#catalog/composeDraft.ts';
import { expiryOf } from '#domain/workshop/calendar.ts';
import type { SetUp } from '#domain/workshop/drafts.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { PLACE_IDS, type PlaceId } from '#domain/workshop/place.ts';
import {
  GROUP_COLOURS,
  GROUP_ICONS,
  type GroupColour,
  type GroupIcon,
  type StakeholderGroup,
} from '#domain/workshop/StakeholderGroup.ts';

/** The part of preparing that stays editable for ever: what the session is called, and whose it is. */
export type SetUpForm = Omit<SetUp, 'places'>;

/** Everything one fills in to begin a session. */
export interface Form {
  readonly set: SetUpForm;
  readonly scriptId: string;
  readonly chosen: readonly [PlaceId, PlaceId];
  readonly extraPlaces: readonly PlaceId[];
  readonly groups: readonly StakeholderGroup[];
  readonly own: readonly OwnQuestion[];
  /** *Eerst bekijken*. */
  readonly approval: boolean;
  readonly hostCode: string;
}

export type Fault = 'title' | 'titleLong' | 'date' | 'datePast' | 'dateLater' | 'privacyUrl';
export type Faults = Partial<Record<'title' | 'date' | 'privacyUrl' | 'retentionDays', Fault>>;

/** The bouwopgaven, in order. */
export const TASKS: readonly PlaceId[] = PLACE_IDS.slice(4);

/** What is wrong with a set-up, at the field where it can be mended. `now`: ms since epoch. */
export function checkSetUp(set: SetUpForm, now: number): Faults {
  const faults: Faults = {};
  if (set.title.trim() === '') faults.title = 'title';
  else if (set.title.length > LIMITS.title) faults.title = 'titleLong';
  const expiresAt = expiryOf(set.date, set.retentionDays);
  if (expiresAt === null) faults.date = 'date';
  else if (expiresAt <= now) faults.date = 'datePast';
  if (set.privacyUrl !== '' && !/^https?:\/\/\S+$/.test(set.privacyUrl)) faults.privacyUrl = 'privacyUrl';
  return faults;
}

/** A typed web address as it is meant: without `https://` it gets it. */
export function completeUrl(typed: string): string {
  const url = typed.trim();
  return url === '' || url.includes('://') || !url.includes('.') || url.includes(' ')
    ? url
    : `https://${url}`;
}

/** Marks of the four groups that stand ready; their words are in the namespace. */
const DEFAULT_MARKS = [
  ['inwoner', 'house', 'brick'],
  ['professional', 'hands', 'green'],
  ['organisatie', 'office', 'slate'],
  ['beleid-bestuur', 'scales', 'timber'],
] as const satisfies readonly (readonly [PlaceId, GroupIcon, GroupColour])[];

/** The four groups of the vensters. `say` gives label and hint. */
export function defaultGroups(
  say: (id: (typeof DEFAULT_MARKS)[number][0]) => { label: string; hint: string },
): StakeholderGroup[] {
  return DEFAULT_MARKS.map(([id, icon, colour], order) => ({
    id,
    ...say(id),
    order,
    icon,
    colour,
    resident: id === 'inwoner',
  }));
}

/** A group more, with a mark and a colour that no other group has as long as there are any. */
export function groupMore(groups: readonly StakeholderGroup[], id: string, label: string): StakeholderGroup {
  const icon = GROUP_ICONS.find((each) => !groups.some((group) => group.icon === each));
  const colour = GROUP_COLOURS.find((each) => !groups.some((group) => group.colour === each));
  const order = groups.reduce((most, group) => Math.max(most, group.order), -1) + 1;
  return { id, label, hint: '', order, icon: icon ?? 'star', colour: colour ?? 'olive', resident: false };
}

/** The chosen bouwopgaven after one of the two was changed: never the same twice. */
export function choose(chosen: Form['chosen'], which: 0 | 1, place: PlaceId): Form['chosen'] {
  const other = chosen[which === 0 ? 1 : 0] === place ? chosen[which] : chosen[which === 0 ? 1 : 0];
  return which === 0 ? [place, other] : [other, place];
}

/**
 * The questions of one's own for a script: those that hung at a step which this script does not have go to its first
 * question, so that none is lost by choosing another script.
 *
 * @param steps - of the script, in order
 */
export function ownFor(
  own: Form['own'],
  steps: readonly { readonly key: string; readonly block: string }[],
): Form['own'] {
  const first =
    steps.find(({ block }) => block === 'notes') ?? steps.find(({ block }) => block !== 'explain');
  return own.map((each) => {
    const { at } = each;
    if ('place' in at || first === undefined || steps.some(({ key }) => key === at.activity)) return each;
    return { ...each, at: { activity: first.key } };
  });
}
