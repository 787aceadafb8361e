import './hallNotes.css';
import { useMemo } from 'react';
import { groupsInOrder, notesOf, type PlacedNote } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { textIn } from '#domain/blocks/textBlock.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { noteColours } from '../answering/noteColours.ts';

/** Everybody's notes after the reveal, in lanes by group, residents first, *Iedereen* last. */
export function HallNotes({ activityId, seatId }: { activityId: string; seatId: string }) {
  const t = useWords('tablet');
  const view = useSession((session) => session.view);
  const lanes = useMemo(() => lanesOf(view, activityId), [view, activityId]);
  return (
    <section className="stack" aria-labelledby={`hall-${activityId}`} style={{ gap: '1.5rem' }}>
      <Heading level={2} id={`hall-${activityId}`}>
        {t('hall.title')}
      </Heading>
      {lanes.length === 0 ? <p>{t('hall.none')}</p> : null}
      {lanes.map(({ group, notes }) => (
        <div key={group?.id ?? ''} className="hall-lane">
          <Heading level={3} className="hall-lane__title">
            <GroupMark group={group} />
            {group?.label ?? t('hall.everyone')}
            <span className="quiet small">{t('hall.count', { count: notes.length })}</span>
          </Heading>
          <ul className="note-list">
            {notes.map(({ contribution, placement }) => (
              <li key={contribution.id} className="note" style={noteColours(group?.colour ?? null)}>
                <p className="note__text" dir="auto">
                  {textIn(contribution.data)}
                </p>
                {contribution.late || contribution.seatId === seatId || clusterOf(view, placement) !== '' ? (
                  <p className="row small">
                    {clusterOf(view, placement) === '' ? null : (
                      <span className="note__tag">{clusterOf(view, placement)}</span>
                    )}
                    {contribution.late ? <span className="note__tag">{t('hall.late')}</span> : null}
                    {contribution.seatId === seatId ? <span className="quiet">{t('hall.yours')}</span> : null}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The title under which a note was put together with others, or ''. */
function clusterOf(view: State, placement: PlacedNote['placement']): string {
  return view.cluster.get(placement?.clusterId ?? '')?.title ?? '';
}

interface Lane {
  readonly group: StakeholderGroup | null;
  readonly notes: readonly PlacedNote[];
}

/** With the groups hidden all hang with *Iedereen*, own ones too: a lane of one's own would look like everybody's. */
function lanesOf(view: State, activityId: string): Lane[] {
  const merged = workshopOf(view)?.groupsHidden === true;
  const shown = notesOf(view, activityId).filter((note) => !note.hidden && !note.waiting);
  const of = (group: StakeholderGroup | null) => ({
    group,
    notes: shown.filter((note) => (merged ? null : (note.group ?? null)) === group),
  });
  return [...groupsInOrder(view).map(of), of(null)].filter((lane) => lane.notes.length > 0);
}
