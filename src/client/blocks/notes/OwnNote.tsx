import { useState } from 'react';
import { late } from '#client/late.ts';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { readDraft } from '#client/sync/drafts.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { textIn } from '#domain/blocks/textBlock.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { editPlace } from '../answering/editPlace.ts';
import { noteColours } from '../answering/noteColours.ts';
import { OwnFoot } from '../answering/OwnFoot.tsx';
import { useOwnFate } from '../answering/useOwnFate.ts';

const EditNote = late('EditNote');
const OwnFate = late('OwnFate');

/** One own note: how far it is kept, and what can still be done with it. */
export function OwnNote({ note }: { note: Contribution }) {
  const t = useWords('participant');
  const { saving, group, editable } = useOwnFate(note);
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  // What was half changed before a reload is there again.
  const [editing, setEditing] = useState(() => readDraft(editPlace(workshopId, note)) !== null);
  const atTable = useMySeat()?.mode === 'table';
  const text = textIn(note.data);
  return (
    <li
      className={`note${saving === 'failed' ? ' note--failing' : ''}`}
      style={noteColours(group?.colour ?? null)}
    >
      {editing && editable ? (
        <EditNote note={note} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p className="note__text" id={`own-${note.id}`} dir="auto">
            {text}
          </p>
          {note.groupId === null ? <Tag>{t('mine.noGroup')}</Tag> : null}
          {atTable && group ? <Tag>{group.label}</Tag> : null}
          {note.late ? <Tag>{t('mine.late')}</Tag> : null}
          <OwnFate own={note} />
          <OwnFoot
            contributionId={note.id}
            onEdit={editable ? () => setEditing(true) : null}
            withdrawTitle={t('mine.withdrawTitle')}
          >
            <p className="note note__text" dir="auto">
              {text}
            </p>
          </OwnFoot>
        </>
      )}
    </li>
  );
}

function Tag({ children }: { children: string }) {
  return (
    <span>
      <span className="note__tag">{children}</span>
    </span>
  );
}
