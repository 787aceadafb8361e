import { useState } from 'react';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { savingState } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { editPlace } from '../notes/editPlace.ts';
import { noteColours } from '../notes/noteColours.ts';
import { useDraft } from '../notes/useDraft.ts';
import { waitsInSight } from '../notes/waitsInSight.ts';
import { StepFacts } from './StepFacts.tsx';
import { StepForm } from './StepForm.tsx';
import { fromDraft, stepData, toDraft } from './stepDraft.ts';

/** One own proposal: how far it is kept; can be changed while people write, and taken away always. */
export function OwnStep({ draft }: { draft: Contribution }) {
  const t = useWords('participant');
  const act = useAct();
  const saving = useSession((session) => savingState(session, draft.id));
  const settled = useSession(({ view }) => view.step.has(draft.id));
  const hidden = useSession(({ view }) => view.placement.get(draft.id)?.hidden === true);
  const waiting = useSession(({ view }) => waitsInSight(view, draft));
  const group = useSession(({ view }) => view.group.get(draft.groupId ?? ''));
  const editable = useSession(
    ({ view }) =>
      workshopOf(view)?.status === 'open' && view.activity.get(draft.activityId)?.state === 'open',
  );
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  return (
    <li
      className={`note${saving === 'failed' ? ' note--failing' : ''}`}
      style={noteColours(group?.colour ?? null)}
    >
      {editing && editable ? (
        <EditStep draft={draft} onDone={() => setEditing(false)} />
      ) : (
        <>
          <StepFacts step={stepData(draft.data)} />
          {hidden ? <p>{t('mine.hidden')}</p> : null}
          {waiting && !hidden ? <p>{t('mine.waiting')}</p> : null}
          {settled ? <p>{t('steps.settled')}</p> : null}
          <div className="note__under">
            <span className={`note__state note__state--${saving}`} role="status">
              {saving === 'saved' ? <Icon name="check" /> : null}
              {t(saving === 'saved' ? 'mine.saved' : saving === 'saving' ? 'mine.saving' : 'mine.failing')}
            </span>
            <span className="row" style={{ gap: '0 0.25rem' }}>
              {editable ? (
                <Button variant="subtle" className="pp-tight" icon="edit" onClick={() => setEditing(true)}>
                  {t('mine.edit')}
                </Button>
              ) : null}
              <Button variant="subtle" className="pp-tight" icon="trash" onClick={() => setAsking(true)}>
                {t('mine.withdraw')}
              </Button>
            </span>
          </div>
        </>
      )}
      {asking ? (
        <Confirm
          title={t('steps.withdrawTitle')}
          confirm={t('mine.withdrawYes')}
          cancel={t('mine.keep')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            act({ type: 'withdraw', contributionId: draft.id });
          }}
        >
          <p>{t('mine.withdrawText')}</p>
        </Confirm>
      ) : null}
    </li>
  );
}

function EditStep({ draft, onDone }: { draft: Contribution; onDone: () => void }) {
  const t = useWords('participant');
  const common = useWords('common');
  const act = useAct();
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  const kept = useDraft(editPlace(workshopId, draft), toDraft(stepData(draft.data)));
  const done = () => {
    kept.clear();
    onDone();
  };
  return (
    <StepForm
      step={fromDraft(kept.text)}
      onChange={(step) => kept.write(toDraft(step))}
      send={t('mine.save')}
      onSend={() => {
        const data = { ...fromDraft(kept.text) };
        const refusal = act({ type: 'editContribution', contributionId: draft.id, data });
        if (refusal === null) done();
        return refusal;
      }}
      cancel={<Button onClick={done}>{common('cancel')}</Button>}
    />
  );
}
