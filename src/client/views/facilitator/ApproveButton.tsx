import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { awaitsApproval } from '#domain/workshop/approval.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { useWords } from '#i18n/useWords.ts';
import { useApprove } from './useApprove.ts';

/** Lets the hall see one contribution as it stands here; there only while it waits for that. */
export function ApproveButton({ contribution, name }: { contribution: Contribution; name: string }) {
  const t = useWords('roles');
  const { approve } = useApprove();
  const may = useMay();
  const waits = useSession(({ view }) => awaitsApproval(view, contribution));
  if (!waits || !may('approve')) return null;
  return (
    <Button aria-label={`${t('approval.approve')}: ${name}`} onClick={() => approve([contribution])}>
      {t('approval.approve')}
    </Button>
  );
}
