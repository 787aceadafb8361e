import type { Activity } from '../workshop/Activity.ts';
import type { Contribution } from '../workshop/Contribution.ts';
import { maskedText } from '../workshop/maskedData.ts';
import { inOrder, workshopOf } from '../workshop/State.ts';
import { groupsResidentsFirst, isHidden } from './answers.ts';
import { pickNotes } from './pickNotes.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';

/** Words of a stack that are quoted in the table. */
const QUOTED = 2;

/**
 * What was put together at an activity, as a table: each stack with how many notes of whom hang in it and a few of them
 * in full; largest first. Nothing when there are no stacks. All notes are under the same titles in the appendix.
 */
export function clusterTable(source: ReportSource, activity: Activity): ReportNode[] {
  const { view, say } = source;
  const members = (clusterId: string) =>
    [...view.contribution.values()].filter(
      (each) =>
        each.activityId === activity.id &&
        view.placement.get(each.id)?.clusterId === clusterId &&
        !isHidden(view, each.id),
    );
  const stacks = inOrder(view.cluster.values())
    .filter((cluster) => cluster.activityId === activity.id)
    .map((cluster) => ({ cluster, notes: members(cluster.id) }))
    .filter(({ notes }) => notes.length > 0)
    .sort((a, b) => b.notes.length - a.notes.length);
  if (stacks.length === 0) return [];
  return [
    {
      type: 'table',
      caption: say('clusterTable', { title: activity.title.tekst }),
      head: [say('clusterHead'), say('notes'), say('clusterQuotes')],
      rows: stacks.map(({ cluster, notes }) => [
        cluster.title === '' ? say('clusterUntitled') : cluster.title,
        whoOf(source, notes),
        quotesOf(source, notes),
      ]),
      rowHeaders: true,
      widths: [1.6, 1.9, 3.6],
    },
  ];
}

/** `9 (4 Inwoner, 3 Professional, 2 Iedereen)`; only the number where groups are not told. */
function whoOf({ view, say }: ReportSource, notes: readonly Contribution[]): string {
  if (workshopOf(view)?.groupsHidden) return String(notes.length);
  const groups = groupsResidentsFirst(view);
  const lanes = [...groups.map(({ id, label }) => ({ id, label })), { id: null, label: say('everyone') }];
  const laneOf = ({ groupId }: Contribution) => (view.group.has(groupId ?? '') ? groupId : null);
  const per = lanes.flatMap(({ id, label }) => {
    const n = notes.filter((each) => laneOf(each) === id).length;
    return n > 0 ? [`${n} ${label}`] : [];
  });
  return say('clusterWho', { count: notes.length, groups: per.join(', ') });
}

/** Residents' words first. */
function quotesOf(source: ReportSource, notes: readonly Contribution[]): string {
  const { view, say } = source;
  const residents = new Set([...view.group.values()].filter((each) => each.resident).map(({ id }) => id));
  const textOf = (each: Contribution) => maskedText(view, each, source.blocks);
  const theirs = notes.filter(({ groupId }) => groupId !== null && residents.has(groupId));
  const others = notes.filter((each) => !theirs.includes(each));
  const picked = [...pickNotes(view, theirs, textOf, 1), ...pickNotes(view, others, textOf, QUOTED)].slice(
    0,
    QUOTED,
  );
  return picked.map((each) => say('quote', { text: textOf(each) })).join('\n');
}
