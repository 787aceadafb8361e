import type { Ack } from '#protocol/socket.ts';
import type { Credential, Outcome } from '../store/Store.ts';
import { type Asked, type Decided, outcomeKey } from './decideBatch.ts';

/** A command in the queue; `grant` is kept with it if it succeeds. */
export interface Waiting extends Asked {
  readonly grant: Credential | null;
  readonly answer: (ack: Ack) => void;
}

/** Seats and helpers whose devices are sent away, and whether all walls are. */
export interface SentAway {
  readonly seats: readonly string[];
  readonly helpers: readonly string[];
  readonly walls: boolean;
}

/** Whose keys stop working: who left, whose seat was taken away (nothing was given there), whose link was revoked. */
export function whoGoes(batch: readonly Waiting[], { outcomes, changes }: Decided): SentAway {
  const seats: string[] = [];
  const helpers: string[] = [];
  let walls = false;
  batch.forEach(({ command, actor }, index) => {
    if (!isOk(outcomes[index])) return;
    if (command.type === 'leave' && actor.role === 'participant') seats.push(actor.seatId);
    if (command.type === 'removeHelper') helpers.push(command.helperId);
    if (command.type === 'detachWalls') walls = true;
  });
  for (const change of changes) if (change.kind === 'seat' && change.op === 'remove') seats.push(change.id);
  return { seats, helpers, walls };
}

/**
 * What is granted. What was asked for before brings its outcome of that time and no other key: of a seat that is taken, the
 * token is whose it is. Of walls only what was asked for after all of them were detached in the same batch.
 */
export function grantsOf(batch: readonly Waiting[], { outcomes, fresh }: Decided): Credential[] {
  const detached = batch.findLastIndex(
    ({ command }, index) => command.type === 'detachWalls' && isOk(outcomes[index]),
  );
  const asked = new Set<string>();
  return batch.flatMap((waiting, index) => {
    const { grant } = waiting;
    const key = outcomeKey(waiting);
    const isFirst = fresh.has(key) && !asked.has(key);
    asked.add(key);
    if (!grant || !isFirst || !isOk(outcomes[index])) return [];
    return grant.role !== 'wall' || index > detached ? grant : [];
  });
}

/** True for an outcome that changed something, or was to. */
export function isOk(outcome: Outcome | undefined): boolean {
  return outcome?.ok === true;
}
