import './roles.css';
import { useMay } from '#client/conduct/useMay.ts';
import { notesOf, type PlacedNote } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { awaitsApproval } from '#domain/workshop/approval.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { useApprove } from './useApprove.ts';

interface ApprovalBarProps {
  activity: Activity;
  /** Which of them stand before her now, or null: none. What nobody reads is not approved in one go. */
  read: ((note: PlacedNote) => boolean) | null;
}

/** With *Eerst bekijken* on: how many wait for her, and approving all that she sees at once. */
export function ApprovalBar({ activity, read }: ApprovalBarProps) {
  const t = useWords('roles');
  const { approve, isOther } = useApprove();
  const may = useMay();
  const view = useSession((state) => state.view);
  if (!may('approve') || workshopOf(view)?.approval !== true) return null;
  const waiting = notesOf(view, activity.id).filter(
    (note) => !note.hidden && awaitsApproval(view, note.contribution),
  );
  const again = waiting.filter((note) => isOther(note.contribution)).length;
  const before = read ? waiting.filter(read) : [];
  const approveAll = () => approve(before.map((note) => note.contribution));
  return (
    <div className="approval">
      <p role="status">
        {waiting.length === 0 ? (
          t('approval.none')
        ) : (
          <>
            <strong>{t('approval.waiting', { count: waiting.length })}</strong>{' '}
            {again > 0 ? t('approval.again', { count: again }) : null}{' '}
            {read ? null : t('approval.waitingFolded')}
          </>
        )}
      </p>
      {before.length > 0 ? <Button onClick={approveAll}>{t('approval.approveAll')}</Button> : null}
    </div>
  );
}
