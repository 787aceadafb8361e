import './scriptForm.css';
import { useState } from 'react';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { activitiesInOrder, promptsOf } from '#client/sync/selectors.ts';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { ActivityEdit } from '#domain/workshop/drafts.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { ActivityPlace } from './ActivityPlace.tsx';
import { AddPrompt } from './AddPrompt.tsx';
import { OptionFields } from './OptionFields.tsx';
import { PromptEditor } from './PromptEditor.tsx';
import { optionsOfActivity, scriptOptionsOf } from './scriptOptions.ts';
import { TitleFields } from './TitleFields.tsx';
import { WallFields } from './WallFields.tsx';

interface ActivityEditorProps {
  activity: Activity;
  onRefused: (code: Refusal | null) => void;
}

/** Everything about one step of a session; each field is saved when one leaves it. What was answered stays as it was. */
export function ActivityEditor({ activity, onRefused }: ActivityEditorProps) {
  const t = useWords('script');
  const act = useAct();
  const view = useSession((state) => state.view);
  const frozen = activity.everOpened && isQuestion(activity);
  const [title, setTitle] = useState(activity.title);
  const [minutes, setMinutes] = useState(String(activity.minutes));
  const [remark, setRemark] = useState(view.remark.get(activity.id)?.text ?? '');
  const [wall, setWall] = useState(activity.wallText ?? NOTHING);
  const edit = (set: ActivityEdit) => onRefused(act({ type: 'editActivity', activityId: activity.id, set }));

  const saveTitle = () => {
    const next = { tekst: title.tekst.trim(), tekst_b1: title.tekst_b1.trim() || title.tekst.trim() };
    if (next.tekst === '') return setTitle(activity.title);
    setTitle(next);
    if (!isSame(next, activity.title)) edit({ title: next });
  };
  const saveMinutes = () => {
    const count = Number(minutes);
    if (minutes.trim() === '' || !Number.isInteger(count) || count < 0 || count > LIMITS.minutes)
      return setMinutes(String(activity.minutes));
    if (count !== activity.minutes) edit({ minutes: count });
  };
  const saveWall = () => {
    const next = { tekst: wall.tekst.trim(), tekst_b1: wall.tekst_b1.trim() || wall.tekst.trim() };
    const isEmpty = next.tekst === '' && next.tekst_b1 === '';
    const whole = isEmpty ? null : { ...next, tekst: next.tekst || next.tekst_b1 };
    if (!isSame(whole ?? NOTHING, activity.wallText ?? NOTHING)) edit({ wallText: whole });
  };
  const saveRemark = () => {
    if (remark !== (view.remark.get(activity.id)?.text ?? ''))
      onRefused(act({ type: 'setRemark', activityId: activity.id, text: remark }));
  };
  const steps = activitiesInOrder(view);
  const earlier = steps
    .slice(
      0,
      steps.findIndex(({ id }) => id === activity.id),
    )
    .map(({ id, block, title: { tekst } }) => ({ key: id, block, title: tekst }));

  return (
    <div className="script-form">
      {frozen ? <p className="quiet">{t('run.frozen')}</p> : null}
      <TitleFields value={title} onChange={setTitle} onBlur={saveTitle} />
      <div className="script-form__two">
        <ActivityPlace activity={activity} frozen={frozen} onPick={(placeId) => edit({ placeId })} />
        <TextField
          label={t('step.minutes')}
          type="number"
          inputMode="numeric"
          min={0}
          max={LIMITS.minutes}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
          onBlur={saveMinutes}
        />
      </div>
      {isQuestion(activity) ? null : <WallFields value={wall} onChange={setWall} onBlur={saveWall} />}
      {frozen ? null : (
        <OptionFields
          block={activity.block}
          options={scriptOptionsOf(activity.options)}
          earlier={earlier}
          onChange={(options) => edit({ options: optionsOfActivity(options) })}
        />
      )}
      {promptsOf(view, activity.id).map((prompt) => (
        <PromptEditor key={prompt.id} prompt={prompt} frozen={activity.everOpened} onRefused={onRefused} />
      ))}
      {isQuestion(activity) ? <AddPrompt activity={activity} onRefused={onRefused} /> : null}
      <TextArea
        label={t('step.remark')}
        value={remark}
        most={LIMITS.remark}
        rows={2}
        onChange={(event) => setRemark(event.target.value)}
        onBlur={saveRemark}
      />
    </div>
  );
}

const NOTHING: Wording = { tekst: '', tekst_b1: '' };

function isSame(a: Wording, b: Wording): boolean {
  return a.tekst === b.tekst && a.tekst_b1 === b.tekst_b1;
}
