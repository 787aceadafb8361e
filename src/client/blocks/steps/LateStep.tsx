import { useState } from 'react';
import { TableVoice } from '#client/seats/TableVoice.tsx';
import { readDraft } from '#client/sync/drafts.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { mayWrite } from '../answering/answerState.ts';
import { NewStep, type NewStepProps } from './NewStep.tsx';

/** Proposing something after the reveal, or later: behind a button, unless somebody was in the middle of it. */
export function LateStep(props: NewStepProps) {
  const t = useWords('participant');
  const { activity, promptId, seat } = props;
  const workshop = useSession(({ view }) => workshopOf(view));
  const [writing, setWriting] = useState(
    () =>
      readDraft({ workshopId: workshop?.id ?? '', seatId: seat.id, activityId: activity.id, promptId }) !==
      null,
  );
  if (!mayWrite(activity, workshop?.status === 'closed')) return null;
  if (!writing)
    return (
      <div>
        <Button icon="edit" onClick={() => setWriting(true)}>
          {t('steps.late')}
        </Button>
      </div>
    );
  return (
    <>
      <TableVoice seat={seat} />
      <NewStep {...props} late />
    </>
  );
}
