import type { BlockRegistry } from '../blocks/Block.ts';
import { meanOf } from '../blocks/scale/scale.ts';
import type { Activity } from '../workshop/Activity.ts';
import { awaitsApproval } from '../workshop/approval.ts';
import type { GroupResult, Result } from '../workshop/counts.ts';
import { JOINED } from '../workshop/counts.ts';
import type { PlaceId } from '../workshop/place.ts';
import type { StakeholderGroup } from '../workshop/StakeholderGroup.ts';
import { inOrder, type State, workshopOf } from '../workshop/State.ts';
import { CONTRADICTS, pointsApart, type ScaleDifference, scaleDifference } from './differences.ts';

/** Something that was said: a note, or notes that were put together under one title. */
export interface Said {
  readonly text: string;
  /** How many notes it stands for. */
  readonly n: number;
}

/** What one group said and gave at a place. */
export interface GroupSide {
  readonly group: StakeholderGroup;
  /** Its notes as everyone may read them; what was put together first, the largest on top. */
  readonly said: readonly Said[];
  /** Mean of its scale (1–5); null when it may not be shown apart, or there is none. */
  readonly mean: number | null;
  /** Its dots for this place; null when they may not be shown apart, or there were none to give. */
  readonly dots: number | null;
  /** People of this group are in the room, and nothing here is from them. */
  readonly silent: boolean;
}

/** One place seen through all windows at once. */
export interface SideBySide {
  readonly placeId: PlaceId;
  readonly sides: readonly GroupSide[];
  /** Notes that hang with *Iedereen*. */
  readonly everyone: readonly Said[];
  /** There is a result of a scale, and of dots on this place. */
  readonly scored: boolean;
  readonly dotted: boolean;
  /** Groups shown together, with what they gave together. */
  readonly together: { readonly groupIds: readonly string[]; readonly mean: number | null } | null;
  readonly difference: ScaleDifference;
  /** The groups lie two points or more apart. */
  readonly contradiction: boolean;
}

/** What each group said about a place, scores and dots side by side, under the rule for small groups. Pure. */
export function sideBySide(view: State, placeId: PlaceId, blocks: BlockRegistry): SideBySide {
  const groups = residentsFirst(view);
  const merged = workshopOf(view)?.groupsHidden === true;
  const score = lastResult(view, (each) => each.block === 'scale' && each.placeId === placeId);
  const dots = lastResult(view, (each) => each.block === 'dots' && dotsHere(each, placeId));
  const notes = notesAt(view, placeId, blocks);
  const present = view.tally.get(JOINED)?.perGroup ?? {};
  const sides = groups.map((group): GroupSide => {
    const said = merged
      ? []
      : gathered(
          view,
          notes.filter((note) => note.groupId === group.id),
        );
    const mean = ofGroup(score, group.id, (each) => meanOf(each.counts));
    const given = ofGroup(dots, group.id, (each) => each.counts[placeId] ?? 0);
    // Who is only counted with others may have given something: that stays between them.
    const mixed = [score, dots].some((each) => isTogether(each, group.id));
    const nothing = said.length === 0 && mean === null && !given && !mixed;
    const silent = !merged && (present[group.id] ?? 0) > 0 && nothing;
    return { group, said, mean, dots: given, silent };
  });
  const known = new Set(groups.map(({ id }) => id));
  const rest = score?.groups.find((each) => each.groupIds.length > 1);
  return {
    placeId,
    sides,
    everyone: gathered(
      view,
      notes.filter((note) => merged || note.groupId === null || !known.has(note.groupId)),
    ),
    scored: score?.all != null,
    dotted: dots?.all != null,
    together: rest ? { groupIds: rest.groupIds, mean: meanOf(rest.counts) } : null,
    difference: score
      ? scaleDifference(score, new Set(groups.filter((each) => each.resident).map(({ id }) => id)))
      : { kind: 'none' },
    contradiction: score !== undefined && pointsApart(score) >= CONTRADICTS,
  };
}

function residentsFirst(view: State): StakeholderGroup[] {
  const groups = inOrder(view.group.values());
  return [...groups.filter((each) => each.resident), ...groups.filter((each) => !each.resident)];
}

function dotsHere(activity: Activity, placeId: PlaceId): boolean {
  const places = activity.options['places'];
  return Array.isArray(places) && places.includes(placeId);
}

/** The result of the last activity in the script that has one. */
function lastResult(view: State, which: (activity: Activity) => boolean): Result | undefined {
  return inOrder(view.activity.values())
    .filter(which)
    .map((each) => view.result.get(each.id))
    .findLast((each) => each !== undefined);
}

function ofGroup<T>(result: Result | undefined, id: string, read: (group: GroupResult) => T): T | null {
  const alone = result?.groups.find((each) => each.groupIds.length === 1 && each.groupIds[0] === id);
  return alone ? read(alone) : null;
}

function isTogether(result: Result | undefined, id: string): boolean {
  return result?.groups.some((each) => each.groupIds.length > 1 && each.groupIds.includes(id)) === true;
}

/** Notes under the titles they were put together with, the largest first; then the loose ones. */
function gathered(view: State, notes: readonly Note[]): Said[] {
  const clusters = new Map<string, number>();
  const loose: Said[] = [];
  for (const { text, clusterId } of notes) {
    const title = view.cluster.get(clusterId ?? '')?.title ?? '';
    if (title === '') loose.push({ text, n: 1 });
    else clusters.set(title, (clusters.get(title) ?? 0) + 1);
  }
  const titled = [...clusters].map(([text, n]) => ({ text, n }));
  return [...titled.sort((a, b) => b.n - a.n), ...loose];
}

interface Note {
  readonly groupId: string | null;
  readonly clusterId: string | null;
  readonly text: string;
}

function notesAt(view: State, placeId: PlaceId, blocks: BlockRegistry): Note[] {
  return [...view.contribution.values()]
    .filter((each) => {
      const activity = view.activity.get(each.activityId);
      const shown = activity?.state === 'revealed' || activity?.state === 'closed';
      const readable = blocks.get(activity?.block ?? '')?.audience === 'after-reveal';
      const kept = view.placement.get(each.id)?.hidden === true || awaitsApproval(view, each);
      return each.placeId === placeId && shown && readable && !kept;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, groupId, data, activityId }) => {
      const block = blocks.get(view.activity.get(activityId)?.block ?? '');
      const placement = view.placement.get(id);
      const shown = block?.mask ? block.mask(data, placement?.masks ?? []) : data;
      return { groupId, clusterId: placement?.clusterId ?? null, text: block?.textOf(shown) ?? '' };
    });
}
