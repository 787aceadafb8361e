import { useSession } from '#client/sync/SessionProvider.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { useWords } from '#i18n/useWords.ts';
import { waitsInSight } from '../answering/waitsInSight.ts';
import { OwnNote } from './OwnNote.tsx';

interface OwnNotesProps {
  notes: readonly Contribution[];
  /** Shut until asked for, because everybody's notes matter more now; open all the same when one was hidden or waits. */
  folded?: boolean;
}

/** What this device wrote, the newest on top, so that it shows up beside the field just left. */
export function OwnNotes({ notes, folded = false }: OwnNotesProps) {
  const t = useWords('participant');
  const anyHidden = useSession(({ view }) =>
    notes.some((note) => view.placement.get(note.id)?.hidden || waitsInSight(view, note)),
  );
  if (notes.length === 0) return null;
  const id = `mine-${notes[0]?.activityId}`;
  const list = (
    <ul className="note-list">
      {[...notes].reverse().map((note) => (
        <OwnNote key={note.id} note={note} />
      ))}
    </ul>
  );
  if (folded)
    return (
      <details className="own-notes" open={anyHidden}>
        <summary>{t('mine.folded', { count: notes.length })}</summary>
        {list}
      </details>
    );
  return (
    <section aria-labelledby={id}>
      <Heading level={2} looks={3} id={id}>
        {t('mine.title')}
      </Heading>
      {list}
    </section>
  );
}
