import type { Block, BlockRegistry } from '../blocks/Block.ts';
import type { Access } from '../workshop/Access.ts';
import type { Contribution } from '../workshop/Contribution.ts';
import { expiryOf } from '../workshop/calendar.ts';
import type { Change } from '../workshop/changes.ts';
import { groupIsSound, scriptIsSound, setUpIsSound, stepIsSound } from '../workshop/checks.ts';
import { earlierIsSound } from '../workshop/earlier.ts';
import type { Kind } from '../workshop/entities.ts';
import { LIMITS } from '../workshop/limits.ts';
import { isPlaceId } from '../workshop/place.ts';
import type { FiledContribution, SessionFile } from './SessionFile.ts';

/** What only the host can give to the session that is made of a file. */
export interface FileBeginning {
  readonly id: string;
  readonly now: number;
  readonly access: Access;
  readonly blocks: BlockRegistry;
}

/** The changes that make a session of a file; or why not: it holds together wrongly, or had to be gone by now. */
export type Begun =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly why: 'unsound' | 'expired' };

/**
 * Makes a new session of a file that has the right shape: as it was, under a new id, with new ways in. Nobody has a seat
 * in it; who took part is kept as a number per group. A file whose session had to be deleted by now is refused: keeping a
 * file is no way around the day on which people were told that their words go.
 */
export function beginFromFile(file: SessionFile, { id, now, access, blocks }: FileBeginning): Begun {
  const expiresAt = expiryOf(file.session.date, file.session.retentionDays);
  if (!isSound(file, blocks) || expiresAt === null) return { ok: false, why: 'unsound' };
  if (expiresAt <= now) return { ok: false, why: 'expired' };
  const contributions = file.contributions.map((each) => restored(file, each, blocks));
  if (contributions.some((each) => each === null)) return { ok: false, why: 'unsound' };
  const put = <K extends Kind>(kind: K, entities: readonly unknown[]): Change[] =>
    entities.map((entity) => ({ op: 'put', kind, entity }) as Change);
  return {
    ok: true,
    changes: [
      ...put('workshop', [
        {
          ...file.session,
          id,
          createdAt: now,
          expiresAt,
          wallBlank: false,
          spotlightId: null,
          aside: null,
          ...(hadPeople(file) ? { promised: true } : {}),
        },
      ]),
      ...put('access', [access]),
      ...put('group', file.groups),
      ...put(
        'activity',
        file.activities.map((each) => ({ ...each, countdownAt: null, timer: null })),
      ),
      ...put('prompt', file.prompts),
      ...put('remark', file.remarks),
      ...put(
        'seat',
        Object.entries(file.people).map(([groupId, people], at) => ({
          id: `uit-bestand-${at}`,
          mode: 'own',
          groupId,
          people,
          left: false,
        })),
      ),
      ...put('contribution', contributions),
      ...put(
        'placement',
        file.placements.map((each) => ({ ...each, masks: [] })),
      ),
      ...put('cluster', file.clusters),
      ...put('conclusion', file.conclusions),
      ...put('step', file.steps),
      ...put('result', file.results),
      ...put(
        'parked',
        file.parked.map((each) => ({ ...each, seatId: null })),
      ),
      ...put('care', file.cares),
      ...put('reportPart', file.reportParts),
      ...put('earlierStep', file.earlierSteps),
      ...put('earlierScore', file.earlierScores),
    ],
  };
}

/** True when somebody took part: in the new session too, the day that they were told does not come later. */
function hadPeople(file: SessionFile): boolean {
  return Object.keys(file.people).length > 0 || file.contributions.some((each) => each.typedBy === undefined);
}

/** A contribution with data that its block takes, or null when it does not. */
function restored(
  file: SessionFile,
  contribution: FiledContribution,
  blocks: BlockRegistry,
): Contribution | null {
  const block = blocks.get(file.activities.find(({ id }) => id === contribution.activityId)?.block ?? '');
  const data = contribution.data === null ? {} : dataFor(block, contribution.data);
  return data === null ? null : { ...contribution, seatId: null, data };
}

function dataFor(block: Block | undefined, data: Contribution['data']): Contribution['data'] | null {
  const parsed = block?.audience === 'after-reveal' ? block.parse(data) : undefined;
  if (parsed?.ok) return parsed.data;
  // A masked word stands as three signs, however short it was: a text may have grown over its limit.
  return parsed?.code === 'tooLong' && block?.mask ? data : null;
}

function isSound(file: SessionFile, blocks: BlockRegistry): boolean {
  const { session, groups, activities, prompts, remarks } = file;
  const script = { ...session, activities, prompts, remarks };
  const has = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [inGroup, inActivity, inPrompt] = [has(groups), has(activities), has(prompts)];
  const [inContribution, inCluster, inParked] = [
    has(file.contributions),
    has(file.clusters),
    has(file.parked),
  ];
  const hidden = has(file.placements.filter((each) => each.hidden));
  const approved = has(file.placements.filter((each) => each.approved));
  const waits = (each: FiledContribution) =>
    session.approval === true && each.typedBy !== 'facilitator' && !approved.has(each.id);
  const orNull = (known: ReadonlySet<string>, id: string | null) => id === null || known.has(id);
  const lists = [groups, file.contributions, file.placements, file.clusters, file.conclusions, file.steps];
  const more = [file.results, file.parked, file.cares, file.reportParts];
  return (
    setUpIsSound(session) &&
    scriptIsSound(script, blocks) &&
    groups.length >= 1 &&
    groups.length <= LIMITS.groups &&
    groups.every(groupIsSound) &&
    earlierIsSound({ steps: file.earlierSteps, scores: file.earlierScores }) &&
    [...lists, ...more].every((list) => has(list).size === list.length) &&
    orNull(inActivity, session.currentActivityId) &&
    Object.keys(file.people).every((id) => inGroup.has(id)) &&
    Object.values(file.people).every((n) => Number.isInteger(n) && n >= 1 && n <= LIMITS.seats * 30) &&
    activities.every(
      (each) => orNull(inPrompt, each.promptId) && orNull(inPrompt, each.openedWith ?? null),
    ) &&
    activities.every((each) => blocks.get(each.block)?.states.includes(each.state) === true) &&
    file.contributions.every(
      (each) =>
        inActivity.has(each.activityId) && orNull(inPrompt, each.promptId) && orNull(inGroup, each.groupId),
    ) &&
    file.placements.every((each) => inContribution.has(each.id) && orNull(inCluster, each.clusterId)) &&
    file.contributions.every((each) => each.data !== null || hidden.has(each.id) || waits(each)) &&
    file.clusters.every((each) => inActivity.has(each.activityId) && !inContribution.has(each.id)) &&
    [...file.contributions, ...file.clusters].every(({ id }) => !isPlaceId(id)) &&
    [...file.conclusions, ...file.results].every((each) => inActivity.has(each.id)) &&
    file.steps.every(stepIsSound) &&
    file.parked.every((each) => orNull(inGroup, each.groupId)) &&
    file.cares.every((each) => inParked.has(each.id))
  );
}
