import type { Activity } from '../../workshop/Activity.ts';
import { awaitsApproval } from '../../workshop/approval.ts';
import { isPlaceId, type PlaceId } from '../../workshop/place.ts';
import { rankOf } from '../../workshop/rankOf.ts';
import { inOrder, type State } from '../../workshop/State.ts';
import type { BlockRegistry } from '../Block.ts';
import { dots, placesOf } from './dots.ts';

/** Something that can be voted for. */
export interface DotItem {
  /** What the result counts it by: a place, a note or a cluster. */
  readonly key: string;
  /** What a dot's data points at: a cluster is voted for through its first note. */
  readonly on: string;
  readonly kind: 'place' | 'note' | 'cluster';
  readonly text: string;
  /** The notes that count for it; empty for a place. */
  readonly noteIds: readonly string[];
}

/**
 * What can be voted for in an activity with dots, as this view may show it: places in their order, clusters in theirs,
 * then notes, residents' first and else in the order of their random ids. Hidden notes are left out, masked words masked. Empty while the
 * activity that the dots point at has not been revealed.
 *
 * @param placeName - the word of a place
 */
export function dotItems(
  view: State,
  activity: Activity,
  blocks: BlockRegistry,
  placeName: (place: PlaceId) => string,
): DotItem[] {
  const onPlaces = placesOf(activity.options)
    .filter(isPlaceId)
    .map((id): DotItem => ({ key: id, on: id, kind: 'place', text: placeName(id), noteIds: [] }));
  return [...onPlaces, ...noteItems(view, dots.sourceOf(activity.options), blocks)];
}

function noteItems(view: State, sourceId: string | null, blocks: BlockRegistry): DotItem[] {
  const source = view.activity.get(sourceId ?? '');
  const block = blocks.get(source?.block ?? '');
  if (!source || !block || (source.state !== 'revealed' && source.state !== 'closed')) return [];
  const clustered = new Map<string, string[]>();
  const alone: DotItem[] = [];
  const notes = [...view.contribution.values()]
    .filter(
      (each) =>
        each.activityId === source.id &&
        view.placement.get(each.id)?.hidden !== true &&
        !awaitsApproval(view, each),
    )
    .sort((a, b) => rankOf(view, a.groupId) - rankOf(view, b.groupId) || (a.id < b.id ? -1 : 1));
  for (const { id, data } of notes) {
    const placed = view.placement.get(id);
    const cluster = view.cluster.get(placed?.clusterId ?? '');
    if (cluster) {
      clustered.set(cluster.id, [...(clustered.get(cluster.id) ?? []), id]);
    } else {
      const text = block.textOf(block.mask ? block.mask(data, placed?.masks ?? []) : data);
      alone.push({ key: id, on: id, kind: 'note', text, noteIds: [id] });
    }
  }
  const clusters = inOrder(view.cluster.values()).flatMap(({ id, title }): DotItem[] => {
    const noteIds = clustered.get(id) ?? [];
    const [first] = noteIds;
    return first === undefined ? [] : [{ key: id, on: first, kind: 'cluster', text: title, noteIds }];
  });
  return [...clusters, ...alone];
}
