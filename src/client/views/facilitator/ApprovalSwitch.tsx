import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** *Eerst bekijken*, on or off while the session runs; says what switching it off would show at once. */
export function ApprovalSwitch() {
  const t = useWords('roles');
  const act = useAct();
  const on = useSession(({ view }) => workshopOf(view)?.approval === true);
  const waiting = useSession(({ view }) =>
    [...view.tally.values()].reduce((sum, each) => sum + (each.waiting ?? 0), 0),
  );
  return (
    <Checkbox
      asSwitch
      label={t('approval.switch')}
      hint={on && waiting > 0 ? t('approval.off', { count: waiting }) : t('approval.hint')}
      checked={on}
      onChange={(to) => act({ type: 'setApproval', on: to })}
    />
  );
}
