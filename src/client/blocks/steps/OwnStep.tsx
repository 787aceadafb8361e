import { useState } from 'react';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { editPlace } from '../answering/editPlace.ts';
import { noteColours } from '../answering/noteColours.ts';
import { OwnFate } from '../answering/OwnFate.tsx';
import { OwnFoot } from '../answering/OwnFoot.tsx';
import { useDraft } from '../answering/useDraft.ts';
import { useOwnFate } from '../answering/useOwnFate.ts';
import { StepFacts } from './StepFacts.tsx';
import { StepForm } from './StepForm.tsx';
import { fromDraft, stepData, toDraft } from './stepDraft.ts';

/** One own proposal: how far it is kept; can be changed while people write, and taken away always. */
export function OwnStep({ draft }: { draft: Contribution }) {
  const t = useWords('tablet');
  const { saving, group, editable } = useOwnFate(draft);
  const settled = useSession(({ view }) => view.step.has(draft.id));
  const [editing, setEditing] = useState(false);
  return (
    <li
      className={`note${saving === 'failed' ? ' note--failing' : ''}`}
      style={noteColours(group?.colour ?? null)}
    >
      {editing && editable ? (
        <EditStep draft={draft} onDone={() => setEditing(false)} />
      ) : (
        <>
          <div id={`own-${draft.id}`} className="stack" style={{ gap: '0.35rem' }}>
            <StepFacts step={stepData(draft.data)} />
          </div>
          <OwnFate own={draft} />
          {settled ? <p>{t('steps.settled')}</p> : null}
          <OwnFoot
            contributionId={draft.id}
            onEdit={editable ? () => setEditing(true) : null}
            withdrawTitle={t('steps.withdrawTitle')}
          />
        </>
      )}
    </li>
  );
}

function EditStep({ draft, onDone }: { draft: Contribution; onDone: () => void }) {
  const t = useWords('tablet');
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
