import type { CSSProperties } from 'react';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { useWords } from '#i18n/useWords.ts';

/** As many as can be written on with a thick pen. */
const NOTES = ['a', 'b', 'c', 'd', 'e', 'f'];

interface NoteSheetProps {
  group: StakeholderGroup;
  title: string;
  /** One more of the same: not said again to who hears the page. */
  silent: boolean;
}

/** Six notes of one group to write on and cut out; each says whose it is and asks for the number of the question. */
export function NoteSheet({ group, title, silent }: NoteSheetProps) {
  const t = useWords('paper');
  return (
    <section
      className="paper-sheet note-sheet"
      aria-label={t('sheets.title', { group: group.label })}
      aria-hidden={silent || undefined}
      style={{ '--group-solid': coloursOf(group.colour).solid } as CSSProperties}
    >
      <p className="note-sheet__head">
        {t('sheets.head')} <span>{title}</span>
      </p>
      <div className="note-sheet__notes">
        {NOTES.map((note, index) => (
          <div key={note} className="paper-note" aria-hidden={index > 0 || undefined}>
            <p className="paper-note__head">
              <GroupMark group={group} size="8mm" />
              <strong>{group.label}</strong>
              <span className="paper-note__question">{t('sheets.question')}</span>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
