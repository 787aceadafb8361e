import './scriptForm.css';
import { LazyTheirs } from '#client/conduct/LazyTheirs.tsx';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { activitiesInOrder } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { promptsOf } from '#client/sync/selectors.ts';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { ActivityPlace } from './ActivityPlace.tsx';
import { AddPrompt } from './AddPrompt.tsx';
import { OptionFields } from './OptionFields.tsx';
import { PromptEditor } from './PromptEditor.tsx';
import { optionsOfActivity, scriptOptionsOf } from './scriptOptions.ts';
import { TheirWording } from './TheirWording.tsx';
import { TitleFields } from './TitleFields.tsx';
import { useActivityEdit } from './useActivityEdit.ts';
import { WallFields } from './WallFields.tsx';

interface ActivityEditorProps {
  activity: Activity;
  onRefused: (code: Refusal | null) => void;
}

/** Everything about one step of a session; each field is saved when one leaves it. What was answered stays as it was. */
export function ActivityEditor({ activity, onRefused }: ActivityEditorProps) {
  const t = useWords('script');
  const view = useSession((state) => state.view);
  const frozen = activity.everOpened && isQuestion(activity);
  const { title, minutes, remark, wall, stored, edit, ...save } = useActivityEdit(activity, onRefused);
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
      <TitleFields value={title.value} onChange={title.write} onBlur={() => save.saveTitle(title.leave())} />
      <TheirWording
        field={t('step.title')}
        stored={activity.title}
        edited={title}
        onMine={() => save.saveTitle(title.insist())}
      />
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
          onBlur={save.saveMinutes}
        />
      </div>
      {isQuestion(activity) ? null : (
        <>
          <WallFields value={wall.value} onChange={wall.write} onBlur={() => save.saveWall(wall.leave())} />
          <TheirWording
            field={t('step.wall')}
            stored={activity.wallText ?? { tekst: '', tekst_b1: '' }}
            edited={wall}
            onMine={() => save.saveWall(wall.insist())}
          />
        </>
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
        onBlur={() => save.saveRemark(remark.leave())}
      />
      {remark.clashes.length === 0 ? null : (
        <LazyTheirs
          field={t('step.remark')}
          texts={[stored]}
          onMine={() => save.saveRemark(remark.insist())}
          onTheirs={remark.forget}
        />
      )}
    </div>
  );
}
