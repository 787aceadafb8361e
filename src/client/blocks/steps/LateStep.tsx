import { TableVoice } from '#client/seats/TableVoice.tsx';
import { readDraft } from '#client/sync/drafts.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { mayWrite } from '../answering/answerState.ts';
import { LateAnswer } from '../answering/LateAnswer.tsx';
import { NewStep, type NewStepProps } from './NewStep.tsx';

/** Proposing before the reveal, and (`late`) after it: then behind a button, unless somebody was in the middle of it. */
export function LateStep({ late, ...props }: NewStepProps & { late: boolean }) {
  const t = useWords('tablet');
  const { activity, promptId, seat } = props;
  const workshop = useSession(({ view }) => workshopOf(view));
  if (!mayWrite(activity, workshop?.status === 'closed')) return null;
  const place = { workshopId: workshop?.id ?? '', seatId: seat.id, activityId: activity.id, promptId };
  return (
    <LateAnswer late={late} writing={() => readDraft(place) !== null} again={t('steps.late')}>
      <TableVoice seat={seat} />
      <NewStep {...props} late={late} />
    </LateAnswer>
  );
}
