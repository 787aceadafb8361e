import '#client/ui/Checkbox.css';
import { useEffect, useRef, useState } from 'react';
import { MaskDialog } from '#client/conduct/MaskDialog.tsx';
import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import type { PlacedNote } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { awaitsApproval } from '#domain/workshop/approval.ts';
import { maskedText } from '#domain/workshop/maskedData.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { ApproveButton } from './ApproveButton.tsx';
import { MoveNote } from './MoveNote.tsx';
import { NoteTag } from './NoteTag.tsx';
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
  const act = useAct();
  const may = useMay();
  const { contribution, hidden, group, placement } = note;
  const activity = useSession((state) => state.view.activity.get(contribution.activityId));
  const text = useSession(({ view }) => maskedText(view, contribution, BLOCKS));
  const spotlit = useSession(({ view }) => workshopOf(view)?.spotlightId === contribution.id);
  const waits = useSession(({ view }) => awaitsApproval(view, contribution));
  const { isOther } = useApprove();
  const [masking, setMasking] = useState(false);
  const label = group?.label ?? t('people.everyone');
  const masks = placement?.masks ?? [];
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (moving) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [moving]);
  const name = t('notes.name', { group: label, text: text.slice(0, 60) });
  const shown = activity?.state === 'revealed' || activity?.state === 'closed';
  const spotlight = ta(spotlit ? 'notes.spotlightOff' : 'notes.spotlight');
  return (
    <li ref={row} className={`note-row${hidden ? ' note-row--hidden' : ''}`}>
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
        <p className="small quiet">
          {label}
          {contribution.late ? ` · ${t('notes.late')}` : null}
          {hidden ? ` · ${t('notes.hidden')}` : null}
          {waits && !hidden ? ` · ${tr(isOther(contribution) ? 'approval.other' : 'approval.waits')}` : null}
          {masks.length > 0 ? ` · ${ta('notes.masked')}` : null}
          {spotlit ? ` · ${ta('notes.spotlit')}` : null}
        </p>
        {activity?.options['tags'] === true ? (
          <NoteTag contributionId={contribution.id} tag={placement?.tag ?? null} />
        ) : null}
        {moving ? <MoveNote contributionId={contribution.id} /> : null}
      </div>
      <div className="note-row__tools">
        {hidden ? null : <ApproveButton contribution={contribution} name={name} />}
        {shown && !hidden && !waits && may('spotlight') ? (
          <Button
            variant="subtle"
            aria-pressed={spotlit}
            aria-label={`${spotlight}: ${name}`}
            onClick={() => act({ type: 'spotlight', contributionId: spotlit ? null : contribution.id })}
          >
            {spotlight}
          </Button>
        ) : null}
        {may('maskContribution') ? (
          <Button
            variant="subtle"
            aria-label={`${ta('notes.mask')}: ${name}`}
            onClick={() => setMasking(true)}
          >
            {ta('notes.mask')}
          </Button>
        ) : null}
        {may('hideContribution') ? (
          <Button
            variant="subtle"
            aria-label={`${t(hidden ? 'notes.show' : 'notes.hide')}: ${name}`}
            onClick={() =>
              act({ type: 'hideContribution', contributionId: contribution.id, hidden: !hidden })
            }
          >
            {t(hidden ? 'notes.show' : 'notes.hide')}
          </Button>
        ) : null}
        {placement?.clusterId ? (
          <Button
            variant="subtle"
            aria-label={`${ta('notes.takeOut')}: ${name}`}
            onClick={() =>
              act({ type: 'assignToCluster', contributionIds: [contribution.id], clusterId: null })
            }
          >
            {ta('notes.takeOut')}
          </Button>
        ) : may('moveContribution') ? (
          <Button
            variant="subtle"
            aria-label={`${t(moving ? 'notes.moveDone' : 'notes.move')}: ${name}`}
            aria-expanded={moving}
            onClick={() => onMove(!moving)}
          >
            {t(moving ? 'notes.moveDone' : 'notes.move')}
          </Button>
        ) : null}
      </div>
      {masking && activity ? (
        <MaskDialog
          contributionId={contribution.id}
          text={BLOCKS.get(activity.block)?.textOf(contribution.data) ?? ''}
          masks={masks}
          onClose={() => setMasking(false)}
        />
      ) : null}
    </li>
  );
}
