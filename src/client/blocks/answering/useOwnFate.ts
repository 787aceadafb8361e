import { useSession } from '#client/sync/SessionProvider.tsx';
import { type Saving, savingState } from '#client/sync/selectors.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { workshopOf } from '#domain/workshop/State.ts';

/** How far something one gave in words is kept, where it hangs, and whether it can still be changed. */
export interface OwnFate {
  readonly saving: Saving;
  /** Null: it hangs with *Iedereen*. */
  readonly group: StakeholderGroup | null;
  readonly editable: boolean;
}

/** Follows one's own note or proposal: what this device and the hall did with it. */
export function useOwnFate(own: Contribution): OwnFate {
  const saving = useSession((session) => savingState(session, own.id));
  const group = useSession(({ view }) => view.group.get(own.groupId ?? '') ?? null);
  const editable = useSession(
    ({ view }) => workshopOf(view)?.status === 'open' && view.activity.get(own.activityId)?.state === 'open',
  );
  return { saving, group, editable };
}
