import { useState } from 'react';
import { isQuestion, scriptOf } from '#client/conduct/nextStep.ts';
import { repeatOf } from '#client/conduct/repeatOf.ts';
import { ActivityEditor } from '#client/script/ActivityEditor.tsx';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { activityMark } from '#domain/workshop/activityMark.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';

interface EditActivityDialogProps {
  activityId: string;
  onClose: () => void;
}

/** One step of the script while the session runs: what it says and asks, its place in the order, once more, away. */
export function EditActivityDialog({ activityId, onClose }: EditActivityDialogProps) {
  const t = useWords('script');
  const why = useWords('rejections');
  const act = useAct();
  const view = useSession((state) => state.view);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const { activities, at: now } = scriptOf(view);
  const at = activities.findIndex(({ id }) => id === activityId);
  const activity = activities[at];
  if (!activity) return null;
  const handleMove = (to: number) => {
    const others = activities.filter((each) => each !== activity);
    const [before, after] = [others[to - 1]?.order, others[to]?.order];
    const order =
      before === undefined ? (after ?? 0) - 1 : after === undefined ? before + 1 : (before + after) / 2;
    setRefused(act({ type: 'editActivity', activityId, set: { order } }));
  };
  return (
    <Dialog
      wide
      title={t('run.editTitle')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={onClose}>
            {t('run.done')}
          </Button>
          <Button disabled={at === 0} onClick={() => handleMove(at - 1)}>
            {t('run.earlier')}
          </Button>
          <Button disabled={at === activities.length - 1} onClick={() => handleMove(at + 1)}>
            {t('run.later')}
          </Button>
          {isQuestion(activity) ? (
            <Button
              onClick={() => {
                const refusal = act(repeatOf(view, activityId, newId));
                setRefused(refusal);
                if (refusal === null) onClose();
              }}
            >
              {t('run.repeat')}
            </Button>
          ) : null}
          {activity.everOpened || at === now ? null : (
            <Button
              variant="subtle"
              icon="trash"
              onClick={() => {
                const refusal = act({
                  type: 'removeActivity',
                  activityId,
                  mark: activityMark(view, activityId),
                });
                setRefused(refusal);
                if (refusal === null) onClose();
              }}
            >
              {t('run.remove')}
            </Button>
          )}
        </>
      }
    >
      {refused === null ? null : <Alert kind="error">{why(refused)}</Alert>}
      <p className="quiet">{t('run.at', { at: at + 1, of: activities.length })}</p>
      <ActivityEditor activity={activity} onRefused={setRefused} />
    </Dialog>
  );
}
