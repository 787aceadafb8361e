import type { BlockRegistry } from '#domain/blocks/Block.ts';
import { type Change, changedId, changing, copyOf } from '#domain/workshop/changes.ts';
import type { Actor, Command } from '#domain/workshop/commands.ts';
import { decide } from '#domain/workshop/decide.ts';
import { DURABLE_KINDS, type EntityOf, type Kind } from '#domain/workshop/entities.ts';
import { guard } from '#domain/workshop/guard.ts';
import { Layered } from '#domain/workshop/Layered.ts';
import { withLogbook } from '#domain/workshop/logbook.ts';
import type { State } from '#domain/workshop/State.ts';
import { settle } from '#domain/workshop/settle.ts';
import type { Outcome, Row } from '../store/Store.ts';

/** What a hall makes by the thousand: the next state does not copy it, but has a layer on top. */
const MANY: ReadonlySet<Kind> = new Set(['contribution', 'placement']);

/** A command with the one who asks for it. */
export interface Asked {
  readonly command: Command;
  readonly actor: Actor;
}

/** What a batch of commands comes to. Nothing of it counts until it is stored. */
export interface Decided {
  readonly state: State;
  readonly version: number;
  readonly changes: readonly Change[];
  /** One for every command, in the order in which they were asked. */
  readonly outcomes: readonly Outcome[];
  /** Only the outcomes that were not known before. */
  readonly fresh: ReadonlyMap<string, Outcome>;
}

/** Under which name a command's outcome is kept: nobody gets or takes the outcome of somebody else's command. */
export function outcomeKey({ command, actor }: Asked): string {
  const who = actor.role === 'participant' ? actor.seatId : `:${actor.role}`;
  return `${who}/${command.id}`;
}

/** What somebody gives with a command, or types for others, if it is of that kind. */
export function givenIds(command: Command, kind: 'contribution' | 'parked'): readonly string[] {
  switch (command.type) {
    case 'contribute':
      return kind === 'contribution' ? [command.contributionId] : [];
    case 'contributeFor':
      return kind === 'contribution' ? command.contributions.map(({ contributionId }) => contributionId) : [];
    case 'park':
    case 'parkFor':
      return kind === 'parked' ? [command.parkedId] : [];
    default:
      return [];
  }
}

/**
 * Decides commands one after the other, each on what the one before left. A command that came before gets the outcome
 * that it had. Pure.
 *
 * @param before - outcomes of commands that came before, and what was given before and is `gone`: giving that once more
 * (after a restored back-up) has no effect, because it was withdrawn
 */
export function decideBatch(
  from: { readonly state: State; readonly version: number },
  asked: readonly Asked[],
  { known, gone }: { readonly known: ReadonlyMap<string, Outcome>; readonly gone: ReadonlySet<string> },
  { now, blocks }: { readonly now: number; readonly blocks: BlockRegistry },
): Decided {
  let { state, version } = from;
  const apply = changing(from.state, (map, kind) => (MANY.has(kind) ? Layered.over(map) : copyOf(map)));
  const changes: Change[] = [];
  const fresh = new Map<string, Outcome>();
  const outcomes = asked.map((one): Outcome => {
    const key = outcomeKey(one);
    const before = known.get(key) ?? fresh.get(key);
    if (before) return before;
    if (isGone(one.command, gone)) {
      fresh.set(key, { ok: true, version });
      return { ok: true, version };
    }
    const decision = decide(state, one.command, { actor: one.actor, now, blocks });
    const refusal = decision.ok ? guard(state, one.command, blocks) : decision.code;
    let outcome: Outcome;
    if (!decision.ok || refusal !== null) outcome = { ok: false, code: refusal ?? 'badData' };
    else {
      const said = { command: one.command, role: one.actor.role, now, blocks };
      const settled = withLogbook(state, settle(state, decision.changes, blocks), said);
      state = apply(settled);
      changes.push(...settled);
      version += 1;
      outcome = { ok: true, version };
    }
    fresh.set(key, outcome);
    return outcome;
  });
  return { state, version, changes, outcomes, fresh };
}

function isGone(command: Command, gone: ReadonlySet<string>): boolean {
  if (gone.size === 0) return false;
  const ids = [...givenIds(command, 'contribution'), ...givenIds(command, 'parked')];
  return ids.length > 0 && ids.every((id) => gone.has(id));
}

/** The entities that changes were about, as they stand in the end; only of kinds that are stored. */
export function rowsToStore(changes: readonly Change[], state: State): Row[] {
  const rows = new Map<string, Row>();
  for (const change of changes) {
    if (!DURABLE_KINDS.has(change.kind)) continue;
    const id = changedId(change);
    rows.set(`${change.kind}/${id}`, {
      kind: change.kind,
      id,
      entity: entityOf(state, change.kind, id),
    } as Row);
  }
  return [...rows.values()];
}

function entityOf<K extends Kind>(state: State, kind: K, id: string): EntityOf[K] | null {
  return state[kind].get(id) ?? null;
}
