import { useState } from 'react';
import { readDraft } from '#client/sync/drafts.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { savingState } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { noteText } from '#domain/blocks/notes/notes.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { EditNote } from './EditNote.tsx';
import { editPlace } from './editPlace.ts';
import { noteColours } from './noteColours.ts';
import { useMySeat } from './useMySeat.ts';
import { waitsInSight } from './waitsInSight.ts';

/** One own note: how far it is kept, and what can still be done with it. */
export function OwnNote({ note }: { note: Contribution }) {
  const t = useWords('participant');
  const act = useAct();
  const saving = useSession((session) => savingState(session, note.id));
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  const hidden = useSession(({ view }) => view.placement.get(note.id)?.hidden === true);
  const waiting = useSession(({ view }) => waitsInSight(view, note));
  const masked = useSession(({ view }) => (view.placement.get(note.id)?.masks.length ?? 0) > 0);
  const group = useSession(({ view }) => (note.groupId === null ? null : view.group.get(note.groupId)));
  const editable = useSession(
    ({ view }) => workshopOf(view)?.status === 'open' && view.activity.get(note.activityId)?.state === 'open',
  );
  // What was half changed before a reload is there again.
  const [editing, setEditing] = useState(() => readDraft(editPlace(workshopId, note)) !== null);
  const [asking, setAsking] = useState(false);
  const atTable = useMySeat()?.mode === 'table';
  const text = noteText(note.data);
  return (
    <li
      className={`note${saving === 'failed' ? ' note--failing' : ''}`}
      style={noteColours(group?.colour ?? null)}
    >
      {editing && editable ? (
        <EditNote note={note} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p className="note__text" dir="auto">
            {text}
          </p>
          {note.groupId === null ? <Tag>{t('mine.noGroup')}</Tag> : null}
          {atTable && group ? <Tag>{group.label}</Tag> : null}
          {note.late ? <Tag>{t('mine.late')}</Tag> : null}
          {hidden ? <p>{t('mine.hidden')}</p> : null}
          {waiting && !hidden ? <p>{t('mine.waiting')}</p> : null}
          {masked ? <p>{t('mine.masked')}</p> : null}
          <div className="note__under">
            <span className={`note__state note__state--${saving}`} role="status">
              {saving === 'saved' ? <Icon name="check" /> : null}
              {t(saving === 'saved' ? 'mine.saved' : saving === 'saving' ? 'mine.saving' : 'mine.failing')}
            </span>
            <span className="row" style={{ gap: '0 0.25rem' }}>
              {editable ? (
                <Button variant="subtle" className="pp-tight" icon="edit" onClick={() => setEditing(true)}>
                  {t('mine.edit')}
                </Button>
              ) : null}
              <Button variant="subtle" className="pp-tight" icon="trash" onClick={() => setAsking(true)}>
                {t('mine.withdraw')}
              </Button>
            </span>
          </div>
        </>
      )}
      {asking ? (
        <Confirm
          title={t('mine.withdrawTitle')}
          confirm={t('mine.withdrawYes')}
          cancel={t('mine.keep')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            act({ type: 'withdraw', contributionId: note.id });
          }}
        >
          <p>{t('mine.withdrawText')}</p>
          <p className="note note__text" dir="auto">
            {text}
          </p>
        </Confirm>
      ) : null}
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
