import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
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
    <ToolButton
      variant="secondary"
      label={t('approval.approve')}
      of={name}
      onClick={() => approve([contribution])}
    />
  );
}
