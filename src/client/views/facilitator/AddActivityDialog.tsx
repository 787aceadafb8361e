import { questions } from 'virtual:catalog/scripts';
import { useState } from 'react';
import { scriptOf } from '#client/conduct/nextStep.ts';
import { useActAll } from '#client/conduct/useActAll.ts';
import { addPieces } from '#client/script/addPieces.ts';
import type { Piece } from '#client/script/editScript.ts';
import { PieceDialog } from '#client/script/PieceDialog.tsx';
import { newId } from '#client/sync/device.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace } from '#client/sync/useHalfTyped.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';

/** Something more while the session runs, right after where it is now unless she says otherwise. */
export function AddActivityDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('script');
  const why = useWords('rejections');
  const actAll = useActAll();
  const view = useSession((state) => state.view);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const place = useDeskPlace('onderdeel');
  const { activities, at } = scriptOf(view);
  const handleAdd = (piece: Piece, after: number) => {
    const refusal = actAll(addPieces(view, after, piece, questions, newId));
    if (refusal !== null) return setRefused(refusal);
    onClose();
  };
  if (refused !== null)
    return (
      <Dialog title={t('add.title')} onClose={onClose}>
        <Alert kind="error">{why(refused)}</Alert>
      </Dialog>
    );
  return (
    <PieceDialog
      steps={activities.map(({ id, block, title }) => ({ key: id, block, title: title.tekst }))}
      at={at + 1}
      questions={questions}
      place={place}
      onAdd={handleAdd}
      onClose={onClose}
    />
  );
}
