import '#client/ui/Checkbox.css';
import { useEffect, useRef } from 'react';
import type { PlacedNote } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { awaitsApproval } from '#domain/workshop/approval.ts';
import { maskedText } from '#domain/workshop/maskedData.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { MoveNote } from './MoveNote.tsx';
import { NoteTag } from './NoteTag.tsx';
import { NoteTools } from './NoteTools.tsx';
import { useApprove } from './useApprove.ts';

interface NoteRowProps {
  note: PlacedNote;
  chosen: boolean;
  onChoose: (id: string, on: boolean, range: boolean) => void;
  moving: boolean;
  onMove: (on: boolean) => void;
}

/** One note: what it says, whose group, and what the facilitator can do with it. */
export function NoteRow({ note, chosen, onChoose, moving, onMove }: NoteRowProps) {
  const t = useWords('facilitator');
  const ta = useWords('arranging');
  const tr = useWords('roles');
  const { contribution, hidden, group, placement } = note;
  const activity = useSession((state) => state.view.activity.get(contribution.activityId));
  const text = useSession(({ view }) => maskedText(view, contribution, BLOCKS));
  const spotlit = useSession(({ view }) => workshopOf(view)?.spotlightId === contribution.id);
  const waits = useSession(({ view }) => awaitsApproval(view, contribution)) && !hidden;
  const { isOther } = useApprove();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (moving) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [moving]);
  const label = group?.label ?? t('people.everyone');
  const name = t('notes.name', { group: label, text: text.slice(0, 60) });
  const facts = [
    label,
    contribution.late ? t('notes.late') : '',
    hidden ? t('notes.hidden') : '',
    waits ? tr(isOther(contribution) ? 'approval.other' : 'approval.waits') : '',
    placement?.masks.length ? ta('notes.masked') : '',
    spotlit ? ta('notes.spotlit') : '',
  ];
  return (
    <li
      ref={row}
      className={`note-row${hidden ? ' note-row--hidden' : ''}${moving ? ' note-row--picked' : ''}`}
    >
      <label className="note-row__choose">
        <input
          type="checkbox"
          className="pp-box"
          checked={chosen}
          aria-label={`${ta('notes.select')}: ${name}`}
          onChange={(event) =>
            onChoose(
              contribution.id,
              event.target.checked,
              event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey,
            )
          }
        />
      </label>
      <GroupMark group={group ?? null} size="1.6rem" />
      <div className="note-row__words">
        <p className="note-row__text">{text}</p>
        <p className="small quiet">{facts.filter((fact) => fact !== '').join(' · ')}</p>
        {activity?.options['tags'] === true ? (
          <NoteTag contributionId={contribution.id} tag={placement?.tag ?? null} />
        ) : null}
        {moving ? <MoveNote contributionId={contribution.id} /> : null}
      </div>
      <NoteTools note={note} name={name} moving={moving} onMove={onMove} />
    </li>
  );
}
