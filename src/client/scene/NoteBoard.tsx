import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardView } from './BoardView.ts';
import { cameraOnAll, cameraOnPage, panBy, zoomAt } from './boardCamera.ts';
import { gridFor } from './boardGrid.ts';
import { type BoardScene, pagesOf } from './boardScene.ts';
import { createRuler } from './createRuler.ts';
import { createOrder } from './keepOrder.ts';
import { layoutNotes } from './layoutNotes.ts';
import { measureText } from './measureText.ts';
import { NotePile } from './NotePile.tsx';
import type { SceneGroup, SceneNote } from './SceneState.ts';
import { useBoardPointer } from './useBoardPointer.ts';
import { useFontLoaded } from './useFontLoaded.ts';

/** The board's words; without them it speaks Dutch as the rest of the scene. */
export interface NoteBoardWords {
  everyone?: string;
  late?: string;
  /** Under the pile of blank notes, with the number in it. */
  blank?: string;
}

/** What buttons and keys can do with a board on which one moves about. */
export interface BoardControl {
  showAll: () => void;
  showPage: (page: number) => void;
  /** Comes closer (more than 1) or goes further away, to the middle of the view. */
  zoom: (factor: number) => void;
  /** Moves the view, in CSS pixels. */
  pan: (dx: number, dy: number) => void;
}

interface NoteBoardProps {
  notes: readonly SceneNote[];
  groups: readonly SceneGroup[];
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
  selected?: string;
  /** The page in view; on a board that is `free` it is flown to. */
  page?: number;
  onPages?: (pages: number) => void;
  /** 0..1: how much of all lanes has turned round; 1 without it. */
  reveal?: number;
  words?: NoteBoardWords;
  /** All pages lie beside each other and one can move about: wheel, pinch, dragging where no note is. */
  free?: boolean;
  control?: Ref<BoardControl>;
}

/** Tiles kept ready around the view of a board on which one moves about. */
const RING = 1;

/** Measures letters, anew once the right ones have arrived: nothing measured before then counts. */
function useMeasure(letter: number) {
  return useMemo(() => {
    void letter;
    return createRuler((text, size) => measureText(text, size, false));
  }, [letter]);
}

/** The notes of one activity: in lanes on pages, or as a pile as long as nobody may read them. */
export function NoteBoard(props: NoteBoardProps) {
  const { t } = useTranslation('scene');
  const letter = useFontLoaded();
  const count = props.blankCount ?? 0;
  if (props.mode === 'revealed') return <RevealedBoard {...props} letter={letter} />;
  const { width, height, minText, words } = props;
  return (
    <NotePile {...{ count, width, height, minText, letter }} label={words?.blank ?? t('count', { count })} />
  );
}

function RevealedBoard(props: NoteBoardProps & { letter: number }) {
  const { notes, groups, width, height, minText, letter, words, reveal = 1, free = false, onPages } = props;
  const { t } = useTranslation('scene');
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<BoardView>(null);
  const [order] = useState(() => createOrder<SceneNote>());

  const measure = useMeasure(letter);
  const laid = useMemo(() => {
    const layout = layoutNotes({ notes: order(notes), groups, width, height, minText, measure });
    return { layout, grid: gridFor(layout.pages, width, height), pages: pagesOf(layout) };
  }, [order, notes, groups, width, height, minText, measure]);
  const { layout, grid } = laid;
  const page = Math.min(Math.max(0, props.page ?? 0), layout.pages - 1);
  useEffect(() => onPages?.(layout.pages), [layout.pages, onPages]);

  const looks = useMemo(() => new Map(groups.map((group) => [group.id, group])), [groups]);
  const everyone = words?.everyone ?? t('board.everyone');
  const late = words?.late ?? t('board.late');
  const selected = props.selected ?? null;
  const [lifted, setLifted] = useState<string | null>(null);
  const scene = useMemo<BoardScene>(
    () => ({ ...laid, looks, everyone, late, reveal, selected, lifted, letter }),
    [laid, looks, everyone, late, reveal, selected, lifted, letter],
  );
  const pointer = useBoardPointer({
    host,
    view,
    scene,
    free,
    onMove: props.onMove,
    onPick: props.onPick,
    lifted,
    onLift: setLifted,
  });

  useLayoutEffect(() => {
    if (!host.current) return;
    const made = new BoardView(host.current);
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
    };
  }, []);
  useLayoutEffect(() => {
    view.current?.resize({ width, height, ratio: window.devicePixelRatio || 1, ring: free ? RING : 0 });
  }, [width, height, free]);
  const shown = useRef({ page: -1, columns: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const was = shown.current;
    const { columns } = grid;
    shown.current = { page, columns, width, height };
    const to = cameraOnPage(grid, page);
    // On a board that is free one stays where one is, unless another page was asked for.
    if (was.width !== width || was.height !== height || (!free && was.columns !== columns))
      view.current?.look(to);
    else if (was.page !== page) free ? view.current?.fly(to) : view.current?.look(to);
  }, [grid, page, width, height, free]);
  useLayoutEffect(() => view.current?.show(scene), [scene]);

  useImperativeHandle(props.control, () => {
    const now = () => view.current?.camera ?? cameraOnPage(grid, page);
    return {
      showAll: () => view.current?.fly(cameraOnAll(grid)),
      showPage: (asked) =>
        view.current?.fly(cameraOnPage(grid, Math.min(Math.max(0, asked), grid.pages - 1))),
      zoom: (factor) => view.current?.fly(zoomAt(grid, now(), factor, width / 2, height / 2)),
      pan: (dx, dy) => view.current?.look(panBy(grid, now(), dx, dy)),
    };
  }, [grid, page, width, height]);

  return (
    <div
      ref={host}
      role="img"
      aria-label={t('board.notes', { count: layout.notes.length, page: page + 1, pages: layout.pages })}
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
    />
  );
}
