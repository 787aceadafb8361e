import { useSession } from '#client/sync/SessionProvider.tsx';
import { type Saving, savingState } from '#client/sync/selectors.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { waitsInSight } from './waitsInSight.ts';

/** What became of something one gave in words, and whether it can still be changed. */
export interface OwnFate {
  readonly saving: Saving;
  readonly hidden: boolean;
  /** With *Eerst bekijken*: the hall does not see it yet. */
  readonly waiting: boolean;
  /** Null: it hangs with *Iedereen*. */
  readonly group: StakeholderGroup | null;
  readonly editable: boolean;
}

/** Follows one's own note or proposal: what the device and the facilitator did with it. */
export function useOwnFate(own: Contribution): OwnFate {
  const saving = useSession((session) => savingState(session, own.id));
  const hidden = useSession(({ view }) => view.placement.get(own.id)?.hidden === true);
  const waiting = useSession(({ view }) => waitsInSight(view, own));
  const group = useSession(({ view }) => view.group.get(own.groupId ?? '') ?? null);
  const editable = useSession(
    ({ view }) => workshopOf(view)?.status === 'open' && view.activity.get(own.activityId)?.state === 'open',
  );
  return { saving, hidden, waiting: waiting && !hidden, group, editable };
}
