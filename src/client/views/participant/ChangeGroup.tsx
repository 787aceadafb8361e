import { useState } from 'react';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';

/** Another group than at joining; what was written stays where it hangs. */
export function ChangeGroup({ onClose }: { onClose: () => void }) {
  const t = useWords('tablet');
  const why = useWords('rejections');
  const act = useAct();
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  const [groupId, setGroupId] = useState(seat?.groupId ?? null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const handleSave = () => {
    const code = groupId === null || groupId === seat?.groupId ? null : act({ type: 'changeGroup', groupId });
    setRefused(code);
    if (code === null) onClose();
  };
  return (
    <Dialog
      title={t('group.title')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={handleSave}>
          {t('group.save')}
        </Button>
      }
    >
      <RadioCards
        legend={<VisuallyHidden>{t('group.title')}</VisuallyHidden>}
        description={t('group.note')}
        choices={groupsInOrder(view).map((group) => ({
          value: group.id,
          label: group.label,
          hint: group.hint,
          mark: <GroupMark group={group} size="2.5rem" />,
          colours: coloursOf(group.colour),
        }))}
        value={groupId}
        onChange={setGroupId}
      />
      {refused === null ? null : <Alert kind="error">{why(refused)}</Alert>}
    </Dialog>
  );
}
