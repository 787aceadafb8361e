import { useCallback, useMemo, useRef, useState } from 'react';
import { useActAll } from '#client/conduct/useActAll.ts';
import type { DropTarget } from '#client/scene/boardScene.ts';
import { NoteBoard } from '#client/scene/NoteBoard.tsx';
import type { BoardControl } from '#client/scene/useBoardView.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { useElementSize } from '#client/wall/useElementSize.ts';
import { clustersOnBoard, lanesFor, notesOnBoard } from '#client/wall/wallContent.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { maskedText } from '#domain/workshop/maskedData.ts';
import { useWords } from '#i18n/useWords.ts';

interface DeskBoardProps {
  activity: Activity;
  moving: string | null;
  onPick: (contributionId: string) => void;
  /** Two loose notes were put on each other: ask for a title. */
  onGather: (contributionIds: readonly string[]) => void;
}

/** The board as it hangs on the wall, on which notes can be dragged. The list under it does the same without dragging. */
export function DeskBoard({ activity, moving, onPick, onGather }: DeskBoardProps) {
  const t = useWords('facilitator');
  const act = useAct();
  const actAll = useActAll();
  const view = useSession((state) => state.view);
  const notes = useMemo(
    () => notesOnBoard(view, activity.id, (each) => maskedText(view, each, BLOCKS)),
    [view, activity.id],
  );
  const clusters = useMemo(() => clustersOnBoard(view, activity.id), [view, activity.id]);
  const lanes = useMemo(() => lanesFor(view), [view]);
  const [frame, size] = useElementSize<HTMLDivElement>();
  const [pages, setPages] = useState(1);
  const [asked, setPage] = useState<number | 'all'>(0);
  const page = asked === 'all' ? asked : Math.min(asked, pages - 1);
  const board = useRef<BoardControl>(null);
  // Also when it is there already: one may have moved about since.
  const show = (to: number | 'all') => {
    if (to === asked) board.current?.show(to);
    setPage(to);
  };
  const handleMove = useCallback(
    (contributionId: string, x: number, y: number) => {
      // Dragged out of its cluster: it hangs loose again, where it was let go.
      const hung = view.cluster.has(view.placement.get(contributionId)?.clusterId ?? '');
      actAll([
        ...(hung
          ? [{ type: 'assignToCluster', contributionIds: [contributionId], clusterId: null } as const]
          : []),
        { type: 'moveContribution', contributionId, x, y },
      ]);
    },
    [actAll, view],
  );
  const handleGather = useCallback(
    (contributionId: string, onto: DropTarget) => {
      if (onto.kind === 'note') return onGather([onto.laid.note.id, contributionId]);
      if (view.placement.get(contributionId)?.clusterId === onto.laid.id) return;
      act({ type: 'assignToCluster', contributionIds: [contributionId], clusterId: onto.laid.id });
    },
    [act, view, onGather],
  );
  const height = Math.round((size.width * 9) / 16);
  return (
    <div className="desk-board">
      <div ref={frame} className="desk-board__frame">
        {size.width > 0 ? (
          <NoteBoard
            notes={notes}
            groups={lanes}
            clusters={clusters}
            onGather={handleGather}
            mode="revealed"
            width={size.width}
            height={height}
            minText={Math.max(13, height * 0.032)}
            onMove={handleMove}
            onPick={onPick}
            {...(moving === null ? {} : { selected: moving })}
            page={page}
            onPages={setPages}
            free={pages > 1}
            control={board}
          />
        ) : null}
      </div>
      <p className="small quiet">{t('notes.board')}</p>
      {pages > 1 ? (
        <PageButtons
          page={page}
          pages={pages}
          onShow={show}
          onZoom={(factor) => board.current?.zoom(factor)}
        />
      ) : null}
    </div>
  );
}

interface PageButtonsProps {
  page: number | 'all';
  pages: number;
  onShow: (page: number | 'all') => void;
  onZoom: (factor: number) => void;
}

/** Moving about on a board of more than one page, for who has no wheel and no second finger. */
function PageButtons({ page, pages, onShow, onZoom }: PageButtonsProps) {
  const t = useWords('facilitator');
  return (
    <div className="row">
      {page === 'all' ? (
        <Button onClick={() => onShow(0)}>{t('notes.pageFirst')}</Button>
      ) : (
        <>
          <Button icon="back" disabled={page === 0} onClick={() => onShow(page - 1)}>
            {t('notes.pageBack')}
          </Button>
          <span>{t('notes.page', { page: page + 1, pages })}</span>
          <Button icon="arrow" disabled={page === pages - 1} onClick={() => onShow(page + 1)}>
            {t('notes.pageOn')}
          </Button>
        </>
      )}
      <Button onClick={() => onShow('all')}>{t('notes.pageAll')}</Button>
      <Button onClick={() => onZoom(1.5)}>{t('notes.nearer')}</Button>
      <Button onClick={() => onZoom(1 / 1.5)}>{t('notes.further')}</Button>
    </div>
  );
}
