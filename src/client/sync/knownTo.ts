import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import { decideAsParticipant } from '#domain/workshop/decideAsParticipant.ts';
import { mergeViews } from '#domain/workshop/mergeViews.ts';
import type { Parked } from '#domain/workshop/Parked.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import type { State } from '#domain/workshop/State.ts';
import type { OwnMessage } from '#protocol/socket.ts';
import type { Seated } from './knownLife.ts';
import { deviceSight } from './lastSight.ts';
import type { SessionStore } from './Session.ts';

/** What a seat had in the life of the session before, as its screen showed it: with what was still on its way. */
export interface Had {
  /** The life after that. */
  readonly life: string;
  readonly seat: Seat | undefined;
  readonly contributions: readonly Contribution[];
  readonly parked: readonly Parked[];
  /** Commands that were on their way and are in it; what the device read later is not. */
  readonly waited: ReadonlySet<string>;
  /** Ids of what was its own and was taken back, as far as this tab heard of it. */
  readonly withdrawn: ReadonlySet<string>;
  /** Knows the questions. */
  readonly shared: State;
  /** Whether nobody knows a newer text of it: not another tab of this seat while this one slept. */
  readonly newest: (mine: Contribution) => boolean;
}

/** What this tab knows of its seat. Reads from the device what an earlier tab left there. */
export function knownTo(session: SessionStore, login: Seated) {
  const { workshopId, seatId } = login;
  const isMine = (each: { readonly seatId: string | null }) => each.seatId === seatId;
  let own: ReadonlySet<string> = new Set();
  let withdrawn: ReadonlySet<string> = new Set();

  const lastSight = (): State | null => {
    const kept = deviceSight(workshopId, seatId);
    const sight = kept.read();
    kept.stop();
    return sight && mergeViews(sight.shared, sight.own);
  };

  /** What the screen showed, or (a page that was just loaded) would have shown. */
  const shown = (sight: State | null): State => {
    const { view, pending, clockOffset } = session.getState();
    if (view.seat.has(seatId) || sight === null) return view;
    const context = {
      actor: { role: 'participant', seatId },
      now: Date.now() + clockOffset,
      blocks: BLOCKS,
    } as const;
    return pending.reduce((state, { commandId, intent }) => {
      const decision = decideAsParticipant(state, { id: commandId, ...intent }, context);
      return decision.ok ? applyChanges(state, decision.changes) : state;
    }, sight);
  };

  return {
    /** Takes note of what is gone of its own. */
    hears: ({ change }: OwnMessage): void => {
      const now = new Set(
        [...(change.put.contribution ?? []), ...(change.put.parked ?? [])].map(({ id }) => id),
      );
      withdrawn = new Set([...withdrawn, ...own].filter((id) => !now.has(id)));
      own = now;
    },
    /** Begins anew: what is not in another life of the session was not taken back there. */
    forget: (): void => {
      withdrawn = new Set();
      own = new Set();
    },
    /** What it had until now, to be asked for before the host tells what it knows. */
    had: (life: string): Had => {
      const sight = lastSight();
      const view = shown(sight);
      return {
        life,
        seat: view.seat.get(seatId),
        contributions: [...view.contribution.values()].filter(isMine),
        parked: [...view.parked.values()].filter(isMine),
        waited: new Set(session.getState().pending.map(({ commandId }) => commandId)),
        withdrawn,
        shared: view,
        newest: ({ id, data }) => {
          const kept = sight?.contribution.get(id)?.data;
          return kept === undefined || JSON.stringify(kept) === JSON.stringify(data);
        },
      };
    },
  };
}
