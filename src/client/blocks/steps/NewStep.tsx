import { useState } from 'react';
import { voiceOfNote } from '#client/seats/useVoice.ts';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { savingState } from '#client/sync/selectors.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { ReadySwitch } from '../answering/ReadySwitch.tsx';
import { useDraft } from '../answering/useDraft.ts';
import { useWriting } from '../answering/useWriting.ts';
import { StepForm } from './StepForm.tsx';
import { fromDraft, toDraft } from './stepDraft.ts';

export interface NewStepProps {
  activity: Activity;
  promptId: string | null;
  seat: Seat;
  late?: boolean;
}

/** The form of one proposal, for now or (`late`) after the reveal: then nobody waits for *klaar*. */
export function NewStep({ activity, promptId, seat, late = false }: NewStepProps) {
  const t = useWords('tablet');
  const act = useAct();
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  const kept = useDraft({ workshopId, seatId: seat.id, activityId: activity.id, promptId });
  const writing = useWriting(activity.id);
  const [sent, setSent] = useState<readonly string[]>([]);
  // Without a line it is on the device, and with nobody else.
  const isIn = useSession((session) => savingState(session, sent[0] ?? '') === 'saved');
  const said = sent.length > 0 && isIn && kept.text === '' ? t('steps.sent') : '';
  return (
    <>
      {/* Above the form, where the focus goes back to: its button is a screen further down on a telephone. */}
      {said === '' ? null : (
        <p className="tablet-sent">
          <Icon name="check" /> <strong>{said}</strong>
        </p>
      )}
      <StepForm
        step={fromDraft(kept.text)}
        onChange={(step) => {
          kept.write(toDraft(step));
          writing.touch();
        }}
        send={t('steps.send')}
        onSend={() => {
          const contributionId = newId();
          const refusal = act({
            type: 'contribute',
            contributionId,
            activityId: activity.id,
            promptId,
            hideGroup: false,
            ...voiceOfNote(seat),
            data: { ...fromDraft(kept.text) },
          });
          if (refusal !== null) return refusal;
          kept.clear();
          writing.rest();
          setSent([contributionId, ...sent]);
          return null;
        }}
      />
      <LiveRegion text={said === '' ? '' : `${said}${'\u00a0'.repeat(sent.length % 2)}`} />
      {late ? null : <ReadySwitch activityId={activity.id} writing={`${sent.length} ${kept.text}`} />}
    </>
  );
}
