import { readDraft } from '#client/sync/drafts.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { mayWrite } from '../answering/answerState.ts';
import { LateAnswer } from '../answering/LateAnswer.tsx';
import { Composer, type ComposerProps } from './Composer.tsx';

/** Writing before and after the reveal (`late`): then behind a button, unless somebody was in the middle of a sentence. */
export function LateComposer({ late, ...props }: ComposerProps & { late: boolean }) {
  const t = useWords('participant');
  const { activity, prompt, seat } = props;
  const workshop = useSession(({ view }) => workshopOf(view));
  if (!mayWrite(activity, workshop?.status === 'closed')) return null;
  const place = {
    workshopId: workshop?.id ?? '',
    seatId: seat.id,
    activityId: activity.id,
    promptId: prompt.id,
  };
  return (
    <LateAnswer late={late} writing={() => readDraft(place) !== null} again={t('write.again')}>
      <Composer {...props} />
    </LateAnswer>
  );
}
