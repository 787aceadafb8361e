import type { Contribution } from './Contribution.ts';
import { dayNumber } from './calendar.ts';
import type { Change } from './changes.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import type { FacilitationAction } from './facilitatorActions.ts';
import { LIMITS } from './limits.ts';
import { arrangeable, clusterSeen, isGatherable, placed, placementOf } from './placementOf.ts';
import { placeOfAnswer } from './placeOfAnswer.ts';
import type { State } from './State.ts';
import type { Workshop } from './Workshop.ts';

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
      return contributeFor(state, action, context);
    case 'withdrawFor':
      return withdrawFor(state, workshop, action, context);
    case 'putCluster':
      return putCluster(state, action, context);
    case 'renameCluster':
      if (!clusterSeen(state, action.clusterId, context)) return reject('gone');
      if (action.title.length > LIMITS.title) return reject('tooLong');
      return accept({
        op: 'patch',
        kind: 'cluster',
        id: action.clusterId,
        set: { title: action.title.trim() },
      });
    case 'mergeClusters':
      return mergeClusters(state, action, context);
    case 'dissolveCluster':
      if (!clusterSeen(state, action.clusterId, context)) return reject('gone');
      return accept(
        { op: 'remove', kind: 'cluster', id: action.clusterId },
        ...moveMembers(state, action.clusterId, null, context),
      );
    case 'assignToCluster':
      return assign(state, action, context);
    case 'tagContribution':
      if (!arrangeable(state, action.contributionId, context)) return reject('gone');
      return accept(placed(state, action.contributionId, { tag: action.tag }));
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
    case 'confirmStep':
      return state.earlierStep.has(action.stepId)
        ? accept({
            op: 'patch',
            kind: 'earlierStep',
            id: action.stepId,
            set: { confirmed: action.confirmed },
          })
        : reject('gone');
    case 'removeStep':
      return state.step.has(action.stepId)
        ? accept({ op: 'remove', kind: 'step', id: action.stepId })
        : reject('gone');
  }
}

/** Also once the session is closed: a stack of paper is seldom typed in before. */
function contributeFor(state: State, action: Of<'contributeFor'>, context: Context): Decision {
  const { blocks, actor } = context;
  const activity = state.activity.get(action.activityId);
  if (!activity) return reject('gone');
  const block = blocks.get(activity.block);
  if (block?.who !== 'participants' || block.keyOf) return reject('unknownBlock');
  if (action.groupId !== null && !state.group.has(action.groupId)) return reject('unknownGroup');
  // Until then a note-taker sees neither its questions nor, in some blocks ever, what is given.
  if (actor.role === 'notetaker' && !activity.everOpened) return reject('notOpen');
  if (action.promptId !== null && state.prompt.get(action.promptId)?.activityId !== activity.id)
    return reject('gone');
  const puts: Change[] = [];
  for (const { contributionId, data } of action.contributions) {
    // What an actor cannot see is for `guard` to find.
    if (arrangeable(state, contributionId, context)) return reject('exists');
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
      typedBy: typistOf(actor),
      data: parsed.data,
    };
    puts.push({ op: 'put', kind: 'contribution', entity });
  }
  return puts.length === 0 ? reject('empty') : accept(...puts);
}

/** Both facilitators type as one: only the role is kept. */
function typistOf({ role }: Context['actor']): 'facilitator' | 'notetaker' {
  return role === 'notetaker' ? 'notetaker' : 'facilitator';
}

/** Own typing goes for real; but not when anybody arranged it, hid it or shows it large, for that is work of others. */
function withdrawFor(
  state: State,
  workshop: Workshop,
  { contributionIds }: Of<'withdrawFor'>,
  context: Context,
): Decision {
  const removes: Change[] = [];
  for (const id of new Set(contributionIds)) {
    const found = arrangeable(state, id, context);
    if (!found) return reject('gone');
    if (found.typedBy !== typistOf(context.actor)) return reject('notAllowed');
    const { hidden, x, y, clusterId, tag, masks } = placementOf(state, id);
    const arranged = hidden || x !== null || y !== null || clusterId !== null || tag !== null;
    if (arranged || masks.length > 0 || workshop.spotlightId === id) return reject('changedSince');
    removes.push({ op: 'remove', kind: 'contribution', id });
  }
  return removes.length === 0 ? reject('empty') : accept(...removes);
}

/** The contributions named, if they all belong to the activity and may hang in clusters. */
function belong(state: State, ids: readonly string[], activityId: string, context: Context): boolean {
  return ids.every((id) => arrangeable(state, id, context)?.activityId === activityId);
}

function putCluster(state: State, action: Of<'putCluster'>, context: Context): Decision {
  if (!state.activity.has(action.activityId)) return reject('gone');
  if (!isGatherable(state, action.activityId, context)) return reject('notOpen');
  const here = [...state.cluster.values()].filter((each) => each.activityId === action.activityId);
  // Clusters of activities that she cannot see are for `guard`.
  if (here.some((each) => each.id === action.clusterId)) return reject('exists');
  if (here.length >= LIMITS.clusters) return reject('limitMine');
  if (action.title.length > LIMITS.title) return reject('tooLong');
  if (!belong(state, action.contributionIds, action.activityId, context)) return reject('gone');
  const order = Math.max(-1, ...here.map((cluster) => cluster.order)) + 1;
  return accept(
    {
      op: 'put',
      kind: 'cluster',
      entity: { id: action.clusterId, activityId: action.activityId, title: action.title.trim(), order },
    },
    ...action.contributionIds.map((id) => placed(state, id, { clusterId: action.clusterId })),
  );
}

/** Those that the actor sees; `settle` takes the others along. */
function moveMembers(state: State, from: string, into: string | null, context: Context): Change[] {
  return [...state.placement.values()]
    .filter(({ id, clusterId }) => clusterId === from && arrangeable(state, id, context))
    .map(({ id }) => placed(state, id, { clusterId: into }));
}

function mergeClusters(state: State, { from, into }: Of<'mergeClusters'>, context: Context): Decision {
  const [a, b] = [clusterSeen(state, from, context), clusterSeen(state, into, context)];
  if (!a || !b || from === into || a.activityId !== b.activityId) return reject('gone');
  return accept({ op: 'remove', kind: 'cluster', id: from }, ...moveMembers(state, from, into, context));
}

function assign(
  state: State,
  { contributionIds, clusterId }: Of<'assignToCluster'>,
  context: Context,
): Decision {
  const cluster = clusterId === null ? null : clusterSeen(state, clusterId, context);
  if (cluster === undefined) return reject('gone');
  const fit = cluster
    ? belong(state, contributionIds, cluster.activityId, context)
    : contributionIds.every((id) => arrangeable(state, id, context));
  if (!fit) return reject('gone');
  return accept(...contributionIds.map((id) => placed(state, id, { clusterId })));
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
