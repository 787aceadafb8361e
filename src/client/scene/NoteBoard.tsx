import type { Stage } from 'konva/lib/Stage';
import { type Ref, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import type { BoardView } from './BoardView.ts';
import { gridFor } from './boardGrid.ts';
import type { BoardScene, DropTarget } from './boardScene.ts';
import { createOrder } from './keepOrder.ts';
import { NotePile } from './NotePile.tsx';
import { SceneStage } from './SceneStage.tsx';
import type { SceneCluster, SceneGroup, SceneNote } from './SceneState.ts';
import { useBoardPointer } from './useBoardPointer.ts';
import { type BoardControl, pageOf, useBoardView } from './useBoardView.ts';
import { useFontLoaded } from './useFontLoaded.ts';
import { useNoteLayout } from './useNoteLayout.ts';

/** The board's words; without them it speaks Dutch as the rest of the scene. */
export interface NoteBoardWords {
  everyone?: string;
  late?: string;
  /** Under the pile of blank notes, with the number in it. */
  blank?: string;
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

  useBoardView(host, stage, view, { scene, page, width, height, control: props.control });

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
