import { useState } from 'react';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { promptsOf } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import type { Activity } from '#domain/workshop/entities.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { PromptEditor } from './PromptEditor.tsx';

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
  const view = useSession((state) => state.view);
  const [open, setOpen] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [title, setTitle] = useState(activity.title.tekst);
  const [minutes, setMinutes] = useState(String(activity.minutes));
  const [remark, setRemark] = useState(view.remark.get(activity.id)?.text ?? '');
  const name = activity.title.tekst;

  const saveTitle = () => {
    if (title.trim() === '' || title === activity.title.tekst) return setTitle(activity.title.tekst);
    const set = { title: { tekst: title.trim(), tekst_b1: title.trim() } };
    onRefused(act({ type: 'editActivity', activityId: activity.id, set }));
  };
  const saveMinutes = () => {
    const count = Number(minutes);
    if (!Number.isInteger(count) || count < 0 || count > LIMITS.minutes)
      return setMinutes(String(activity.minutes));
    if (count !== activity.minutes)
      onRefused(act({ type: 'editActivity', activityId: activity.id, set: { minutes: count } }));
  };
  const saveRemark = () => {
    if (remark !== (view.remark.get(activity.id)?.text ?? ''))
      onRefused(act({ type: 'setRemark', activityId: activity.id, text: remark }));
  };

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
        <Button
          variant="subtle"
          disabled={onUp === null}
          aria-label={t('edit.upName', { title: name })}
          onClick={() => onUp?.()}
        >
          ↑
        </Button>
        <Button
          variant="subtle"
          disabled={onDown === null}
          aria-label={t('edit.downName', { title: name })}
          onClick={() => onDown?.()}
        >
          ↓
        </Button>
      </div>
      {open ? (
        <div className="stack prepare__step-body">
          {activity.everOpened && isQuestion(activity) ? <p className="quiet">{t('edit.frozen')}</p> : null}
          <div className="prepare__two">
            <TextField
              label={t('edit.stepTitle')}
              value={title}
              maxLength={LIMITS.title}
              onChange={(event) => setTitle(event.target.value)}
              onBlur={saveTitle}
            />
            <TextField
              label={t('edit.minutes')}
              type="number"
              min={0}
              max={LIMITS.minutes}
              value={minutes}
              onChange={(event) => setMinutes(event.target.value)}
              onBlur={saveMinutes}
            />
          </div>
          {promptsOf(view, activity.id).map((prompt) => (
            <PromptEditor
              key={prompt.id}
              prompt={prompt}
              frozen={activity.everOpened}
              onRefused={onRefused}
            />
          ))}
          <TextArea
            label={t('edit.remark')}
            value={remark}
            most={LIMITS.remark}
            onChange={(event) => setRemark(event.target.value)}
            onBlur={saveRemark}
          />
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
