import '../notes/NotesOnTablet.css';
import './steps.css';
import { useState } from 'react';
import { useRegister } from '#client/reading/useRegister.tsx';
import { TableVoice } from '#client/seats/TableVoice.tsx';
import { voiceOfNote } from '#client/seats/useVoice.ts';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity, ownNotes, promptFor } from '#client/sync/selectors.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import type { Activity, Seat } from '#domain/workshop/entities.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { isRevealed, mayWrite } from '../notes/noteState.ts';
import { Question } from '../notes/Question.tsx';
import { useDraft } from '../notes/useDraft.ts';
import { useMySeat } from '../notes/useMySeat.ts';
import { useWriting } from '../notes/useWriting.ts';
import { ReadySwitch } from '../ReadySwitch.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { HallSteps } from './HallSteps.tsx';
import { OwnStep } from './OwnStep.tsx';
import { StepForm } from './StepForm.tsx';
import { fromDraft, toDraft } from './stepDraft.ts';

/** Proposing improvement steps on a tablet; after the reveal what everybody proposed and what was agreed. */
export function StepsOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('participant');
  const { register } = useRegister();
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  if (seat === null) return null;
  const prompt = promptFor(view, activity, seat.groupId);
  const revealed = isRevealed(activity);
  const own = ownNotes(view, seat.id, activity.id);
  const now = currentActivity(view)?.id === activity.id;
  const open = mayWrite(activity, workshopOf(view)?.status === 'closed');
  return (
    <div className={`tablet-notes${revealed ? '' : ' tablet-notes--two'}`}>
      <div className="stack" style={{ gap: '1.25rem' }}>
        {prompt ? (
          <Question activity={activity} prompt={prompt} now={now} />
        ) : (
          <Heading level={now ? 1 : 2}>{activity.title[register]}</Heading>
        )}
        {open && !revealed ? (
          <>
            <TableVoice seat={seat} />
            <NewStep key={prompt?.id ?? ''} activity={activity} promptId={prompt?.id ?? null} seat={seat} />
          </>
        ) : null}
      </div>
      {own.length === 0 ? (
        revealed ? null : (
          <p className="tablet-notes__room quiet">{t('steps.none')}</p>
        )
      ) : (
        <section aria-labelledby={`mine-${activity.id}`}>
          <Heading level={2} looks={3} id={`mine-${activity.id}`}>
            {t('steps.title')}
          </Heading>
          <ul className="note-list">
            {[...own].reverse().map((draft) => (
              <OwnStep key={draft.id} draft={draft} />
            ))}
          </ul>
        </section>
      )}
      {revealed ? <HallSteps activityId={activity.id} seatId={seat.id} /> : null}
    </div>
  );
}

interface NewStepProps {
  activity: Activity;
  promptId: string | null;
  seat: Seat;
}

function NewStep({ activity, promptId, seat }: NewStepProps) {
  const t = useWords('participant');
  const act = useAct();
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  const kept = useDraft({ workshopId, seatId: seat.id, activityId: activity.id, promptId });
  const writing = useWriting(activity.id);
  const [sent, setSent] = useState(0);
  const said = sent > 0 && kept.text === '' ? t('steps.sent') : '';
  return (
    <>
      <StepForm
        step={fromDraft(kept.text)}
        onChange={(step) => {
          kept.write(toDraft(step));
          writing.touch();
        }}
        send={t('steps.send')}
        onSend={() => {
          const refusal = act({
            type: 'contribute',
            contributionId: newId(),
            activityId: activity.id,
            promptId,
            hideGroup: false,
            ...voiceOfNote(seat),
            data: { ...fromDraft(kept.text) },
          });
          if (refusal !== null) return refusal;
          kept.clear();
          writing.rest();
          setSent((count) => count + 1);
          return null;
        }}
      />
      {said === '' ? null : <strong>{said}</strong>}
      <LiveRegion text={said === '' ? '' : `${said}${'\u00a0'.repeat(sent % 2)}`} />
      <ReadySwitch activityId={activity.id} writing={`${sent} ${kept.text}`} />
    </>
  );
}
