import './notes.css';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { notesOf } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Activity } from '#domain/workshop/entities.ts';
import { useWords } from '#i18n/useWords.ts';
import { NoteRow } from './NoteRow.tsx';

const DeskBoard = lazy(async () => ({ default: (await import('./DeskBoard.tsx')).DeskBoard }));

/** The notes of this activity, folded shut until she asks: her screen may be mirrored on the wall. */
export function NotesPanel({ activity }: { activity: Activity }) {
  const t = useWords('facilitator');
  const [open, setOpen] = useState(false);
  const [moving, setMoving] = useState<string | null>(null);
  const view = useSession((state) => state.view);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) panel.current?.scrollIntoView?.({ block: 'start' });
  }, [open]);
  if (!isQuestion(activity)) return null;
  const notes = notesOf(view, activity.id);
  return (
    <section className="notes-panel" aria-labelledby="notes-title" ref={panel}>
      <div className="row notes-panel__head">
        <h2 className="utrecht-heading-3" id="notes-title">
          {notes.length === 0 ? t('notes.none') : t('notes.title', { count: notes.length })}
        </h2>
        {notes.length === 0 ? null : (
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'notes.fold' : 'notes.read')}
          </Button>
        )}
      </div>
      {open && notes.length > 0 ? (
        <>
          <Suspense fallback={null}>
            <DeskBoard activity={activity} moving={moving} onPick={setMoving} />
          </Suspense>
          <ul className="notes-panel__list" aria-label={t('notes.list')}>
            {notes.map((note) => (
              <NoteRow
                key={note.contribution.id}
                note={note}
                moving={moving === note.contribution.id}
                onMove={(on) => setMoving(on ? note.contribution.id : null)}
              />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
