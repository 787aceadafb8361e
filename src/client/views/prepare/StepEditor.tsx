import { useState } from 'react';
import { ActivityEditor } from '#client/script/ActivityEditor.tsx';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { MoveButtons } from '#client/ui/MoveButtons.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';

interface StepEditorProps {
  activity: Activity;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRefused: (code: Refusal | null) => void;
}

/** One step of the script, folded; every field is saved when one leaves it. */
export function StepEditor({ activity, onUp, onDown, onRefused }: StepEditorProps) {
  const t = useWords('prepare');
  const act = useAct();
  const [open, setOpen] = useState(false);
  const [removing, setRemoving] = useState(false);
  const name = activity.title.tekst;

  return (
    <li className="prepare__step">
      <div className="prepare__step-head">
        <button
          type="button"
          className="prepare__step-name"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <strong>{name}</strong>
          <span className="quiet">{t('script.minutes', { count: activity.minutes })}</span>
        </button>
        <MoveButtons
          up={t('edit.upName', { title: name })}
          down={t('edit.downName', { title: name })}
          onUp={onUp}
          onDown={onDown}
        />
      </div>
      {open ? (
        <div className="stack prepare__step-body">
          <ActivityEditor activity={activity} onRefused={onRefused} />
          {activity.everOpened ? null : (
            <div>
              <Button variant="subtle" icon="trash" onClick={() => setRemoving(true)}>
                {t('edit.removeStep')}
              </Button>
            </div>
          )}
        </div>
      ) : null}
      {removing ? (
        <Confirm
          title={t('edit.removeStepName', { title: name })}
          confirm={t('edit.removeStep')}
          onCancel={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            onRefused(act({ type: 'removeActivity', activityId: activity.id }));
          }}
        >
          <p>{t('edit.removeStepText')}</p>
        </Confirm>
      ) : null}
    </li>
  );
}
