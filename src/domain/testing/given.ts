import type { BlockRegistry } from '../blocks/Block.ts';
import { BLOCKS } from '../blocks/registry.ts';
import { readNote } from '../workshop/approval.ts';
import { applyChanges } from '../workshop/changes.ts';
import type { Action, Actor, Command } from '../workshop/commands.ts';
import type { Decision } from '../workshop/Decision.ts';
import { decide } from '../workshop/decide.ts';
import { guard } from '../workshop/guard.ts';
import { withLogbook } from '../workshop/logbook.ts';
import type { State } from '../workshop/State.ts';
import { settle } from '../workshop/settle.ts';
import { NOON, sampleState } from './sampleWorkshop.ts';

/** Who does what, in tests. */
export type Deed = readonly [actor: Actor, action: Action];

export const facilitator: Actor = { role: 'facilitator' };
export const cofacilitator: Actor = { role: 'cofacilitator' };
export const notetaker: Actor = { role: 'notetaker' };
export const host: Actor = { role: 'host' };
/** A participant in a seat. */
export function seat(seatId: string): Actor {
  return { role: 'participant', seatId };
}
/** The host gives a device a seat. */
export function sits(seatId: string, groupId: string): Deed {
  return [host, { type: 'takeSeat', seatId, groupId, people: 1 }];
}
/** The host gives several people, of one or more groups, one device. */
export function sitsAtTable(seatId: string, groupId: string, perGroup: Record<string, number>): Deed {
  return [host, { type: 'takeSeat', seatId, groupId, people: 1, mode: 'table', perGroup }];
}
/** A participant writes a note; its promptId is the first question's. */
export function writes(seatId: string, contributionId: string, text: string, activityId = 'a1'): Deed {
  return [
    seat(seatId),
    { type: 'contribute', contributionId, activityId, promptId: null, hideGroup: false, data: { text } },
  ];
}
/** The facilitator lets the hall see notes, having read these texts. */
export function approves(...notes: (readonly [contributionId: string, text: string])[]): Deed {
  return [
    facilitator,
    { type: 'approve', read: notes.map(([id, text]) => readNote({ id, data: { text } })) },
  ];
}
/** The facilitator brings an activity into a state. */
export function sets(activityId: string, to: 'ready' | 'open' | 'revealed' | 'closed'): Deed {
  return [facilitator, { type: 'setActivityState', activityId, to }];
}

/** One command as the host handles it: decide, guard, settle. */
export function hostDecision(
  state: State,
  command: Command,
  actor: Actor,
  blocks: BlockRegistry = BLOCKS,
): Decision {
  const decision = decide(state, command, { actor, now: NOON, blocks });
  if (!decision.ok) return decision;
  const refusal = guard(state, command, blocks);
  return refusal
    ? { ok: false, code: refusal }
    : {
        ok: true,
        changes: withLogbook(state, settle(state, decision.changes, blocks), {
          command,
          role: actor.role,
          now: NOON,
          blocks,
        }),
      };
}

/** The state after deeds that all succeed; throws when one is refused. */
export function after(
  deeds: readonly Deed[],
  state: State = sampleState(),
  blocks: BlockRegistry = BLOCKS,
): State {
  return deeds.reduce((now, [actor, action], index) => {
    const decision = hostDecision(now, { id: `c${index}`, ...action }, actor, blocks);
    if (!decision.ok) throw new Error(`${action.type} is refused: ${decision.code}`);
    return applyChanges(now, decision.changes);
  }, state);
}

/** Given deeds, when one more, then its refusal code or the state it leads to. */
export function given(...deeds: Deed[]) {
  const state = after(deeds);
  return {
    when(actor: Actor, action: Action): { refusal: string | null; state: State } {
      const decision = hostDecision(state, { id: 'last', ...action }, actor);
      return decision.ok
        ? { refusal: null, state: applyChanges(state, decision.changes) }
        : { refusal: decision.code, state };
    },
  };
}

/** A participant gives something of another block than notes; without its group on it, as votes are. */
export function gives(
  seatId: string,
  contributionId: string,
  activityId: string,
  data: Readonly<Record<string, unknown>>,
): Deed {
  return [
    seat(seatId),
    { type: 'contribute', contributionId, activityId, promptId: null, hideGroup: true, data },
  ];
}
