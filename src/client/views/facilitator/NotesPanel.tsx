import './notes.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { filesFirst } from '#client/filesFirst.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { groupsInOrder, notesOf, type PlacedNote } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { ComesLater } from '#client/ui/ComesLater.tsx';
import { Select } from '#client/ui/Select.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { isTurned } from '#domain/workshop/isTurned.ts';
import type { Cluster } from '#domain/workshop/Placement.ts';
import { inOrder } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { ApprovalBar } from './ApprovalBar.tsx';
import { ChosenNotes } from './ChosenNotes.tsx';
import { ClusterDialog } from './ClusterDialog.tsx';
import { ClusterHead } from './ClusterHead.tsx';
import { NoteRow } from './NoteRow.tsx';
import { TypeForOthers } from './TypeForOthers.tsx';
import { useNoteChoice } from './useNoteChoice.ts';

const DeskBoard = lazyPart(
  filesFirst(['DeskBoard.tsx'], async () => (await import('./DeskBoard.tsx')).DeskBoard),
);

/** True for activities whose contributions are notes that can be arranged, and not drafts of steps. */
function hasNotes(activity: Activity): boolean {
  return BLOCKS.get(activity.block)?.mask !== undefined;
}

/** The notes of this activity, folded shut until she asks: her screen may be mirrored on the wall. */
export function NotesPanel({ activity }: { activity: Activity }) {
  const t = useWords('facilitator');
  const ta = useWords('arranging');
  const tr = useWords('roles');
  const conducts = useMay()('goTo');
  const [open, setOpen] = useState(false);
  const [typing, setTyping] = useState(false);
  const total = useSession(({ view }) => notesOf(view, activity.id).length);
  const [filter, setFilter] = useState(ALL);
  const isShown = (note: PlacedNote) => filter === ALL || (note.group?.id ?? EVERYONE) === filter;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) panel.current?.scrollIntoView?.({ block: 'start' });
  }, [open]);
  if (!hasNotes(activity)) return null;
  return (
    <section className="notes-panel" aria-labelledby="notes-title" ref={panel}>
      <div className="row notes-panel__head">
        <h2 className="utrecht-heading-3" id="notes-title">
          {total === 0 ? t('notes.none') : t('notes.title', { count: total })}
        </h2>
        <div className="row">
          {total === 0 ? null : (
            <Button aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? t('notes.fold') : conducts ? t('notes.read') : tr('notes.read')}
            </Button>
          )}
          {conducts || activity.everOpened ? (
            <Button variant="subtle" icon="edit" onClick={() => setTyping(true)}>
              {ta('notes.type')}
            </Button>
          ) : null}
        </div>
      </div>
      {!conducts && !isTurned(activity, BLOCKS) ? <p className="small quiet">{tr('notes.before')}</p> : null}
      {total > 0 ? <ApprovalBar activity={activity} read={open ? isShown : null} /> : null}
      {open && total > 0 ? <OpenNotes activity={activity} filter={filter} onFilter={setFilter} /> : null}
      {typing ? <TypeForOthers activity={activity} onClose={() => setTyping(false)} /> : null}
    </section>
  );
}

const ALL = 'all';
const EVERYONE = '';

interface OpenNotesProps {
  activity: Activity;
  filter: string;
  onFilter: (filter: string) => void;
}

/** Board and list; what the board does by dragging, the list does by choosing. */
function OpenNotes({ activity, filter, onFilter }: OpenNotesProps) {
  const ta = useWords('arranging');
  const view = useSession((state) => state.view);
  const [moving, setMoving] = useState<string | null>(null);
  const [gathering, setGathering] = useState<readonly string[] | null>(null);
  const clusters = useMemo(
    () => inOrder(view.cluster.values()).filter((each) => each.activityId === activity.id),
    [view.cluster, activity.id],
  );
  const sections = useMemo(() => {
    const notes = notesOf(view, activity.id).filter(
      (note) => filter === ALL || (note.group?.id ?? EVERYONE) === filter,
    );
    return sectionsOf(notes, clusters).filter((each) => filter === ALL || each.notes.length > 0);
  }, [view, activity.id, filter, clusters]);
  // The board is as it hangs on the wall: what is hidden or waits is in the list only.
  const anyShown = useMemo(
    () => notesOf(view, activity.id).some((note) => !note.hidden && !note.waiting),
    [view, activity.id],
  );
  const ids = useMemo(
    () => sections.flatMap((section) => section.notes.map((note) => note.contribution.id)),
    [sections],
  );
  const choice = useNoteChoice(ids);
  return (
    <>
      {anyShown ? (
        <ComesLater>
          <DeskBoard activity={activity} moving={moving} onPick={setMoving} onGather={setGathering} />
        </ComesLater>
      ) : null}
      <div className="notes-panel__bar">
        <Select
          label={ta('notes.filter')}
          value={filter}
          options={[
            { value: ALL, label: ta('notes.all') },
            ...groupsInOrder(view).map((group) => ({ value: group.id, label: group.label })),
            { value: EVERYONE, label: ta('notes.everyone') },
          ]}
          onChange={(event) => onFilter(event.target.value)}
        />
        <ChosenNotes choice={choice} clusters={clusters} onGather={setGathering} />
      </div>
      {ids.length === 0 && filter !== ALL ? <p>{ta('notes.noneOfGroup')}</p> : null}
      {sections.map(({ cluster, notes }) => (
        <NoteSection
          key={cluster?.id ?? ''}
          cluster={cluster}
          notes={notes}
          clusters={clusters}
          choice={choice}
          moving={moving}
          onMove={setMoving}
        />
      ))}
      {gathering === null ? null : (
        <ClusterDialog
          activity={activity}
          contributionIds={gathering}
          onClose={(done) => {
            setGathering(null);
            if (done) choice.clear();
          }}
        />
      )}
    </>
  );
}

interface Section {
  readonly cluster: Cluster | null;
  readonly notes: readonly PlacedNote[];
}

interface NoteSectionProps extends Section {
  /** All clusters of the activity. */
  clusters: readonly Cluster[];
  choice: ReturnType<typeof useNoteChoice>;
  /** The note that is being moved. */
  moving: string | null;
  onMove: (contributionId: string | null) => void;
}

/** A cluster with its notes, or the notes that hang loose. */
function NoteSection({ cluster, notes, clusters, choice, moving, onMove }: NoteSectionProps) {
  const t = useWords('facilitator');
  const ta = useWords('arranging');
  return (
    <div className={cluster ? 'notes-panel__cluster' : undefined}>
      {cluster ? (
        <ClusterHead cluster={cluster} count={notes.length} others={clusters} />
      ) : clusters.length > 0 && notes.length > 0 ? (
        <h3 className="now__label">{ta('notes.loose')}</h3>
      ) : null}
      <ul className="notes-panel__list" aria-label={cluster ? cluster.title : t('notes.list')}>
        {notes.map((note) => (
          <NoteRow
            key={note.contribution.id}
            note={note}
            chosen={choice.chosen.has(note.contribution.id)}
            onChoose={choice.toggle}
            moving={moving === note.contribution.id}
            onMove={(on) => onMove(on ? note.contribution.id : null)}
          />
        ))}
      </ul>
    </div>
  );
}

/** Clusters in their order with their notes, then what hangs loose. */
function sectionsOf(notes: readonly PlacedNote[], clusters: readonly Cluster[]): Section[] {
  const known = new Set(clusters.map((cluster) => cluster.id));
  const loose = notes.filter((note) => !known.has(note.placement?.clusterId ?? ''));
  return [
    ...clusters.map((cluster) => ({
      cluster,
      notes: notes.filter((note) => note.placement?.clusterId === cluster.id),
    })),
    { cluster: null, notes: loose },
  ];
}
