import { type FormEvent, useState } from 'react';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { NOTE_LENGTH } from '#domain/blocks/notes/notes.ts';
import { textIn } from '#domain/blocks/textBlock.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { editPlace } from '../answering/editPlace.ts';
import { looksPersonal } from '../answering/looksPersonal.ts';
import { useDraft } from '../answering/useDraft.ts';
import { useWriting } from '../answering/useWriting.ts';

/** Changing an own note while the question is open. What is half changed stays on the device, too. */
export function EditNote({ note, onDone }: { note: Contribution; onDone: () => void }) {
  const t = useWords('tablet');
  const say = useWords('participant');
  const common = useWords('common');
  const why = useWords('rejections');
  const act = useAct();
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  const writing = useWriting(note.activityId);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const draft = useDraft(editPlace(workshopId, note), textIn(note.data));
  const tooMany = [...draft.text.trim()].length - NOTE_LENGTH;
  const handleDone = () => {
    draft.clear();
    writing.rest();
    onDone();
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (tooMany > 0) return;
    const code = act({ type: 'editContribution', contributionId: note.id, data: { text: draft.text } });
    setRefused(code);
    if (code === null) handleDone();
  };
  return (
    <form className="stack" onSubmit={handleSubmit} noValidate>
      <TextArea
        label={t('mine.editLabel')}
        value={draft.text}
        most={NOTE_LENGTH}
        rows={3}
        error={tooMany > 0 ? say('write.tooLong', { count: tooMany }) : refused && why(refused)}
        aside={looksPersonal(draft.text) ? <strong role="status">{say('write.personal')}</strong> : undefined}
        onChange={(event) => {
          draft.write(event.target.value);
          writing.touch();
        }}
        autoFocus
      />
      <div className="row">
        <Button variant="primary" type="submit">
          {t('mine.save')}
        </Button>
        <Button onClick={handleDone}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
