import { places } from 'virtual:catalog/places';
import { questions } from 'virtual:catalog/scripts';
import { useState } from 'react';
import { composeScript, placesOfScript } from '#catalog/composeDraft.ts';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { useActAll } from '#client/conduct/useActAll.ts';
import { newId } from '#client/sync/device.ts';
import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import type { Form } from './Form.ts';
import { ChosenTasks } from './PlacesChoice.tsx';
import { ScriptChoice } from './ScriptChoice.tsx';
import { isReady, useScripts } from './useScripts.ts';

/** Another script after all, as long as no question was asked. */
export function ReplaceScript({ onRefused }: { onRefused: (code: Refusal | null) => void }) {
  const t = useWords('prepare');
  const actAll = useActAll();
  const view = useSession((state) => state.view);
  const [scriptId, setScriptId] = useState(workshopOf(view)?.scriptId ?? 'standaard');
  const [chosen, setChosen] = useState<Form['chosen']>(['bo2', 'bo3']);
  const [asking, setAsking] = useState(false);
  const { all } = useScripts();
  const ready = all.filter(isReady);
  const script = ready.find((each) => each.id === scriptId) ?? ready[0];
  const frozen = [...view.activity.values()].some((each) => each.everOpened && isQuestion(each));
  if (!script) return null;
  const handleReplace = () => {
    setAsking(false);
    const placeTitle = (id: string) => {
      const label = places.find((place) => place.id === id)?.label ?? id;
      return { tekst: label, tekst_b1: label };
    };
    const choices = { chosen, extraPlaces: [], groups: groupsInOrder(view), own: [] };
    const draft = composeScript({ script, questions, placeTitle, newId }, choices);
    onRefused(
      actAll([
        { type: 'replaceScript', script: draft },
        { type: 'setUp', set: { places: placesOfScript(script, chosen) } },
      ]),
    );
  };
  return (
    <section className="prepare__section">
      <details className="prepare__details">
        <summary>
          <Heading level={2} className="prepare__summary">
            {t('edit.replace')}
          </Heading>
        </summary>
        {frozen ? (
          <p>{t('edit.replaceFrozen')}</p>
        ) : (
          <div className="stack">
            <p className="quiet">{t('edit.replaceLead')}</p>
            <ScriptChoice
              form={{ scriptId }}
              script={script}
              scripts={ready}
              onChange={(form) => setScriptId(form.scriptId)}
            />
            <ChosenTasks form={{ chosen }} script={script} onChange={(form) => setChosen(form.chosen)} />
            <div>
              <Button onClick={() => setAsking(true)}>{t('edit.replaceGo')}</Button>
            </div>
          </div>
        )}
      </details>
      {asking ? (
        <Confirm
          title={t('edit.replaceConfirm')}
          confirm={t('edit.replaceGo')}
          onConfirm={handleReplace}
          onCancel={() => setAsking(false)}
        >
          <p>{t('edit.replaceText')}</p>
        </Confirm>
      ) : null}
    </section>
  );
}
