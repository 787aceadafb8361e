import type { Activity, Contribution } from '../workshop/entities.ts';
import { inOrder, workshopOf } from '../workshop/State.ts';
import { groupsResidentsFirst, isHidden } from './answers.ts';
import { pickNotes } from './pickNotes.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { reportNote } from './reportNote.ts';

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
      widths: [1.7, 1.5, 3.6],
    },
  ];
}

/** `9: 4 Inwoner, 3 Professional`; only the number where groups are not told. */
function whoOf({ view }: ReportSource, notes: readonly Contribution[]): string {
  const total = String(notes.length);
  if (workshopOf(view)?.groupsHidden) return total;
  const per = groupsResidentsFirst(view).flatMap(({ id, label }) => {
    const n = notes.filter((each) => each.groupId === id).length;
    return n > 0 ? [`${n} ${label}`] : [];
  });
  return per.length === 0 ? total : `${total}: ${per.join(', ')}`;
}

/** Residents' words first. */
function quotesOf(source: ReportSource, notes: readonly Contribution[]): string {
  const { view, say } = source;
  const residents = new Set([...view.group.values()].filter((each) => each.resident).map(({ id }) => id));
  const textOf = (each: Contribution) => reportNote(source, each).text;
  const theirs = notes.filter(({ groupId }) => groupId !== null && residents.has(groupId));
  const others = notes.filter((each) => !theirs.includes(each));
  const picked = [...pickNotes(view, theirs, textOf, 1), ...pickNotes(view, others, textOf, QUOTED)].slice(
    0,
    QUOTED,
  );
  return picked.map((each) => say('quote', { text: textOf(each) })).join('\n');
}
