import './roles.css';
import { useActAll } from '#client/conduct/useActAll.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { notesOf } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { awaitsApproval } from '#domain/workshop/approval.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** As many as fit in one command. */
const MOST = 500;

interface ApprovalBarProps {
  activity: Activity;
  /** Whether she can read them now; what nobody read is not approved in one go. */
  open: boolean;
}

/** With *Eerst bekijken* on: how many wait for her, and approving all that she sees at once. */
export function ApprovalBar({ activity, open }: ApprovalBarProps) {
  const t = useWords('roles');
  const actAll = useActAll();
  const may = useMay();
  const view = useSession((state) => state.view);
  if (!may('approve') || workshopOf(view)?.approval !== true) return null;
  const waiting = notesOf(view, activity.id).filter(
    (note) => !note.hidden && awaitsApproval(view, note.contribution),
  );
  const approveAll = () => {
    const ids = waiting.map((note) => note.contribution.id);
    const parts = Array.from({ length: Math.ceil(ids.length / MOST) }, (_, part) =>
      ids.slice(part * MOST, (part + 1) * MOST),
    );
    actAll(parts.map((contributionIds) => ({ type: 'approve', contributionIds, on: true })));
  };
  return (
    <div className="approval">
      <p role="status">
        {waiting.length === 0 ? (
          t('approval.none')
        ) : (
          <>
            <strong>{t('approval.waiting', { count: waiting.length })}</strong>{' '}
            {open ? null : t('approval.waitingFolded')}
          </>
        )}
      </p>
      {open && waiting.length > 0 ? <Button onClick={approveAll}>{t('approval.approveAll')}</Button> : null}
    </div>
  );
}
