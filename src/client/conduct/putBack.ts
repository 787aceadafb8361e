import type { Intent, SessionState } from '#client/sync/Session.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { decide } from '#domain/workshop/decide.ts';
import type { Restore } from '#domain/workshop/Restore.ts';
import type { Lacking } from './lackingOf.ts';

/** So many pieces go in one command. */
const AT_ONCE = 100;

/**
 * What asks to put back, of what a session out of a back-up lacks, all that can be put back now: what somebody changed
 * since stays as it is, and what hangs on a note that is not there (yet) waits.
 */
export function putBack({ typed, pieces }: Lacking, session: Pick<SessionState, 'view' | 'actor'>): Intent[] {
  const { view, actor } = session;
  const can = (intent: Intent) =>
    decide(view, { id: 'try', ...intent }, { actor, now: 0, blocks: BLOCKS }).ok;
  const whole = pieces.filter(({ kind }) => kind !== 'placement');
  const clusters = whole.filter(({ kind }) => kind === 'cluster');
  const alone = whole.filter((piece) => can(undo([piece])));
  // What hangs in a cluster that comes back too can only be tried together with it.
  const hung = pieces.filter((piece) => {
    if (piece.kind !== 'placement') return false;
    const into = clusters.filter(({ id }) => id === piece.value.clusterId);
    return can(undo([...into, piece]));
  });
  const intents = [...typed.filter(can)];
  for (const list of [alone, hung])
    for (let from = 0; from < list.length; from += AT_ONCE)
      intents.push(undo(list.slice(from, from + AT_ONCE)));
  return intents;
}

function undo(restores: readonly Restore[]): Intent {
  return { type: 'undo', restores };
}
