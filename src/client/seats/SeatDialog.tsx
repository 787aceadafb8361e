import { useState } from 'react';
import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { peopleAt } from '#domain/workshop/seating.ts';
import { useWords } from '#i18n/useWords.ts';
import { seatingOf } from './seatingOf.ts';
import { TableGroups } from './TableGroups.tsx';

const MODES = ['own', 'table', 'buddy'] as const;

/** Who sits at this device from now on: somebody came to the table, left, or needs a hand with writing. */
export function SeatDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const t = useWords('seats');
  const why = useWords('rejections');
  const common = useWords('common');
  const act = useAct();
  const view = useSession((session) => session.view);
  const groups = groupsInOrder(view);
  const [mode, setMode] = useState(seat.mode);
  const [groupId, setGroupId] = useState(seat.groupId);
  const [perGroup, setPerGroup] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(peopleAt(seat)),
  );
  const [error, setError] = useState<string | null>(null);
  const handleSave = () => {
    const seating = seatingOf(mode, groupId, perGroup, groups);
    if (seating === null) return setError(t('seat.empty'));
    const refusal = act({ type: 'arrangeSeat', ...seating });
    if (refusal === null) onClose();
    else setError(why(refusal));
  };
  return (
    <Dialog
      title={t('seat.title')}
      wide
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={handleSave}>
            {t('seat.save')}
          </Button>
          <Button onClick={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <RadioCards
        legend={t('seat.mode')}
        choices={MODES.map((value) => ({
          value,
          label: t(`seat.${value}`),
          ...(value === 'own' ? {} : { hint: t(`seat.${value}Hint`) }),
        }))}
        value={mode}
        onChange={setMode}
      />
      {mode === 'table' ? (
        <TableGroups groups={groups} perGroup={perGroup} onChange={setPerGroup} />
      ) : (
        <RadioCards
          legend={t(mode === 'buddy' ? 'seat.groupBuddy' : 'seat.group')}
          choices={groups.map((group) => ({
            value: group.id,
            label: group.label,
            mark: <GroupMark group={group} size="2.25rem" />,
            colours: coloursOf(group.colour),
          }))}
          value={groupId}
          onChange={setGroupId}
        />
      )}
      <p className="quiet">{t('seat.note')}</p>
      {error === null ? null : <Alert kind="error">{error}</Alert>}
    </Dialog>
  );
}
