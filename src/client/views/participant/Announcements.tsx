import { isRevealed } from '#client/blocks/answering/answerState.ts';
import { givenKind } from '#client/conduct/givenKind.ts';
import { isVote } from '#client/conduct/isVote.ts';
import { useRegister } from '#client/reading/useRegister.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity, promptFor } from '#client/sync/selectors.ts';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** Says what changed in the hall to who hears the page: a new question, the reveal, the end. */
export function Announcements() {
  const t = useWords('tablet');
  const say = useWords('participant');
  const { register } = useRegister();
  const groupId = useMySeat()?.groupId ?? null;
  const text = useSession(({ view }) => {
    if (workshopOf(view)?.status === 'closed') return t('closed.title');
    const activity = currentActivity(view);
    if (activity === undefined || activity.state === 'ready')
      return [...view.activity.values()].some((each) => each.everOpened)
        ? say('waiting.next')
        : say('waiting.title');
    if (isRevealed(activity) && activity.block !== 'explain') {
      const kind = givenKind(activity);
      if (kind !== 'answers') return t(`hall.revealed.${kind}`);
      return isVote(activity) ? t('hall.result') : say('waiting.next');
    }
    const prompt = promptFor(view, activity, groupId);
    return prompt === undefined
      ? activity.title[register]
      : t('question.new', { question: prompt.wording[register] });
  });
  return <LiveRegion text={text} />;
}
