import { useMemo, useState } from 'react';
import { NoteBoard } from '#client/scene/NoteBoard.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { Question } from './Question.tsx';
import { useElementSize } from './useElementSize.ts';
import { usePages } from './usePages.ts';
import { clustersOnBoard, lanesFor, notesOnBoard } from './wallContent.ts';

interface RevealedSceneProps {
  view: State;
  activity: Activity;
  reveal: number;
  unit: number;
}

/** The notes in lanes, residents first. Text never shrinks: what does not fit is on the next page, which comes by itself. */
export function RevealedScene({ view, activity, reveal, unit }: RevealedSceneProps) {
  const t = useWords('wall');
  const [frame, size] = useElementSize<HTMLDivElement>();
  const [pages, setPages] = useState(1);
  const page = usePages(activity.id, pages, reveal < 1);
  const notes = useMemo(() => notesOnBoard(view, activity.id), [view, activity.id]);
  const waiting = view.tally.get(activity.id)?.waiting ?? 0;
  const lanes = useMemo(() => lanesFor(view), [view]);
  const clusters = useMemo(() => clustersOnBoard(view, activity.id), [view, activity.id]);
  return (
    <div className="wall__notes wall__notes--paper">
      <Question view={view} activity={activity} most={6} />
      <div className="wall__board" ref={frame}>
        {notes.length === 0 && waiting === 0 ? <p className="wall__lead">{t('noNotes')}</p> : null}
        {notes.length === 0 && waiting > 0 ? (
          <p className="wall__lead">{t('waitingAll', { count: waiting })}</p>
        ) : null}
        {size.height > 0 && notes.length > 0 ? (
          <NoteBoard
            notes={notes}
            groups={lanes}
            clusters={clusters}
            mode="revealed"
            width={size.width}
            height={size.height}
            minText={unit * 3.2}
            page={page}
            onPages={setPages}
            reveal={reveal}
          />
        ) : null}
      </div>
      {notes.length > 0 && waiting > 0 ? (
        <p className="wall__page">{t('waiting', { count: waiting })}</p>
      ) : null}
      {pages > 1 ? <p className="wall__page">{t('page', { page: page + 1, pages })}</p> : null}
    </div>
  );
}
