import type { Layer as KonvaLayer } from 'konva/lib/Layer';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore';
import { drawCluster, drawLaneHead, drawNote, drawPile, drawSelection, laneTurn } from './drawBoard.ts';
import { type LaidNote, layoutNotes } from './layoutNotes.ts';
import { measureText } from './measureText.ts';
import type { DropTarget } from './noteAt.ts';
import { createNoteBitmaps, EVERYONE } from './noteBitmaps.ts';
import type { SceneCluster, SceneGroup, SceneNote } from './SceneState.ts';
import { useFontLoaded } from './useFontLoaded.ts';
import { useNoteDrag } from './useNoteDrag.ts';

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
  /** The smallest letter in CSS pixels. */
  minText: number;
  /** A note was dragged to a place in board units. Without this notes cannot be dragged. */
  onMove?: (id: string, x: number, y: number) => void;
  onPick?: (id: string) => void;
  /** A note was dropped on another one or on a cluster. Without this it is only moved. */
  onGather?: (id: string, onto: DropTarget) => void;
  selected?: string;
  page?: number;
  onPages?: (pages: number) => void;
  /** 0..1: how much of all lanes has turned round; 1 without it. */
  reveal?: number;
  words?: NoteBoardWords;
}

const NONE: readonly SceneCluster[] = [];

/** The time in a frame that may go to making bitmaps of notes; what is not ready comes in the next frame. */
const BUDGET_MS = 10;

/** A ruler that is another one once the letter has arrived, so that nothing measured before it counts. */
function useMeasure(letter: number) {
  return useMemo(() => {
    void letter;
    return (text: string, size: number) => measureText(text, size, false);
  }, [letter]);
}

interface HasContext {
  _context: CanvasRenderingContext2D;
}

/**
 * The notes of one activity. All notes of a page are one Konva shape that blits ready bitmaps; the note being
 * dragged has a layer of its own, so that dragging never redraws the others.
 */
export function NoteBoard(props: NoteBoardProps) {
  const { notes, groups, clusters = NONE, mode, width, height, minText, selected, onPages } = props;
  const { t } = useTranslation('scene');
  const fontLoads = useFontLoaded();
  const [bitmaps] = useState(createNoteBitmaps);
  const board = useRef<KonvaLayer>(null);

  const measure = useMeasure(fontLoads);
  const layout = useMemo(
    () => layoutNotes({ notes, groups, clusters, width, height, minText, measure }),
    [notes, groups, clusters, width, height, minText, measure],
  );
  const page = Math.min(Math.max(0, props.page ?? 0), layout.pages - 1);
  useEffect(() => onPages?.(layout.pages), [layout.pages, onPages]);

  const everyone = props.words?.everyone ?? t('board.everyone');
  const gathered = t('board.clusters');
  const late = props.words?.late ?? t('board.late');
  const blank = props.blankCount ?? 0;
  const blankLabel = props.words?.blank ?? t('count', { count: blank });
  const reveal = props.reveal ?? 1;

  const byGroup = useMemo(() => new Map(groups.map((group) => [group.id, group])), [groups]);
  const lookOf = useCallback((laid: LaidNote) => byGroup.get(laid.note.groupId ?? '') ?? EVERYONE, [byGroup]);
  const faces = useCallback(
    (spend: () => boolean) =>
      bitmaps.faces({ layout, ratio: window.devicePixelRatio || 1, lookOf, late, letter: fontLoads, spend }),
    [bitmaps, layout, lookOf, late, fontLoads],
  );

  const drag = useNoteDrag({
    layout,
    page,
    width,
    height,
    onMove: props.onMove,
    onPick: props.onPick,
    onGather: props.onGather,
  });
  const draggedId = drag.dragged?.note.id;

  const drawBoard = useCallback(
    (context: HasContext) => {
      const ctx = context._context;
      if (mode === 'blank') return drawPile(ctx, blank, blankLabel, width, height, minText);
      for (const lane of layout.lanes)
        if (lane.page === page) drawLaneHead(ctx, lane, layout, { everyone, clusters: gathered });
      for (const cluster of layout.clusters)
        if (cluster.page === page && laneTurn(reveal, cluster.lane, layout.laneCount) > 0.5)
          drawCluster(ctx, cluster, layout);
      const until = performance.now() + BUDGET_MS;
      const both = faces(() => performance.now() < until);
      let all = true;
      for (const laid of layout.notes) {
        if (laid.page !== page || laid.note.id === draggedId) continue;
        all = drawNote(ctx, laid, both, laneTurn(reveal, laid.lane, layout.laneCount)) && all;
        if (laid.note.id === selected) drawSelection(ctx, laid);
      }
      if (!all) requestAnimationFrame(() => board.current?.batchDraw());
    },
    [
      mode,
      blank,
      blankLabel,
      width,
      height,
      minText,
      layout,
      page,
      everyone,
      gathered,
      faces,
      draggedId,
      reveal,
      selected,
    ],
  );
  const drawDragged = useCallback(
    (context: HasContext) => {
      const at = drag.position.current;
      if (!drag.dragged || !at) return;
      const onto = drag.target.current;
      if (onto) drawSelection(context._context, onto.laid);
      const moved = { ...drag.dragged, x: at.x, y: at.y };
      drawNote(
        context._context,
        moved,
        faces(() => true),
        1,
      );
      drawSelection(context._context, moved);
    },
    [drag.dragged, drag.position, drag.target, faces],
  );

  const label =
    mode === 'blank'
      ? blankLabel
      : t('board.notes', { count: layout.notes.length, page: page + 1, pages: layout.pages });
  return (
    <div
      role="img"
      aria-label={label}
      style={{ width, height, touchAction: props.onMove ? 'none' : 'manipulation', cursor: drag.cursor }}
      {...drag.handlers}
    >
      <Stage width={width} height={height} listening={false}>
        <Layer ref={board} listening={false}>
          <Shape sceneFunc={drawBoard} listening={false} perfectDrawEnabled={false} />
        </Layer>
        <Layer ref={drag.layer} listening={false}>
          <Shape sceneFunc={drawDragged} listening={false} perfectDrawEnabled={false} />
        </Layer>
      </Stage>
    </div>
  );
}
