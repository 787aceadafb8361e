import '../answering/answering.css';
import '../closing/closing.css';
import { type FormEvent, useRef, useState } from 'react';
import { InTurn } from '#client/seats/InTurn.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { draftSeatId, useVoice } from '#client/seats/useVoice.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { ownNotes } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { WORD_LENGTH, word } from '#domain/blocks/word/word.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { isRevealed, mayWrite } from '../answering/answerState.ts';
import { looksPersonal } from '../answering/looksPersonal.ts';
import { SavingMark } from '../answering/SavingMark.tsx';
import { useDraft } from '../answering/useDraft.ts';
import { useGive } from '../answering/useGive.ts';
import { useWriting } from '../answering/useWriting.ts';
import { ClosingQuestion } from '../closing/ClosingQuestion.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { HallWords } from './HallWords.tsx';

/** One word from everybody; one's own can be changed until all words are shown. */
export function WordOnTablet({ activity }: TabletBlockProps) {
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  if (seat === null) return null;
  const own = ownNotes(view, seat.id, activity.id);
  return (
    <div className="stack closing">
      <ClosingQuestion activity={activity} groupId={seat.groupId} />
      <InTurn
        seat={seat}
        own={own}
        form={([mine]) => <OneWord activity={activity} seat={seat} own={mine} />}
      />
      {isRevealed(activity) ? <HallWords activityId={activity.id} /> : null}
    </div>
  );
}

/** The word of one person: to give, and then as it was given. */
function OneWord({ activity, seat, own }: Omit<WordFormProps, 'onSent'>) {
  const closed = useSession(({ view }) => workshopOf(view)?.status === 'closed');
  const [changing, setChanging] = useState(false);
  const revealed = isRevealed(activity);
  const form = own ? changing && !revealed : mayWrite(activity, closed);
  return (
    <>
      {own && !form ? <OwnWord own={own} onChange={revealed ? null : () => setChanging(true)} /> : null}
      {form ? (
        <WordForm
          key={own?.id ?? ''}
          activity={activity}
          seat={seat}
          own={own}
          onSent={() => setChanging(false)}
        />
      ) : null}
    </>
  );
}

interface WordFormProps {
  activity: Activity;
  seat: Seat;
  own: Contribution | undefined;
  onSent: () => void;
}

function WordForm({ activity, seat, own, onSent }: WordFormProps) {
  const t = useWords('closing');
  const why = useWords('rejections');
  const give = useGive(activity);
  const voice = useVoice();
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  const draft = useDraft(
    {
      workshopId,
      seatId: draftSeatId(seat, voice),
      activityId: activity.id,
      promptId: activity.promptId,
      ...(own ? { contributionId: own.id } : {}),
    },
    own ? word.textOf(own.data) : '',
  );
  const writing = useWriting(activity.id);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const tooMany = [...draft.text.trim()].length - WORD_LENGTH;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (tooMany > 0) return field.current?.focus();
    const data = { text: draft.text };
    const refusal = give(own, data);
    setRefused(refusal);
    if (refusal !== null) return field.current?.focus();
    draft.clear();
    writing.rest();
    onSent();
  };
  return (
    <form className="stack closing__form" onSubmit={handleSubmit} noValidate>
      <TextField
        ref={field}
        className="closing__word-field"
        label={t('word.label')}
        description={t('word.hint')}
        error={tooMany > 0 ? t('word.tooLong', { count: tooMany }) : refused && why(refused)}
        value={draft.text}
        autoComplete="off"
        enterKeyHint="send"
        onChange={(event) => {
          draft.write(event.target.value);
          writing.touch();
          setRefused(null);
        }}
      />
      {looksPersonal(draft.text) ? <strong role="status">{t('word.personal')}</strong> : null}
      <div>
        <Button variant="primary" type="submit" large>
          {t('word.send')}
        </Button>
      </div>
    </form>
  );
}

function OwnWord({ own, onChange }: { own: Contribution; onChange: (() => void) | null }) {
  const t = useWords('closing');
  const act = useAct();
  const hidden = useSession(({ view }) => view.placement.get(own.id)?.hidden === true);
  return (
    <section className="stack closing__own" aria-label={t('word.yours')}>
      <p className="closing__word" dir="auto">
        {word.textOf(own.data)}
      </p>
      {hidden ? <p>{t('word.hidden')}</p> : null}
      <div className="row">
        <SavingMark contributionId={own.id} />
        {onChange ? (
          <Button variant="subtle" className="pp-tight" icon="edit" onClick={onChange}>
            {t('change')}
          </Button>
        ) : null}
        <Button
          variant="subtle"
          className="pp-tight"
          icon="trash"
          onClick={() => act({ type: 'withdraw', contributionId: own.id })}
        >
          {t('word.withdraw')}
        </Button>
      </div>
    </section>
  );
}
