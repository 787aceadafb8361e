import { questions } from 'virtual:catalog/scripts';
import { useState } from 'react';
import { fromOwn, type OwnQuestion } from '#catalog/composeDraft.ts';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { useActAll } from '#client/conduct/useActAll.ts';
import { addPieces } from '#client/script/addPieces.ts';
import { keepScript, ownScripts } from '#client/script/ownScripts.ts';
import { PieceDialog } from '#client/script/PieceDialog.tsx';
import { scriptOfSession } from '#client/script/scriptOfSession.ts';
import { newId } from '#client/sync/device.ts';
import { activitiesInOrder } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { promptsOf } from '#client/sync/selectors.ts';
import { useDeskPlace } from '#client/sync/useHalfTyped.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { momentAt } from './momentAt.ts';
import { OwnQuestionForm } from './OwnQuestionForm.tsx';
import { titleAmong } from './ownVersion.ts';
import { StepEditor } from './StepEditor.tsx';
import { useSpots } from './useSpots.ts';

/** Takes the script along for other sessions, as one of this device's own. */
function KeepScript() {
  const t = useWords('script');
  const view = useSession((state) => state.view);
  const [kept, setKept] = useState<{ title: string; safe: boolean } | null>(null);
  const handleKeep = () => {
    const title = titleAmong(workshopOf(view)?.title ?? '', ownScripts(questions));
    setKept({ title, safe: keepScript(scriptOfSession(view, `eigen-${newId()}`, title), questions) });
  };
  return (
    <div className="stack">
      <div>
        <Button variant="subtle" icon="copy" onClick={handleKeep}>
          {t('choice.keep')}
        </Button>
      </div>
      {kept === null ? null : (
        <Alert kind={kept.safe ? 'ok' : 'warning'}>
          {kept.safe ? t('choice.keptAs', { title: kept.title }) : t('builder.notKept')}
        </Alert>
      )}
    </div>
  );
}

/** The steps of the script: their order, minutes and questions; what was asked already is shown as it stands. */
export function StepsEditor({ onRefused }: { onRefused: (code: Refusal | null) => void }) {
  const t = useWords('prepare');
  const words = useWords('script');
  const [adding, setAdding] = useState(false);
  const act = useAct();
  const actAll = useActAll();
  const view = useSession((state) => state.view);
  const activities = activitiesInOrder(view);

  const handleSwap = (at: number, by: -1 | 1) => {
    const [one, other] = [activities[at], activities[at + by]];
    if (!one || !other) return;
    // Orders may be equal after two people added at once: number the two by where they stand.
    onRefused(
      actAll([
        { type: 'editActivity', activityId: one.id, set: { order: at + by } },
        { type: 'editActivity', activityId: other.id, set: { order: at } },
      ]),
    );
  };
  const handleAdd = ({ text, plain, at }: Omit<OwnQuestion, 'key'>) => {
    if ('activity' in at) {
      const order = promptsOf(view, at.activity).length;
      const prompt = { ...fromOwn({ newId }, { text, plain }, at.activity), order };
      return onRefused(act({ type: 'addPrompt', prompt }));
    }
    onRefused(actAll(momentAt(view, at.place, { text, plain }, newId)));
  };
  const place = useDeskPlace('eigen-vraag');
  const spots = useSpots(activities.filter(isQuestion).map(({ id, title }) => ({ id, title: title.tekst })));
  return (
    <section className="prepare__section">
      <Heading level={2}>{t('edit.steps')}</Heading>
      <p className="quiet">{t('edit.stepsLead')}</p>
      <ol className="prepare__steps">
        {activities.map((activity, at) => (
          <StepEditor
            key={activity.id}
            activity={activity}
            onUp={at > 0 ? () => handleSwap(at, -1) : null}
            onDown={at < activities.length - 1 ? () => handleSwap(at, 1) : null}
            onRefused={onRefused}
          />
        ))}
      </ol>
      <div>
        <Button onClick={() => setAdding(true)}>{words('add.open')}</Button>
      </div>
      <KeepScript />
      {adding ? (
        <PieceDialog
          steps={activities.map(({ id, block, title }) => ({ key: id, block, title: title.tekst }))}
          at={activities.findLastIndex(isQuestion) + 1}
          questions={questions}
          place={{ ...place, activityId: 'onderdeel' }}
          onAdd={(piece, at) => {
            setAdding(false);
            onRefused(actAll(addPieces(view, at, piece, questions, newId)));
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
      <details className="prepare__details">
        <summary>{t('own.title')}</summary>
        <OwnQuestionForm spots={spots} place={place} onAdd={handleAdd} />
      </details>
    </section>
  );
}
