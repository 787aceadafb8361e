import type { Contribution } from '../workshop/Contribution.ts';
import { inOrder } from '../workshop/State.ts';
import type { Answers } from './answers.ts';
import { noteMarkOf } from './noteMarks.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { reportNote } from './reportNote.ts';

type Lane = Answers['perGroup'][number];

/**
 * The notes of one question: what was put together under its titles first, then what hung loose; within each by group,
 * residents first. Masked words are masked as on the wall.
 *
 * @param part - tells this question from others of the activity, for ids that stay unique
 */
export function gatheredNotes(source: ReportSource, perGroup: readonly Lane[], part: string): ReportNode[] {
  const { view, say } = source;
  const clusterOf = (each: Contribution) => view.placement.get(each.id)?.clusterId ?? '';
  const used = new Set(perGroup.flatMap((lane) => lane.contributions.map(clusterOf)));
  const clusters = inOrder(view.cluster.values()).filter((cluster) => used.has(cluster.id));
  const known = new Set(clusters.map((cluster) => cluster.id));
  const lanes = (fits: (each: Contribution) => boolean) =>
    perGroup
      .map(({ group, contributions }) => ({ group, contributions: contributions.filter(fits) }))
      .filter((lane) => lane.contributions.length > 0)
      .map((lane) => notesNode(source, lane));
  const loose = lanes((each) => !known.has(clusterOf(each)));
  if (clusters.length === 0) return loose;
  return [
    ...clusters.flatMap(({ id, title }) => [
      heading(title === '' ? say('clusterUntitled') : title, `stapel-${id}-${part}`),
      ...lanes((each) => clusterOf(each) === id),
    ]),
    ...(loose.length > 0 ? [heading(say('looseNotes'), `los-${part}`), ...loose] : []),
  ];
}

function heading(text: string, id: string): ReportNode {
  return { type: 'heading', level: 3, text, id };
}

function notesNode(source: ReportSource, { group, contributions }: Lane): ReportNode {
  return {
    type: 'notes',
    label: group?.label ?? source.say('everyone'),
    mark: noteMarkOf(group),
    items: contributions.map((each) => reportNote(source, each)),
  };
}
