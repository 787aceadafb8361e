import type { BlockRegistry } from '../blocks/Block.ts';
import type { Activity } from '../workshop/Activity.ts';
import type { Contribution } from '../workshop/Contribution.ts';
import { JOINED } from '../workshop/counts.ts';
import { maskedData } from '../workshop/maskedData.ts';
import type { Placement } from '../workshop/Placement.ts';
import { unreadQuestions } from '../workshop/parking.ts';
import { type State, workshopOf } from '../workshop/State.ts';
import type { Workshop } from '../workshop/Workshop.ts';
import { isHidden } from './answers.ts';
import {
  type FiledActivity,
  type FiledContribution,
  type FiledPlacement,
  SESSION_FILE_VERSION,
  type SessionFacts,
  type SessionFile,
} from './SessionFile.ts';

/**
 * A session as a file, from the facilitator's view. The same session always gives the same file, and so does the
 * session that `beginFromFile` makes of it. Rejects (throws) a view without a workshop.
 */
export function toSessionFile(view: State, blocks: BlockRegistry): SessionFile {
  const workshop = workshopOf(view);
  if (!workshop) throw new Error('a file needs a workshop');
  const joined = view.tally.get(JOINED)?.perGroup ?? {};
  const given = byId(view.contribution).filter((each) => isForEveryone(view, each, blocks));
  const kept = new Set(given.map(({ id }) => id));
  const open = byId(view.care);
  // Hidden, or with *Eerst bekijken* not read by anybody yet: nobody but the facilitator could read it.
  const hiddenQuestions = new Set([
    ...open.filter(({ hidden }) => hidden).map(({ id }) => id),
    ...unreadQuestions(view).map(({ id }) => id),
  ]);
  return {
    format: 'praatplaat-sessie',
    version: SESSION_FILE_VERSION,
    session: {
      ...factsOf(workshop),
      currentActivityId: known(view.activity, workshop.currentActivityId),
    },
    people: Object.fromEntries(byId(view.group).flatMap(({ id }) => (joined[id] ? [[id, joined[id]]] : []))),
    groups: byId(view.group),
    activities: byId(view.activity).map((each) => ({
      ...withoutClocks(each),
      promptId: known(view.prompt, each.promptId),
    })),
    prompts: byId(view.prompt),
    remarks: byId(view.remark),
    contributions: given.map((each) => filed(view, each, blocks)),
    placements: byId(view.placement)
      .filter(({ id }) => kept.has(id))
      .map((each) => ({ ...withoutMasks(each), clusterId: known(view.cluster, each.clusterId) })),
    clusters: byId(view.cluster),
    conclusions: byId(view.conclusion).filter(({ id }) => view.activity.has(id)),
    steps: byId(view.step),
    results: byId(view.result).filter(({ id }) => view.activity.has(id)),
    parked: byId(view.parked)
      .filter(({ id }) => !hiddenQuestions.has(id))
      .map(({ seatId: _, ...each }) => ({ ...each, groupId: known(view.group, each.groupId) })),
    cares: open.filter(({ id }) => !hiddenQuestions.has(id) && view.parked.has(id)),
    reportParts: byId(view.reportPart),
    earlierSteps: byId(view.earlierStep),
    earlierScores: byId(view.earlierScore),
  };
}

function byId<T extends { readonly id: string }>(entities: ReadonlyMap<string, T>): T[] {
  return [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The id, or null when what it names was taken away since. */
function known(entities: ReadonlyMap<string, unknown>, id: string | null): string | null {
  return id !== null && entities.has(id) ? id : null;
}

function factsOf({
  id: _id,
  createdAt: _createdAt,
  expiresAt: _expiresAt,
  wallBlank: _wallBlank,
  spotlightId: _spotlightId,
  aside: _aside,
  led: _led,
  ...facts
}: Workshop): SessionFacts {
  return facts;
}

function withoutClocks({ countdownAt: _countdownAt, timer: _timer, ...activity }: Activity): FiledActivity {
  return activity;
}

function withoutMasks({ masks: _masks, ...placement }: Placement): FiledPlacement {
  return placement;
}

/**
 * Words that everyone could read; what people told the facilitator alone stays with her. A note that came out of a file
 * without its words, and that nothing hides any more, holds nothing to keep.
 */
function isForEveryone(view: State, contribution: Contribution, blocks: BlockRegistry): boolean {
  const { id, activityId, data } = contribution;
  const block = blocks.get(view.activity.get(activityId)?.block ?? '');
  return block?.audience === 'after-reveal' && (Object.keys(data).length > 0 || isHidden(view, id));
}

function filed(view: State, contribution: Contribution, blocks: BlockRegistry): FiledContribution {
  const { seatId: _seatId, person: _person, ...rest } = contribution;
  return {
    ...rest,
    promptId: known(view.prompt, rest.promptId),
    groupId: known(view.group, rest.groupId),
    data: isHidden(view, rest.id) ? null : maskedData(view, contribution, blocks),
  };
}
