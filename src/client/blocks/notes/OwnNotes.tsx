import { Heading } from '#client/ui/Heading.tsx';
import type { Contribution } from '#domain/workshop/entities.ts';
import { useWords } from '#i18n/useWords.ts';
import { OwnNote } from './OwnNote.tsx';

/** What this device wrote, the newest on top, so that it shows up beside the field just left. */
export function OwnNotes({ notes }: { notes: readonly Contribution[] }) {
  const t = useWords('participant');
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={`mine-${notes[0]?.activityId}`}>
      <Heading level={2} looks={3} id={`mine-${notes[0]?.activityId}`}>
        {t('mine.title')}
      </Heading>
      <ul className="note-list">
        {[...notes].reverse().map((note) => (
          <OwnNote key={note.id} note={note} />
        ))}
      </ul>
    </section>
  );
}
