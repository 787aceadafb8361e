import { isVote } from '#client/conduct/isVote.ts';
import { hasReveal } from '#client/conduct/nextStep.ts';
import { activitiesInOrder, tally, unsentCount } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { isComplete } from '#domain/blocks/steps/steps.ts';
import { openQuestions, unreadQuestions } from '#domain/workshop/parking.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Steps } from './useSteps.ts';

/** The two questions before a step: people cannot unsee text, and closing ends the writing. */
export function Confirmations({ steps }: { steps: Steps }) {
  const t = useWords('facilitator');
  const words = useWords('results');
  const activity = useSession((state) => currentActivity(state.view));
  const vote = activity !== undefined && isVote(activity);
  if (steps.asking === 'seen')
    return (
      <Confirm
        title={vote ? words('desk.back.title') : t('seen.title')}
        confirm={vote ? words('desk.back.confirm') : t('seen.confirm')}
        cancel={t('seen.cancel')}
        variant="primary"
        onConfirm={steps.confirm}
        onCancel={steps.cancel}
      >
        <p>{vote ? words('desk.back.text') : t('seen.text')}</p>
      </Confirm>
    );
  return steps.asking === 'close' ? <Closing steps={steps} /> : null;
}

function Closing({ steps }: { steps: Steps }) {
  const t = useWords('facilitator');
  const ta = useWords('arranging');
  const tc = useWords('closing');
  const view = useSession((state) => state.view);
  const agreed = [...view.step.values()].some(isComplete);
  const pending = useSession(unsentCount);
  const questions = openQuestions(view).length;
  const unread = unreadQuestions(view).length;
  const activities = activitiesInOrder(view);
  const writing = activities.reduce((sum, each) => sum + tally(view, each.id).writing, 0);
  const folded = activities.filter(
    (each) => hasReveal(each) && each.state === 'open' && tally(view, each.id).total > 0,
  );
  return (
    <Confirm
      title={t('closing.title')}
      confirm={t('closing.confirm')}
      cancel={t('closing.cancel')}
      variant="primary"
      onConfirm={steps.confirm}
      onCancel={steps.cancel}
    >
      {agreed ? null : <Alert kind="warning">{ta('noStep')}</Alert>}
      <p>{t('closing.text')}</p>
      {writing > 0 ? <Alert kind="warning">{t('closing.writing', { count: writing })}</Alert> : null}
      {folded.map((each) => (
        <Alert key={each.id} kind="warning">
          {t('closing.hiddenQuestion', { title: each.title.tekst })}
        </Alert>
      ))}
      {questions > 0 ? <Alert kind="info">{tc('summary.parked', { count: questions })}</Alert> : null}
      {unread > 0 ? <Alert kind="warning">{tc('summary.unread', { count: unread })}</Alert> : null}
      {pending > 0 ? <Alert kind="warning">{t('closing.pending')}</Alert> : null}
    </Confirm>
  );
}
