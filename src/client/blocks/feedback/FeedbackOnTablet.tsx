import '../answering/answering.css';
import '../closing/closing.css';
import { type FormEvent, useState } from 'react';
import { InTurn } from '#client/seats/InTurn.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { draftSeatId, useVoice } from '#client/seats/useVoice.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ownNotes } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx';
import {
  FEEDBACK_LENGTH,
  FEEDBACK_VALUES,
  type FeedbackValue,
  feedback,
} from '#domain/blocks/feedback/feedback.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { looksPersonal } from '../answering/looksPersonal.ts';
import { SavingMark } from '../answering/SavingMark.tsx';
import { useDraft } from '../answering/useDraft.ts';
import { useGive } from '../answering/useGive.ts';
import { ClosingQuestion } from '../closing/ClosingQuestion.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';

/** *Kon je zeggen wat je wilde?*: one tap and, who wants, one line; only the facilitator reads it. */
export function FeedbackOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('closing');
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  if (seat === null) return null;
  const own = ownNotes(view, seat.id, activity.id);
  return (
    <div className="stack closing">
      <ClosingQuestion activity={activity} groupId={seat.groupId} fallback={t('feedback.ask')} />
      <p>{t('feedback.who')}</p>
      <InTurn
        seat={seat}
        own={own}
        form={([mine]) => <OneFeedback activity={activity} seat={seat} own={mine} />}
      />
    </div>
  );
}

/** What one person says of the talk: to give, and then as it was given. */
function OneFeedback({ activity, seat, own }: Omit<FeedbackFormProps, 'onSent'>) {
  const t = useWords('closing');
  const closed = useSession(({ view }) => workshopOf(view)?.status === 'closed');
  const [changing, setChanging] = useState(false);
  const open = activity.state === 'open' && !closed;
  return (
    <>
      {open && (!own || changing) ? (
        <FeedbackForm activity={activity} seat={seat} own={own} onSent={() => setChanging(false)} />
      ) : null}
      {own && !(open && changing) ? (
        <Given own={own} onChange={open ? () => setChanging(true) : null} />
      ) : null}
      {own || open ? null : <p>{t('feedback.over')}</p>}
    </>
  );
}

function chosenIn(own: Contribution | undefined): FeedbackValue | null {
  return FEEDBACK_VALUES.find((each) => each === own?.data['value']) ?? null;
}

interface FeedbackFormProps {
  activity: Activity;
  seat: Seat;
  own: Contribution | undefined;
  onSent: () => void;
}

function FeedbackForm({ activity, seat, own, onSent }: FeedbackFormProps) {
  const t = useWords('closing');
  const why = useWords('rejections');
  const give = useGive(activity);
  const voice = useVoice();
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  const [value, setValue] = useState(chosenIn(own));
  const [error, setError] = useState<string | null>(null);
  const draft = useDraft(
    { workshopId, seatId: draftSeatId(seat, voice), activityId: activity.id, promptId: activity.promptId },
    own ? feedback.textOf(own.data) : '',
  );
  const tooMany = [...draft.text.trim()].length - FEEDBACK_LENGTH;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (value === null) return setError(t('feedback.choose'));
    if (tooMany > 0) return;
    const data = { value, better: draft.text };
    const refusal = give(own, data);
    setError(refusal && why(refusal));
    if (refusal !== null) return;
    draft.clear();
    onSent();
  };
  return (
    <form className="stack closing__form" onSubmit={handleSubmit} noValidate>
      <RadioCards
        legend={
          activity.promptId === null ? (
            <VisuallyHidden>{t('feedback.ask')}</VisuallyHidden>
          ) : (
            t('feedback.ask')
          )
        }
        choices={FEEDBACK_VALUES.map((each) => ({ value: each, label: t(`feedback.${each}`) }))}
        value={value}
        onChange={(to) => {
          setValue(to);
          setError(null);
        }}
      />
      <TextArea
        className="short-area"
        label={t('feedback.better')}
        description={t('feedback.betterHint')}
        error={tooMany > 0 ? t('feedback.tooLong', { count: tooMany }) : null}
        rows={1}
        most={FEEDBACK_LENGTH}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
        aside={looksPersonal(draft.text) ? <strong role="status">{t('word.personal')}</strong> : undefined}
      />
      {error === null ? null : <p role="alert">{error}</p>}
      <div>
        <Button variant="primary" type="submit" large>
          {t('feedback.send')}
        </Button>
      </div>
    </form>
  );
}

function Given({ own, onChange }: { own: Contribution; onChange: (() => void) | null }) {
  const t = useWords('closing');
  const value = chosenIn(own);
  const line = feedback.textOf(own.data);
  return (
    <section className="stack closing__given">
      <p>
        <strong>{t('feedback.thanks')}</strong>
      </p>
      {value === null ? null : <p>{t('feedback.yours', { answer: t(`feedback.${value}`) })}</p>}
      {line === '' ? null : (
        <p className="closing__quote" dir="auto">
          {line}
        </p>
      )}
      <div className="row">
        <SavingMark contributionId={own.id} />
        {onChange ? (
          <Button variant="subtle" className="pp-tight" icon="edit" onClick={onChange}>
            {t('change')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
