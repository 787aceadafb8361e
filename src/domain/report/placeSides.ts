import type { SideBySide } from '../results/sideBySide.ts';
import type { Contribution } from '../workshop/Contribution.ts';
import { JOINED } from '../workshop/counts.ts';
import { openingQuestion } from '../workshop/pushedQuestion.ts';
import type { StakeholderGroup } from '../workshop/StakeholderGroup.ts';
import { workshopOf } from '../workshop/State.ts';
import type { Answers } from './answers.ts';
import { groupsResidentsFirst } from './answers.ts';
import { noteMarkOf } from './noteMarks.ts';
import { pickNotes } from './pickNotes.ts';
import type { ReportSource } from './ReportSource.ts';
import type { NotesNode, ReportNode } from './ReportTree.ts';
import { reportNote } from './reportNote.ts';
import { showMean } from './showMean.ts';

/**
 * What the groups said to one question, beside each other: residents first, a group that was there and said nothing
 * named, *Iedereen* last. A few notes each; the appendix has them all.
 *
 * @param most - notes per group
 * @param scores - means and dots at this place, to be told with the names of the groups; null to leave them out
 */
export function placeSides(
  source: ReportSource,
  { prompts, perGroup }: Answers,
  most: number,
  scores: SideBySide | null,
): ReportNode {
  const { view, say } = source;
  const isAsked = askedOf(source, prompts);
  const present = view.tally.get(JOINED)?.perGroup ?? {};
  const merged = workshopOf(view)?.groupsHidden === true;
  const laneOf = (id: string | null) =>
    perGroup.find(({ group }) => (group?.id ?? null) === id)?.contributions ?? [];
  const side = (group: StakeholderGroup | null, contributions: readonly Contribution[]): NotesNode => {
    const textOf = (each: Contribution) => reportNote(source, each).text;
    const picked = pickNotes(view, contributions, textOf, most);
    return {
      type: 'notes',
      label: group?.label ?? say('everyone'),
      mark: noteMarkOf(group),
      facts: factsOf(source, group, [picked.length, contributions.length], scores),
      items: picked.map((each) => reportNote(source, each)),
    };
  };
  const groups = merged ? [] : groupsResidentsFirst(view);
  const spoke = groups.filter((group) => {
    return laneOf(group.id).length > 0 || (isAsked(group.id) && (present[group.id] ?? 0) > 0);
  });
  const everyone = laneOf(null);
  return {
    type: 'sides',
    sides: [
      ...spoke.map((group) => side(group, laneOf(group.id))),
      ...(everyone.length > 0 ? [side(null, everyone)] : []),
    ],
  };
}

/**
 * Whom a question was put to: who has one of its own in the activity was not asked the common one it began with, nor the
 * others'. A *doorvraag* was put to all.
 */
function askedOf({ view }: ReportSource, prompts: Answers['prompts']): (groupId: string) => boolean {
  const named = new Set(prompts.flatMap((prompt) => prompt.groupId ?? []));
  if (named.size > 0) return (groupId) => named.has(groupId);
  const activityId = prompts[0]?.activityId;
  const activity = view.activity.get(activityId ?? '');
  const first = activity && openingQuestion(view, activity);
  if (first && prompts.every(({ id }) => id !== first.id)) return () => true;
  const own = new Set(
    [...view.prompt.values()]
      .filter((prompt) => prompt.activityId === activityId)
      .flatMap((prompt) => prompt.groupId ?? []),
  );
  return (groupId) => !own.has(groupId);
}

function factsOf(
  { say }: ReportSource,
  group: StakeholderGroup | null,
  [shown, notes]: readonly [number, number],
  scores: SideBySide | null,
): string {
  const own = scores?.sides.find((each) => each.group.id === group?.id);
  return [
    notes === 0 ? say('sidesSilent') : notesFact({ say }, shown, notes),
    ...(own && own.mean !== null ? [say('sidesMean', { mean: showMean(own.mean) })] : []),
    ...(own?.dots ? [say('sidesDots', { count: own.dots })] : []),
  ].join(' · ');
}

/** How many notes there are, and how many of them stand here when that is not all. */
export function notesFact({ say }: Pick<ReportSource, 'say'>, shown: number, notes: number): string {
  return shown < notes ? say('sidesSome', { shown, notes }) : say('sidesNotes', { count: notes });
}
