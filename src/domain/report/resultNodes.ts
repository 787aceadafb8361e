import type { Activity } from '../workshop/Activity.ts';
import type { Result } from '../workshop/counts.ts';
import { countsTable, type ShownResult } from './countsTable.ts';
import { dotsNodes } from './dotsNodes.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { scaleNodes } from './scaleNodes.ts';
import { statementNodes } from './statementNodes.ts';

/** A word per answer, for blocks that this folder does not know: the key as it is counted. */
const asCounted = (key: string) => key;

/**
 * What an activity with votes came to, on paper: a sentence, a drawing where that helps, and always a table. Reads the
 * result that the host froze, so it is under the rule for small groups like every screen.
 */
export function resultNodes(source: ReportSource, activity: Activity): ReportNode[] {
  const { view, say } = source;
  const result = view.result.get(activity.id);
  if (!result) return [{ type: 'paragraph', text: say('resultNotShown') }];
  if (result.all === null) return [{ type: 'paragraph', text: say('resultTooFew') }];
  return [...nodesOf(source, activity, { ...result, all: result.all }), ...othersNode(source, result)];
}

function nodesOf(source: ReportSource, activity: Activity, result: ShownResult): ReportNode[] {
  switch (activity.block) {
    case 'dots':
      return dotsNodes(source, activity, result);
    case 'scale':
      return scaleNodes(source, activity, result);
    case 'statement':
      return statementNodes(source, activity, result);
    default:
      return [countsTable(source, activity.title.tekst, result, Object.keys(result.all.counts), asCounted)];
  }
}

/** Which groups stand together, so that a reader knows that nobody was left out. */
function othersNode({ view, say }: ReportSource, result: Result): ReportNode[] {
  const together = result.groups.find((each) => each.groupIds.length > 1)?.groupIds ?? [];
  const names = together.flatMap((id) => view.group.get(id)?.label ?? []);
  return names.length === 0
    ? []
    : [{ type: 'paragraph', style: 'small', text: say('resultOthers', { groups: names.join(', ') }) }];
}
