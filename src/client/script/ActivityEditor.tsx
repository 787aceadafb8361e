import './scriptForm.css';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { activitiesInOrder } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { promptsOf } from '#client/sync/selectors.ts';
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
import { useEdited } from './useEdited.ts';
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
  const title = useEdited(activity.title);
  const minutes = useEdited(String(activity.minutes));
  const remark = useEdited(view.remark.get(activity.id)?.text ?? '');
  const wall = useEdited(activity.wallText ?? NOTHING);
  const edit = (set: ActivityEdit) => onRefused(act({ type: 'editActivity', activityId: activity.id, set }));

  const saveTitle = () => {
    const next = bothOf(title.leave());
    if (next && next.tekst !== '' && !isSame(next, activity.title)) edit({ title: next });
  };
  const saveMinutes = () => {
    const typed = minutes.leave()?.trim() ?? '';
    const count = Number(typed);
    const counts = typed !== '' && Number.isInteger(count) && count >= 0 && count <= LIMITS.minutes;
    if (counts && count !== activity.minutes) edit({ minutes: count });
  };
  const saveWall = () => {
    const next = bothOf(wall.leave());
    if (!next) return;
    const isEmpty = next.tekst === '' && next.tekst_b1 === '';
    const whole = isEmpty ? null : { ...next, tekst: next.tekst || next.tekst_b1 };
    if (!isSame(whole ?? NOTHING, activity.wallText ?? NOTHING)) edit({ wallText: whole });
  };
  const saveRemark = () => {
    const text = remark.leave();
    if (text !== null && text !== (view.remark.get(activity.id)?.text ?? ''))
      onRefused(act({ type: 'setRemark', activityId: activity.id, text }));
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
      <TitleFields value={title.value} onChange={title.write} onBlur={saveTitle} />
      <div className="script-form__two">
        <ActivityPlace activity={activity} frozen={frozen} onPick={(placeId) => edit({ placeId })} />
        <TextField
          label={t('step.minutes')}
          type="number"
          inputMode="numeric"
          min={0}
          max={LIMITS.minutes}
          value={minutes.value}
          onChange={(event) => minutes.write(event.target.value)}
          onBlur={saveMinutes}
        />
      </div>
      {isQuestion(activity) ? null : (
        <WallFields value={wall.value} onChange={wall.write} onBlur={saveWall} />
      )}
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
        value={remark.value}
        most={LIMITS.remark}
        rows={2}
        onChange={(event) => remark.write(event.target.value)}
        onBlur={saveRemark}
      />
    </div>
  );
}

const NOTHING: Wording = { tekst: '', tekst_b1: '' };

/** Trimmed; without words of its own the plain one is the other. */
function bothOf(typed: Wording | null): Wording | null {
  if (typed === null) return null;
  const tekst = typed.tekst.trim();
  return { tekst, tekst_b1: typed.tekst_b1.trim() || tekst };
}

function isSame(a: Wording, b: Wording): boolean {
  return a.tekst === b.tekst && a.tekst_b1 === b.tekst_b1;
}
