import { useSession } from '#client/sync/SessionProvider.tsx';
import { savingState } from '#client/sync/selectors.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { useWords } from '#i18n/useWords.ts';

/** How far something of one's own is kept: *Wordt bewaard…*, *Bewaard*, or that it does not work now. */
export function SavingMark({ contributionId }: { contributionId: string }) {
  const t = useWords('participant');
  const saving = useSession((session) => savingState(session, contributionId));
  return (
    <span className={`note__state note__state--${saving}`} role="status">
      {saving === 'saved' ? <Icon name="check" /> : null}{' '}
      {t(saving === 'saved' ? 'mine.saved' : saving === 'saving' ? 'mine.saving' : 'mine.failing')}
    </span>
  );
}
