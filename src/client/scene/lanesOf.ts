import type { SceneCluster, SceneGroup, SceneNote } from './SceneState.ts';

/** The notes of one group, or of everyone, or of all clusters. */
export interface Lane {
  group: SceneGroup | null;
  clustered: boolean;
  notes: SceneNote[];
}

/**
 * Lanes in the order of their groups, the lane of everyone (`groupId` null, or a group unknown) last; empty ones left
 * out. What hangs in a cluster comes first, cluster by cluster, in a lane of its own.
 */
export function lanesOf(
  notes: readonly SceneNote[],
  groups: readonly SceneGroup[],
  clusters: readonly SceneCluster[] = [],
): Lane[] {
  const ordered = [...groups].sort((a, b) => a.order - b.order);
  const lanes: Lane[] = ordered.map((group) => ({ group, clustered: false, notes: [] }));
  const everyone: Lane = { group: null, clustered: false, notes: [] };
  const laneOf = new Map(lanes.map((lane) => [lane.group?.id ?? null, lane]));
  const gathered = new Map<string, SceneNote[]>(clusters.map((cluster) => [cluster.id, []]));
  for (const note of notes) {
    const cluster = note.clusterId === undefined ? undefined : gathered.get(note.clusterId);
    (cluster ?? (laneOf.get(note.groupId) ?? everyone).notes).push(note);
  }
  const inClusters = [...clusters]
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .flatMap((cluster) => gathered.get(cluster.id) ?? []);
  return [{ group: null, clustered: true, notes: inClusters }, ...lanes, everyone].filter(
    (lane) => lane.notes.length > 0,
  );
}
