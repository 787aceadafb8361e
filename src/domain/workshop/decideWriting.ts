import type { Block, BlockRegistry } from '../blocks/Block.ts';
import type { Activity } from './Activity.ts';
import type { Contribution } from './Contribution.ts';
import type { Actor } from './commands.ts';
import { contributionsOfSeat } from './contributionsOfSeat.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import { isPublic } from './isPublic.ts';
import type { ParticipantAction } from './participantActions.ts';
import { placeOfAnswer } from './placeOfAnswer.ts';
import type { Seat } from './Seat.ts';
import type { State } from './State.ts';
import { type Voice, voiceOf } from './seating.ts';
import type { Workshop } from './Workshop.ts';

type Writing = Extract<ParticipantAction, { type: 'contribute' | 'editContribution' | 'withdraw' }>;

/** Decides about one answer of a seat: giving it, changing it, taking it back. */
export function decideWriting(
  state: State,
  workshop: Workshop,
  seat: Seat,
  action: Writing,
  context: Context,
): Decision {
  switch (action.type) {
    case 'contribute':
      return contribute(state, workshop, seat, action, context);
    case 'editContribution':
      return edit(state, workshop, seat, action, context);
    case 'withdraw': {
      const own = ownContribution(state, seat, action.contributionId);
      return own ? accept({ op: 'remove', kind: 'contribution', id: own.id }) : reject('gone');
    }
  }
}

/** The seat of who asks, if it is one. */
export function seatOf(state: State, actor: Actor): Seat | undefined {
  return actor.role === 'participant' ? state.seat.get(actor.seatId) : undefined;
}

/** The contribution if it is this seat's own; others' are as good as not there. */
function ownContribution(state: State, seat: Seat, id: string): Contribution | undefined {
  const found = state.contribution.get(id);
  return found?.seatId === seat.id ? found : undefined;
}

/** How much this seat has standing in an activity; of a vote at a table, this person of this group alone. */
function standing(state: State, seat: Seat, activityId: string, voter: Voice | null): number {
  let count = 0;
  for (const each of contributionsOfSeat(state, seat.id)) {
    if (each.activityId !== activityId) continue;
    if (voter && (each.groupId !== voter.groupId || (each.person ?? 0) !== voter.person)) continue;
    count += 1;
  }
  return count;
}

function contribute(
  state: State,
  workshop: Workshop,
  seat: Seat,
  action: Extract<ParticipantAction, { type: 'contribute' }>,
  { blocks }: Context,
): Decision {
  if (seat.left) return reject('notAllowed');
  if (workshop.status === 'closed') return reject('closed');
  const activity = state.activity.get(action.activityId);
  if (!activity) return reject('gone');
  const block = blocks.get(activity.block);
  if (block?.who !== 'participants') return reject('unknownBlock');
  if (!isWelcome(activity, block)) return reject('notOpen');
  if (action.promptId !== null && state.prompt.get(action.promptId)?.activityId !== activity.id)
    return reject('gone');
  if (ownContribution(state, seat, action.contributionId)) return reject('exists');
  const voice = voiceOf(seat, action);
  if (!voice) return reject('unknownGroup');
  // At a table what everybody gives once (votes, a word) is counted person by person, notes for the table as a whole.
  const each = block.keyOf !== null || block.cardinality === 1;
  const voter = seat.mode === 'table' && each ? voice : null;
  const most = mostOf(block, activity) * (seat.mode === 'table' && !voter ? seat.people : 1);
  if (standing(state, seat, activity.id, voter) >= most) return reject('limitMine');
  const parsed = block.parse(action.data);
  if (!parsed.ok) return reject(parsed.code);
  if (!block.accepts(parsed.data, activity.options, itemsFor(state, block, activity, blocks)))
    return reject('gone');
  return accept({
    op: 'put',
    kind: 'contribution',
    entity: {
      id: action.contributionId,
      activityId: activity.id,
      promptId: action.promptId,
      placeId: placeOfAnswer(state, activity, action.promptId),
      // A vote without a group could not be counted under the rule for small groups.
      groupId: action.hideGroup && !block.keyOf && !voter ? null : voice.groupId,
      seatId: seat.id,
      ...(voter ? { person: voter.person } : {}),
      late: activity.state === 'revealed' || activity.state === 'closed',
      data: parsed.data,
    },
  });
}

function mostOf(block: Block, activity: Activity): number {
  return Math.min(block.cardinality, block.cardinalityOf?.(activity.options) ?? block.cardinality);
}

/** What can be pointed at: only what everyone can see, so that device and host agree. */
function itemsFor(
  state: State,
  block: Block,
  activity: Activity,
  blocks: BlockRegistry,
): ReadonlySet<string> {
  const source = state.activity.get(block.sourceOf(activity.options) ?? '');
  const sourceBlock = blocks.get(source?.block ?? '');
  if (!source || !sourceBlock) return new Set();
  const shown = [...state.contribution.values()].filter(
    (each) => each.activityId === source.id && isPublic(state, each, blocks),
  );
  return new Set(sourceBlock.items(shown));
}

/** Open, or opened once and of a kind that accepts late contributions: slow people win. */
function isWelcome(activity: Activity, block: Block): boolean {
  return activity.state === 'open' || (activity.everOpened && block.acceptsLate);
}

function edit(
  state: State,
  workshop: Workshop,
  seat: Seat,
  action: Extract<ParticipantAction, { type: 'editContribution' }>,
  { blocks }: Context,
): Decision {
  const own = ownContribution(state, seat, action.contributionId);
  if (!own) return reject('gone');
  if (workshop.status === 'closed') return reject('closed');
  const activity = state.activity.get(own.activityId);
  if (!activity) return reject('gone');
  const block = blocks.get(activity.block);
  if (!block) return reject('unknownBlock');
  // What everybody has seen is not rewritten behind their backs: withdraw it and write anew.
  if (activity.state === 'revealed' || activity.state === 'closed') return reject('notOpen');
  const parsed = block.parse(action.data);
  if (!parsed.ok) return reject(parsed.code);
  if (!block.accepts(parsed.data, activity.options, itemsFor(state, block, activity, blocks)))
    return reject('gone');
  return accept({ op: 'patch', kind: 'contribution', id: own.id, set: { data: parsed.data } });
}
