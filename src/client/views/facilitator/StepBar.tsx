import { givenKind } from '#client/conduct/givenKind.ts';
import { isVote } from '#client/conduct/isVote.ts';
import { isQuestion, type NextLabel, nextStep, previousStep } from '#client/conduct/nextStep.ts';
import { taskRounds } from '#client/conduct/taskRounds.ts';
import { UndoButton } from '#client/conduct/UndoButton.tsx';
import { useMay } from '#client/conduct/useMay.ts';
import { joined, tally } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { placesOf } from '#domain/blocks/dots/dots.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Steps } from './useSteps.ts';

interface StepBarProps {
  steps: Steps;
  countdown: 3 | 2 | 1 | 0 | null;
  workshopId: string;
}

/** The one big button, which says what it will do; back and blank beside it. Always in sight. */
export function StepBar({ steps, countdown }: StepBarProps) {
  const t = useWords('facilitator');
  const view = useSession((state) => state.view);
  const step = nextStep(view);
  const back = previousStep(view);
  const blank = workshopOf(view)?.wallBlank === true;
  const may = useMay();
  if (!may('goTo'))
    return (
      <footer className="steps">
        <div className="steps__left">
          <UndoButton />
        </div>
      </footer>
    );
  return (
    <footer className="steps">
      <div className="steps__left">
        <UndoButton />
        <Button icon="back" onClick={steps.previous} disabled={back === null} className="steps__back">
          {t(countdown === null ? 'back' : 'stop')}
        </Button>
      </div>
      <div className="steps__middle">
        <p className="steps__hint" role="status">
          {countdown === null || countdown === 0 ? <Hint /> : t('counting', { number: countdown })}
        </p>
        <Button variant="primary" large className="steps__next" busy={steps.resting} onClick={steps.next}>
          <NextWords label={step.label} title={step.to?.title.tekst ?? ''} />
          <span aria-hidden="true" className="steps__arrow">
            →
          </span>
        </Button>
      </div>
      <Button icon="eyeOff" onClick={steps.toggleBlank} aria-pressed={blank} className="steps__blank">
        {t(blank ? 'unblank' : 'blank')}
      </Button>
    </footer>
  );
}

/** What the next press does; with votes there is a result to show instead of notes to turn round. */
function NextWords({ label, title }: { label: NextLabel; title: string }) {
  const t = useWords('facilitator');
  const words = useWords('results');
  const closing = useWords('closing');
  const activity = useSession((state) => currentActivity(state.view));
  if (activity && isVote(activity)) {
    if (label === 'startQuestion') return words('desk.start');
    if (label === 'reveal') return words('desk.reveal');
    if (label === 'revealNow') return words('desk.revealNow');
  }
  if (activity && label === 'reveal') {
    const kind = givenKind(activity);
    if (kind === 'steps' || kind === 'words') return closing(`desk.reveal.${kind}`);
  }
  return t(`next.${label}`, { title });
}

/** Before moving on: who is still writing; otherwise which keys there are. */
function Hint() {
  const t = useWords('facilitator');
  const closing = useWords('closing');
  const results = useWords('results');
  const view = useSession((state) => state.view);
  const activity = currentActivity(view);
  if (workshopOf(view)?.wallBlank) return <strong className="steps__dark">{t('blankNow')}</strong>;
  if (workshopOf(view)?.aside) return closing('aside.hint');
  if (activity && asksForTasks(view, activity)) return <strong>{results('desk.choose.hint')}</strong>;
  if (!activity || !isQuestion(activity) || activity.state !== 'open')
    return <span className="steps__keys">{t('keys')}</span>;
  if (isVote(activity)) return <VoteHint activity={activity} />;
  const { writing, total } = tally(view, activity.id);
  if (writing > 0) return <strong>{t('writingStill', { count: writing })}</strong>;
  return total === 0 ? closing(`desk.none.${givenKind(activity)}`) : t('nobodyWrites');
}

/** Dots propose what to work on; the next step would lead to what the script had in mind before. */
function asksForTasks(view: State, activity: Activity): boolean {
  return (
    activity.block === 'dots' &&
    activity.state === 'revealed' &&
    placesOf(activity.options).length > 0 &&
    workshopOf(view)?.chosen.length === 0 &&
    taskRounds(view).some(({ ahead }) => ahead)
  );
}

function VoteHint({ activity }: { activity: Activity }) {
  const t = useWords('results');
  const view = useSession((state) => state.view);
  const { writers } = tally(view, activity.id);
  return writers === 0
    ? t('desk.notYet')
    : t('desk.answered', { n: writers, of: Math.max(writers, joined(view).total) });
}
