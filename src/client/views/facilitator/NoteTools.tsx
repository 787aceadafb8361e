import { useState } from 'react';
import { MaskDialog } from '#client/conduct/MaskDialog.tsx';
import { useMay } from '#client/conduct/useMay.ts';
import type { PlacedNote } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { awaitsApproval } from '#domain/workshop/approval.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { ApproveButton } from './ApproveButton.tsx';
import { HideButton } from './HideButton.tsx';

interface NoteToolsProps {
  note: PlacedNote;
  /** What it is called for who only hears it. */
  name: string;
  moving: boolean;
  onMove: (on: boolean) => void;
}

/** What the facilitator can do with one note. */
export function NoteTools({ note, name, moving, onMove }: NoteToolsProps) {
  const t = useWords('facilitator');
  const ta = useWords('arranging');
  const act = useAct();
  const may = useMay();
  const { contribution, hidden, placement } = note;
  const [masking, setMasking] = useState(false);
  return (
    <>
      <div className="note-row__tools">
        {hidden ? null : (
          <>
            <ApproveButton contribution={contribution} name={name} />
            <SpotlightButton note={note} name={name} />
          </>
        )}
        {may('maskContribution') ? (
          <ToolButton label={ta('notes.mask')} of={name} onClick={() => setMasking(true)} />
        ) : null}
        <HideButton contributionId={contribution.id} hidden={hidden} name={name} />
        {placement?.clusterId ? (
          <ToolButton
            label={ta('notes.takeOut')}
            of={name}
            onClick={() =>
              act({ type: 'assignToCluster', contributionIds: [contribution.id], clusterId: null })
            }
          />
        ) : may('moveContribution') ? (
          <ToolButton
            label={t(moving ? 'notes.moveDone' : 'notes.move')}
            of={name}
            aria-expanded={moving}
            onClick={() => onMove(!moving)}
          />
        ) : null}
      </div>
      {masking ? <Masking note={note} onClose={() => setMasking(false)} /> : null}
    </>
  );
}

/** Shows one note large on the wall; there only when the hall may read it. */
function SpotlightButton({ note: { contribution }, name }: { note: PlacedNote; name: string }) {
  const ta = useWords('arranging');
  const act = useAct();
  const may = useMay();
  const spotlit = useSession(({ view }) => workshopOf(view)?.spotlightId === contribution.id);
  const waits = useSession(({ view }) => awaitsApproval(view, contribution));
  const state = useSession(({ view }) => view.activity.get(contribution.activityId)?.state);
  const shown = state === 'revealed' || state === 'closed';
  if (!shown || waits || !may('spotlight')) return null;
  return (
    <ToolButton
      label={ta(spotlit ? 'notes.spotlightOff' : 'notes.spotlight')}
      of={name}
      aria-pressed={spotlit}
      onClick={() => act({ type: 'spotlight', contributionId: spotlit ? null : contribution.id })}
    />
  );
}

function Masking({ note, onClose }: { note: PlacedNote; onClose: () => void }) {
  const { contribution, placement } = note;
  const block = useSession(({ view }) => view.activity.get(contribution.activityId)?.block);
  if (block === undefined) return null;
  return (
    <MaskDialog
      contributionId={contribution.id}
      text={BLOCKS.get(block)?.textOf(contribution.data) ?? ''}
      masks={placement?.masks ?? []}
      onClose={onClose}
    />
  );
}
