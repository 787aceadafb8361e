import { type FormEvent, useEffect, useRef, useState } from 'react';
import { late, useLate } from '#client/late.ts';
import { voiceOfNote } from '#client/seats/useVoice.ts';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { ownNotes } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { NOTE_LENGTH } from '#domain/blocks/notes/notes.ts';
import { textIn } from '#domain/blocks/textBlock.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { isRevealed, mayWrite } from '../answering/answerState.ts';
import { useDraft } from '../answering/useDraft.ts';
import { useWriting } from '../answering/useWriting.ts';

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
  const [sent, setSent] = useState(0);
  // A browser that dies forgets what it did to `localStorage` in the last seconds: the field would hold a note that hangs.
  const [found, setFound] = useState(draft.text);
  const isThere = useSession(
    ({ view }) =>
      found !== '' && ownNotes(view, seat.id, activity.id).some((note) => textIn(note.data) === found.trim()),
  );
  useEffect(() => {
    if (!isThere) return;
    draft.clear();
    setFound('');
  });
  if (!mayWrite(activity, workshop?.status === 'closed')) return null;

  const tooMany = [...draft.text.trim()].length - NOTE_LENGTH;
  const handleText = (text: string) => {
    draft.write(text);
    setFound('');
    writing.touch();
    setRefused(null);
  };
  const handleStarter = (starter: string) => {
    const start = starter.replace(/\s*…$/, ' ');
    handleText(draft.text.trim() === '' ? start : `${draft.text.trimEnd()} ${start}`);
    field.current?.focus();
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (tooMany > 0) return field.current?.focus();
    const code = act({
      type: 'contribute',
      contributionId: newId(),
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
    setSent((count) => count + 1);
  };

  const error = tooMany > 0 ? t('write.tooLong', { count: tooMany }) : refused && line?.why(refused);
  const after = sent > 0 && draft.text === '';
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
      {prompt.starters.length === 0 || draft.text.trim() !== '' ? null : (
        <fieldset className="tablet-starters" aria-label={t('write.starters')}>
          {prompt.starters.map((starter) => (
            <button
              key={starter}
              type="button"
              className="tablet-starter"
              onClick={() => handleStarter(starter)}
            >
              {starter}
            </button>
          ))}
        </fieldset>
      )}
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
          t(
            !draft.isKept
              ? 'notKept'
              : isRevealed(activity)
                ? 'write.late'
                : activity.countdownAt === null
                  ? 'write.silence'
                  : 'write.countdown',
          )
        )}
      </p>
      {isRevealed(activity) ? null : (
        <ReadySwitch activityId={activity.id} writing={`${sent} ${draft.text}`} />
      )}
      <LiveRegion text={after ? `${t('write.sent')}${'\u00a0'.repeat(sent % 2)}` : ''} />
    </form>
  );
}
