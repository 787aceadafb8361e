import { useEffect, useRef } from 'react';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import type { PlacedNote } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { useWords } from '#i18n/useWords.ts';
import { MoveNote } from './MoveNote.tsx';

interface NoteRowProps {
  note: PlacedNote;
  moving: boolean;
  onMove: (on: boolean) => void;
}

/** One note: what it says, whose group, and what the facilitator can do with it. */
export function NoteRow({ note, moving, onMove }: NoteRowProps) {
  const t = useWords('facilitator');
  const act = useAct();
  const { contribution, hidden, group } = note;
  const block = useSession((state) => state.view.activity.get(contribution.activityId)?.block);
  const text = BLOCKS.get(block ?? '')?.textOf(contribution.data) ?? '';
  const label = group?.label ?? t('people.everyone');
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (moving) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [moving]);
  const name = t('notes.name', { group: label, text: text.slice(0, 60) });
  return (
    <li ref={row} className={`note-row${hidden ? ' note-row--hidden' : ''}`}>
      <GroupMark group={group ?? null} size="1.6rem" />
      <div className="note-row__words">
        <p className="note-row__text">{text}</p>
        <p className="small quiet">
          {label}
          {contribution.late ? ` · ${t('notes.late')}` : null}
          {hidden ? ` · ${t('notes.hidden')}` : null}
        </p>
        {moving ? <MoveNote contributionId={contribution.id} /> : null}
      </div>
      <div className="note-row__tools">
        <Button
          variant="subtle"
          aria-label={`${t(hidden ? 'notes.show' : 'notes.hide')}: ${name}`}
          onClick={() => act({ type: 'hideContribution', contributionId: contribution.id, hidden: !hidden })}
        >
          {t(hidden ? 'notes.show' : 'notes.hide')}
        </Button>
        <Button
          variant="subtle"
          aria-label={`${t(moving ? 'notes.moveDone' : 'notes.move')}: ${name}`}
          aria-expanded={moving}
          onClick={() => onMove(!moving)}
        >
          {t(moving ? 'notes.moveDone' : 'notes.move')}
        </Button>
      </div>
    </li>
  );
}
