import type { Stage } from 'konva/lib/Stage';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { BoardView } from './BoardView.ts';
import { cameraOnAll, cameraOnPage, panBy, zoomAt } from './boardCamera.ts';
import { type BoardGrid, gridFor } from './boardGrid.ts';
import type { BoardScene, DropTarget } from './boardScene.ts';
import type { Camera } from './cameraFor.ts';
import { createOrder } from './keepOrder.ts';
import { NotePile } from './NotePile.tsx';
import { SceneStage } from './SceneStage.tsx';
import type { SceneCluster, SceneGroup, SceneNote } from './SceneState.ts';
import { useBoardPointer } from './useBoardPointer.ts';
import { useFontLoaded } from './useFontLoaded.ts';
import { useNoteLayout } from './useNoteLayout.ts';
import { usePixelRatio } from './usePixelRatio.ts';

/** The board's words; without them it speaks Dutch as the rest of the scene. */
export interface NoteBoardWords {
  everyone?: string;
  late?: string;
  /** Under the pile of blank notes, with the number in it. */
  blank?: string;
}

/** What buttons and keys can do with a board on which one moves about. */
export interface BoardControl {
  show: (page: number | 'all') => void;
  /** Comes closer (more than 1) or goes further away, to the middle of the view. */
  zoom: (factor: number) => void;
  /** Moves the view, in CSS pixels. */
  pan: (dx: number, dy: number) => void;
}

interface NoteBoardProps {
  notes: readonly SceneNote[];
  groups: readonly SceneGroup[];
  clusters?: readonly SceneCluster[];
  /** Blank: notes lie face down and only their number shows. Revealed: in lanes per group. */
  mode: 'blank' | 'revealed';
  blankCount?: number;
  width: number;
  height: number;
  /** The smallest letter in CSS pixels, when a page fills the view. */
  minText: number;
  /** A note was dragged to a place in board units. Without this notes cannot be dragged. */
  onMove?: (id: string, x: number, y: number) => void;
  onPick?: (id: string) => void;
  /** A note was dropped on another one or on a cluster. Without this it is only moved. */
  onGather?: (id: string, onto: DropTarget) => void;
  selected?: string;
  /** The page in view, or all of them; on a board that is `free` it is flown to. */
  page?: number | 'all';
  onPages?: (pages: number) => void;
  /** 0..1: how much of all lanes has turned round; 1 without it. */
  reveal?: number;
  words?: NoteBoardWords;
  /** All pages lie beside each other and one can move about: wheel, pinch, dragging where no note is. */
  free?: boolean;
  control?: Ref<BoardControl>;
}

const NONE: readonly SceneCluster[] = [];

const NOTHING_SHOWN: { page: number | 'all'; columns: number; width: number; height: number } = {
  page: -1,
  columns: 0,
  width: 0,
  height: 0,
};

/** A page that is there, whatever was asked for. */
function pageOf(asked: number | 'all', pages: number): number | 'all' {
  return asked === 'all' ? asked : Math.min(Math.max(0, asked), pages - 1);
}

function cameraOn(grid: BoardGrid, page: number | 'all'): Camera {
  return page === 'all' ? cameraOnAll(grid) : cameraOnPage(grid, page);
}

/** The notes of one activity: in lanes on pages, or as a pile as long as nobody may read them. */
export function NoteBoard(props: NoteBoardProps) {
  const t = useWords('scene');
  const letter = useFontLoaded();
  const count = props.blankCount ?? 0;
  if (props.mode === 'revealed') return <RevealedBoard {...props} letter={letter} />;
  const { width, height, minText, words } = props;
  return (
    <NotePile {...{ count, width, height, minText, letter }} label={words?.blank ?? t('count', { count })} />
  );
}

function RevealedBoard(props: NoteBoardProps & { letter: number }) {
  const { notes, groups, clusters = NONE, width, height, minText, letter, words } = props;
  const { reveal = 1, free = false, onPages } = props;
  const t = useWords('scene');
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<BoardView>(null);
  const [order] = useState(() => createOrder<SceneNote>());

  const ordered = useMemo(() => order(notes), [order, notes]);
  // On a board that is free all is seen at once, and one flies anywhere.
  const first = free || props.page === 'all' ? Number.POSITIVE_INFINITY : (props.page ?? 0) + 1;
  const layout = useNoteLayout({ notes: ordered, groups, clusters, width, height, minText }, letter, first);
  const pages = layout.pages.length;
  const grid = useMemo(() => gridFor(pages, width, height, free), [pages, width, height, free]);
  const page = pageOf(props.page ?? 0, pages);
  const { whole } = layout;
  useEffect(() => {
    if (whole) onPages?.(pages);
  }, [whole, pages, onPages]);

  const looks = useMemo(() => new Map(groups.map((group) => [group.id, group])), [groups]);
  const everyone = words?.everyone ?? t('board.everyone');
  const gathered = t('board.clusters');
  const late = words?.late ?? t('board.late');
  const selected = props.selected ?? null;
  const stage = useRef<Stage>(null);
  const ratio = usePixelRatio();
  const [lifted, setLifted] = useState<string | null>(null);
  const scene = useMemo<BoardScene>(
    () => ({ layout, grid, looks, everyone, gathered, late, free, reveal, selected, lifted, letter }),
    [layout, grid, looks, everyone, gathered, late, free, reveal, selected, lifted, letter],
  );
  const pointer = useBoardPointer({
    host,
    stage,
    view,
    scene,
    free,
    onMove: props.onMove,
    onPick: props.onPick,
    onGather: props.onGather,
    lifted,
    onLift: setLifted,
  });

  const shown = useRef(NOTHING_SHOWN);
  useLayoutEffect(() => {
    // The stage, further in, was there before this: no second drawing by React for it.
    if (!host.current || !stage.current) return;
    const made = new BoardView(host.current, stage.current);
    view.current = made;
    // A new view has looked nowhere yet, also when React mounts twice (StrictMode).
    shown.current = NOTHING_SHOWN;
    return () => {
      made.destroy();
      view.current = null;
    };
  }, []);
  useLayoutEffect(() => {
    view.current?.resize({ width, height, ratio, free });
  }, [width, height, ratio, free]);
  useLayoutEffect(() => {
    const was = shown.current;
    const { columns } = grid;
    shown.current = { page, columns, width, height };
    const to = cameraOn(grid, page);
    // On a board that is free one stays where one is, unless something else was asked for.
    const moved = was?.columns !== columns && !(free && page !== 'all');
    if (was?.width !== width || was.height !== height || moved) view.current?.look(to);
    else if (was.page !== page) free ? view.current?.fly(to) : view.current?.look(to);
  }, [grid, page, width, height, free]);
  useLayoutEffect(() => view.current?.show(scene), [scene]);

  useImperativeHandle(props.control, () => {
    const now = () => view.current?.camera ?? cameraOn(grid, page);
    return {
      show: (asked) => view.current?.fly(cameraOn(grid, pageOf(asked, grid.pages))),
      zoom: (factor) => view.current?.fly(zoomAt(grid, now(), factor, width / 2, height / 2)),
      pan: (dx, dy) => view.current?.look(panBy(grid, now(), dx, dy)),
    };
  }, [grid, page, width, height]);

  const all = useMemo(() => notes.filter((note) => note.hidden !== true).length, [notes]);
  const label =
    page === 'all' ? t('board.all', { count: all }) : t('board.notes', { count: all, page: page + 1, pages });
  return (
    <div
      ref={host}
      role="img"
      aria-label={label}
      style={{
        position: 'relative',
        isolation: 'isolate',
        overflow: 'hidden',
        width,
        height,
        touchAction: free || props.onMove ? 'none' : 'manipulation',
        cursor: pointer.cursor,
      }}
      {...pointer.handlers}
    >
      <SceneStage width={width} height={height} onStage={stage} />
    </div>
  );
}
