import { type FormEvent, useRef, useState } from 'react';
import { late, useLate } from '#client/late.ts';
import { voiceOfNote } from '#client/seats/useVoice.ts';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { savingState } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { NOTE_LENGTH } from '#domain/blocks/notes/notes.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { isRevealed, mayWrite } from '../answering/answerState.ts';
import { useDraft } from '../answering/useDraft.ts';
import { useWriting } from '../answering/useWriting.ts';
import { Starters } from './Starters.tsx';
import { useClearedWhenSent } from './useClearedWhenSent.ts';

const ReadySwitch = late('ReadySwitch');

export interface ComposerProps {
  activity: Activity;
  prompt: Prompt;
  seat: Seat;
}

/** Where a note is written. Its text stays in the field until the device itself has taken it over. */
export function Composer({ activity, prompt, seat }: ComposerProps) {
  const t = useWords('participant');
  const line = useLate();
  const act = useAct();
  const workshop = useSession(({ view }) => workshopOf(view));
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft({
    workshopId: workshop?.id ?? '',
    seatId: seat.id,
    activityId: activity.id,
    promptId: prompt.id,
  });
  const writing = useWriting(activity.id);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [sent, setSent] = useState<readonly string[]>([]);
  // Without a line it is on the device, and with nobody else.
  const isIn = useSession((session) => savingState(session, sent[0] ?? '') === 'saved');
  const touch = useClearedWhenSent(draft, seat.id, activity.id);
  if (!mayWrite(activity, workshop?.status === 'closed')) return null;

  const tooMany = [...draft.text.trim()].length - NOTE_LENGTH;
  const handleText = (text: string) => {
    draft.write(text);
    touch();
    writing.touch();
    setRefused(null);
  };
  const handleStarter = (starter: string) => {
    handleText(starter.replace(/\s*…$/, ' '));
    field.current?.focus();
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    // A hand that trembles presses twice: the note is in, and nothing is missing.
    if (tooMany > 0 || (sent.length > 0 && draft.text === '')) return field.current?.focus();
    const contributionId = newId();
    const code = act({
      type: 'contribute',
      contributionId,
      activityId: activity.id,
      promptId: prompt.id,
      hideGroup: draft.hideGroup,
      ...voiceOfNote(seat),
      data: { text: draft.text },
    });
    setRefused(code);
    field.current?.focus();
    if (code !== null) return;
    draft.clear();
    writing.rest();
    setSent([contributionId, ...sent]);
  };

  const error = tooMany > 0 ? t('write.tooLong', { count: tooMany }) : refused && line?.why(refused);
  const after = sent.length > 0 && isIn && draft.text === '';
  return (
    <form className="tablet-composer stack" onSubmit={handleSubmit} noValidate>
      <TextArea
        ref={field}
        label={t('write.label')}
        description={t('write.hint')}
        error={error}
        value={draft.text}
        most={NOTE_LENGTH}
        rows={4}
        enterKeyHint="enter"
        onChange={(event) => handleText(event.target.value)}
        aside={
          line?.looksPersonal(draft.text) ? <strong role="status">{t('write.personal')}</strong> : undefined
        }
      />
      {draft.text.trim() === '' ? <Starters starters={prompt.starters} onChoose={handleStarter} /> : null}
      <div className="row tablet-send">
        <Checkbox
          label={t('write.hideGroup')}
          hint={draft.hideGroup ? t('write.hideGroupHint') : undefined}
          checked={draft.hideGroup}
          onChange={draft.setHideGroup}
        />
        <Button variant="primary" type="submit" large>
          {t('write.send')}
        </Button>
      </div>
      <p className={after ? 'tablet-sent' : 'quiet'}>
        {after ? (
          <>
            <Icon name="check" /> <strong>{t('write.sent')}</strong>
          </>
        ) : (
          t(draft.isKept ? calmWords(activity) : 'notKept')
        )}
      </p>
      {isRevealed(activity) ? null : (
        <ReadySwitch activityId={activity.id} writing={`${sent.length} ${draft.text}`} />
      )}
      <LiveRegion text={after ? `${t('write.sent')}${'\u00a0'.repeat(sent.length % 2)}` : ''} />
    </form>
  );
}

/** What stands under the field while somebody writes. */
function calmWords(activity: Activity) {
  if (isRevealed(activity)) return 'write.late';
  return activity.countdownAt === null ? 'write.silence' : 'write.countdown';
}
