import { dayNumber } from './calendar.ts';
import type { Change } from './changes.ts';
import type { FacilitationAction } from './commands.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import type { Contribution, Placement, Workshop } from './entities.ts';
import { LIMITS } from './limits.ts';
import { arrangeable, placementOf } from './placementOf.ts';
import { placeOfAnswer } from './placeOfAnswer.ts';
import type { State } from './State.ts';

type Of<T extends FacilitationAction['type']> = Extract<FacilitationAction, { type: T }>;

/** Decides what the facilitator does with what was given: gather, name, tag, sum up, agree on steps. */
export function decideArranging(
  state: State,
  workshop: Workshop,
  action: FacilitationAction,
  context: Context,
): Decision {
  switch (action.type) {
    case 'contributeFor':
      return contributeFor(state, workshop, action, context);
    case 'putCluster':
      return putCluster(state, action, context);
    case 'renameCluster':
      if (!state.cluster.has(action.clusterId)) return reject('gone');
      if (action.title.length > LIMITS.title) return reject('tooLong');
      return accept({
        op: 'patch',
        kind: 'cluster',
        id: action.clusterId,
        set: { title: action.title.trim() },
      });
    case 'mergeClusters':
      return mergeClusters(state, action);
    case 'dissolveCluster':
      if (!state.cluster.has(action.clusterId)) return reject('gone');
      return accept(
        { op: 'remove', kind: 'cluster', id: action.clusterId },
        ...moveMembers(state, action.clusterId, null),
      );
    case 'assignToCluster':
      return assign(state, action, context);
    case 'tagContribution':
      if (!arrangeable(state, action.contributionId, context.blocks)) return reject('gone');
      return accept(place(state, action.contributionId, { tag: action.tag }));
    case 'setConclusion':
      if (!state.activity.has(action.activityId)) return reject('gone');
      if (action.text.length > LIMITS.conclusion) return reject('tooLong');
      return action.text.trim() === ''
        ? accept({ op: 'remove', kind: 'conclusion', id: action.activityId })
        : accept({
            op: 'put',
            kind: 'conclusion',
            entity: { id: action.activityId, text: action.text.trim() },
          });
    case 'putStep':
      return putStep(state, action);
    case 'removeStep':
      return state.step.has(action.stepId)
        ? accept({ op: 'remove', kind: 'step', id: action.stepId })
        : reject('gone');
  }
}

function place(state: State, id: string, set: Partial<Placement>): Change {
  return { op: 'put', kind: 'placement', entity: { ...placementOf(state, id), ...set } };
}

function contributeFor(
  state: State,
  workshop: Workshop,
  action: Of<'contributeFor'>,
  { blocks }: Context,
): Decision {
  if (workshop.status === 'closed') return reject('closed');
  const activity = state.activity.get(action.activityId);
  if (!activity) return reject('gone');
  const block = blocks.get(activity.block);
  if (block?.who !== 'participants' || block.keyOf) return reject('unknownBlock');
  if (action.groupId !== null && !state.group.has(action.groupId)) return reject('unknownGroup');
  if (action.promptId !== null && state.prompt.get(action.promptId)?.activityId !== activity.id)
    return reject('gone');
  const puts: Change[] = [];
  for (const { contributionId, data } of action.contributions) {
    if (state.contribution.has(contributionId)) return reject('exists');
    const parsed = block.parse(data);
    if (!parsed.ok) return reject(parsed.code);
    const entity: Contribution = {
      id: contributionId,
      activityId: activity.id,
      promptId: action.promptId,
      placeId: placeOfAnswer(state, activity, action.promptId),
      groupId: action.groupId,
      seatId: null,
      late: activity.state === 'revealed' || activity.state === 'closed',
      data: parsed.data,
    };
    puts.push({ op: 'put', kind: 'contribution', entity });
  }
  return puts.length === 0 ? reject('empty') : accept(...puts);
}

/** The contributions named, if they all belong to the activity and may hang in clusters. */
function belong(state: State, ids: readonly string[], activityId: string, { blocks }: Context): boolean {
  return ids.every((id) => arrangeable(state, id, blocks)?.activityId === activityId);
}

function putCluster(state: State, action: Of<'putCluster'>, context: Context): Decision {
  if (!state.activity.has(action.activityId)) return reject('gone');
  if (state.cluster.has(action.clusterId)) return reject('exists');
  if (state.cluster.size >= LIMITS.clusters) return reject('limitMine');
  if (action.title.length > LIMITS.title) return reject('tooLong');
  if (!belong(state, action.contributionIds, action.activityId, context)) return reject('gone');
  const orders = [...state.cluster.values()].map((cluster) => cluster.order);
  const order = Math.max(-1, ...orders) + 1;
  return accept(
    {
      op: 'put',
      kind: 'cluster',
      entity: { id: action.clusterId, activityId: action.activityId, title: action.title.trim(), order },
    },
    ...action.contributionIds.map((id) => place(state, id, { clusterId: action.clusterId })),
  );
}

function moveMembers(state: State, from: string, into: string | null): Change[] {
  return [...state.placement.values()]
    .filter((placement) => placement.clusterId === from)
    .map((placement) => place(state, placement.id, { clusterId: into }));
}

function mergeClusters(state: State, { from, into }: Of<'mergeClusters'>): Decision {
  const [a, b] = [state.cluster.get(from), state.cluster.get(into)];
  if (!a || !b || from === into || a.activityId !== b.activityId) return reject('gone');
  return accept({ op: 'remove', kind: 'cluster', id: from }, ...moveMembers(state, from, into));
}

function assign(
  state: State,
  { contributionIds, clusterId }: Of<'assignToCluster'>,
  context: Context,
): Decision {
  const cluster = clusterId === null ? null : state.cluster.get(clusterId);
  if (cluster === undefined) return reject('gone');
  const fit = cluster
    ? belong(state, contributionIds, cluster.activityId, context)
    : contributionIds.every((id) => arrangeable(state, id, context.blocks));
  if (!fit) return reject('gone');
  return accept(...contributionIds.map((id) => place(state, id, { clusterId })));
}

function putStep(state: State, { stepId, activityId, order, fields }: Of<'putStep'>): Decision {
  if (!state.activity.has(activityId)) return reject('gone');
  if (!state.step.has(stepId) && state.step.size >= LIMITS.steps) return reject('limitMine');
  if (fields.what.trim() === '') return reject('empty');
  const texts = [fields.what, fields.lead, fields.partners, fields.firstMove, fields.residentNotices];
  if (texts.some((text) => text.length > LIMITS.stepText)) return reject('tooLong');
  if (fields.checkDate !== '' && dayNumber(fields.checkDate) === null) return reject('badData');
  return accept({ op: 'put', kind: 'step', entity: { id: stepId, activityId, order, ...fields } });
}
