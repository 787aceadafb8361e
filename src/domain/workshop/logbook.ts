import type { BlockRegistry } from '../blocks/Block.ts';
import type { Change } from './changes.ts';
import type { Command, Role } from './commands.ts';
import { isShut } from './isShut.ts';
import type { LogEntry, LogEvent } from './LogEntry.ts';
import { LIMITS } from './limits.ts';
import { placementOf } from './placementOf.ts';
import type { State } from './State.ts';

/** Who asked for what, and when (host's clock). */
interface Said {
  readonly command: Command;
  readonly role: Role;
  readonly now: number;
  readonly blocks: BlockRegistry;
}

type Happened = Pick<LogEntry, 'what' | 'activityId'>;

/** The same again within this time is one line with a higher count: ten notes hidden are one line. */
const TOGETHER_MS = 10 * 60_000;
/** What is a line of its own each time. */
const EACH: ReadonlySet<LogEvent> = new Set([
  'opened',
  'revealed',
  'steppedBack',
  'closed',
  'reopened',
  'codeRenewed',
  'wallsDetached',
]);

/**
 * Host only, after `settle`: the same changes with the lines that they add to the logbook, of which at most
 * `LIMITS.logLines` are kept. Made of what changed and not of what was asked for, so an undo is told as well. Holds no
 * texts, and of people only the role.
 *
 * @param state - the state before the changes
 */
export function withLogbook(state: State, settled: readonly Change[], said: Said): readonly Change[] {
  const lines = logbookOf(state, settled, said);
  return lines.length === 0 ? settled : [...settled, ...lines];
}

function logbookOf(state: State, settled: readonly Change[], said: Said): Change[] {
  const lines = told(state, settled, said);
  if (lines.length === 0) return [];
  const who = 'who' in said.command ? said.command.who : whoOf(said.role, said.command);
  const at = said.command.type === 'tell' ? Math.min(said.command.at ?? said.now, said.now) : said.now;
  const counts = new Map<string, { readonly line: Happened; count: number }>();
  for (const line of lines) {
    const key = `${line.what} ${line.activityId}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { line, count: 1 });
  }
  const log = [...state.log.values()].sort((a, b) => a.number - b.number);
  const changes: Change[] = [];
  let last = log.at(-1);
  for (const { line, count } of counts.values()) {
    const again = last && isAgain(last, { ...line, who }, at) ? last : undefined;
    const entity: LogEntry = again
      ? { ...again, at: Math.max(again.at, at), count: again.count + count }
      : {
          id: `log-${(last?.number ?? 0) + 1}`,
          number: (last?.number ?? 0) + 1,
          at,
          who,
          count,
          ...line,
        };
    last = entity;
    changes.push({ op: 'put', kind: 'log', entity });
    if (!again) log.push(entity);
  }
  const old = log.slice(0, Math.max(0, log.length - LIMITS.logLines));
  return [...changes, ...old.map(({ id }) => ({ op: 'remove', kind: 'log', id }) as const)];
}

function isAgain(last: LogEntry, line: Happened & Pick<LogEntry, 'who'>, now: number): boolean {
  return (
    !EACH.has(line.what) &&
    last.what === line.what &&
    last.activityId === line.activityId &&
    last.who === line.who &&
    now - last.at < TOGETHER_MS
  );
}

/** Links are made and revoked by the facilitator, in whose name the host says so. */
function whoOf(role: Role, { type }: Command): LogEntry['who'] {
  if (type === 'addHelper' || type === 'removeHelper') return 'facilitator';
  return role === 'wall' ? 'host' : role;
}

function told(state: State, settled: readonly Change[], { command, blocks }: Said): Happened[] {
  if (command.type === 'tellExport') return [{ what: 'exported', activityId: null }];
  if (command.type === 'detachWalls') return [{ what: 'wallsDetached', activityId: null }];
  if (command.type === 'tell') return [{ what: command.what, activityId: null }];
  const lines = settled.flatMap((change) => happened(state, change, blocks));
  // Their own words lost their masks with it; nobody unmasked anything.
  if (command.type === 'editContribution') return [];
  // What hangs there already is not approved one by one; a text that is gone was neither shown nor made readable.
  return lines.some(({ what }) => what === 'approvalOn')
    ? lines.filter(({ what }) => what !== 'approved')
    : lines;
}

function happened(state: State, change: Change, blocks: BlockRegistry): Happened[] {
  switch (change.kind) {
    case 'activity':
      return change.op === 'patch' ? turned(state, change.id, change.set.state) : [];
    case 'workshop':
      return change.op === 'patch' ? [...ended(state, change.id, change.set)] : [];
    case 'placement':
      return change.op === 'remove'
        ? []
        : arranged(
            state,
            change.op === 'put' ? change.entity.id : change.id,
            change.op === 'put' ? change.entity : change.set,
          );
    case 'contribution': {
      const gone = change.op === 'remove' ? state.contribution.get(change.id) : undefined;
      const block = blocks.get(state.activity.get(gone?.activityId ?? '')?.block ?? '');
      // Votes come and go all the time; only texts are told of.
      return gone && block?.keyOf === null ? [{ what: 'deleted', activityId: gone.activityId }] : [];
    }
    case 'access':
      return change.op === 'patch' ? [...atTheDoor(state, change.set)] : [];
    case 'seat':
      return change.op === 'remove' && state.seat.has(change.id)
        ? [{ what: 'seatsCleared', activityId: null }]
        : [];
    case 'helper':
      if (change.op === 'remove') return [{ what: 'linkRevoked', activityId: null }];
      return change.op === 'put'
        ? [{ what: change.entity.role === 'notetaker' ? 'noteLink' : 'coLink', activityId: null }]
        : [];
    default:
      return [];
  }
}

function* atTheDoor(
  state: State,
  set: { readonly shut?: boolean; readonly joinSecret?: string },
): Generator<Happened> {
  if (set.shut !== undefined && set.shut !== isShut(state))
    yield { what: set.shut ? 'doorShut' : 'doorOpened', activityId: null };
  if (set.joinSecret !== undefined) yield { what: 'codeRenewed', activityId: null };
}

function turned(state: State, activityId: string, to: string | undefined): Happened[] {
  const from = state.activity.get(activityId)?.state;
  if (to === undefined || from === undefined || to === from) return [];
  const rank = { ready: 0, open: 1, revealed: 2, closed: 2 } as const;
  const [was, is] = [rank[from], rank[to as keyof typeof rank]];
  if (is < was) return [{ what: 'steppedBack', activityId }];
  if (is === was) return [];
  return [{ what: is === 1 ? 'opened' : 'revealed', activityId }];
}

function* ended(
  state: State,
  id: string,
  set: { readonly status?: 'open' | 'closed'; readonly approval?: boolean },
): Generator<Happened> {
  const before = state.workshop.get(id);
  if (set.status !== undefined && set.status !== before?.status)
    yield { what: set.status === 'closed' ? 'closed' : 'reopened', activityId: null };
  if (set.approval !== undefined && set.approval !== (before?.approval ?? false))
    yield { what: set.approval ? 'approvalOn' : 'approvalOff', activityId: null };
}

function arranged(
  state: State,
  id: string,
  set: { readonly hidden?: boolean; readonly masks?: readonly unknown[]; readonly approved?: boolean },
): Happened[] {
  const before = placementOf(state, id);
  const activityId = state.contribution.get(id)?.activityId ?? null;
  const lines: Happened[] = [];
  if (set.hidden !== undefined && set.hidden !== before.hidden)
    lines.push({ what: set.hidden ? 'hidden' : 'shown', activityId });
  if (set.masks !== undefined && JSON.stringify(set.masks) !== JSON.stringify(before.masks))
    lines.push({ what: set.masks.length > 0 ? 'masked' : 'unmasked', activityId });
  if (set.approved !== undefined && set.approved !== before.approved)
    lines.push({ what: set.approved ? 'approved' : 'unapproved', activityId });
  return lines;
}
