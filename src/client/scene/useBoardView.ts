import type { Stage } from 'konva/lib/Stage';
import { type Ref, type RefObject, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { BoardView } from './BoardView.ts';
import { cameraOnAll, cameraOnPage, panBy, zoomAt } from './boardCamera.ts';
import type { BoardGrid } from './boardGrid.ts';
import type { BoardScene } from './boardScene.ts';
import type { Camera } from './cameraFor.ts';
import { usePixelRatio } from './usePixelRatio.ts';

/** What buttons and keys can do with a board on which one moves about. */
export interface BoardControl {
  show: (page: number | 'all') => void;
  /** Comes closer (more than 1) or goes further away, to the middle of the view. */
  zoom: (factor: number) => void;
  /** Moves the view, in CSS pixels. */
  pan: (dx: number, dy: number) => void;
}

interface Shown {
  scene: BoardScene;
  page: number | 'all';
  width: number;
  height: number;
  control: Ref<BoardControl> | undefined;
}

const NOTHING_SHOWN: { page: number | 'all'; columns: number; width: number; height: number } = {
  page: -1,
  columns: 0,
  width: 0,
  height: 0,
};

/** A page that is there, whatever was asked for. */
export function pageOf(asked: number | 'all', pages: number): number | 'all' {
  return asked === 'all' ? asked : Math.min(Math.max(0, asked), pages - 1);
}

function cameraOn(grid: BoardGrid, page: number | 'all'): Camera {
  return page === 'all' ? cameraOnAll(grid) : cameraOnPage(grid, page);
}

/**
 * Keeps a `BoardView` in the element of `host`, hands it what has changed and looks where it should. `view` and `stage`
 * are filled here, for who works on the board by hand.
 */
export function useBoardView(
  host: RefObject<HTMLElement | null>,
  stage: RefObject<Stage | null>,
  view: RefObject<BoardView | null>,
  { scene, page, width, height, control }: Shown,
): void {
  const { grid, free } = scene;
  const ratio = usePixelRatio();
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
  }, [host, stage, view]);
  useLayoutEffect(() => {
    view.current?.resize({ width, height, ratio, free });
  }, [view, width, height, ratio, free]);
  useLayoutEffect(() => {
    const was = shown.current;
    const { columns } = grid;
    shown.current = { page, columns, width, height };
    const to = cameraOn(grid, page);
    // On a board that is free one stays where one is, unless something else was asked for.
    const moved = was.columns !== columns && !(free && page !== 'all');
    if (was.width !== width || was.height !== height || moved) view.current?.look(to);
    else if (was.page !== page) free ? view.current?.fly(to) : view.current?.look(to);
  }, [view, grid, page, width, height, free]);
  useLayoutEffect(() => view.current?.show(scene), [view, scene]);

  useImperativeHandle(control, () => {
    const now = () => view.current?.camera ?? cameraOn(grid, page);
    return {
      show: (asked) => view.current?.fly(cameraOn(grid, pageOf(asked, grid.pages))),
      zoom: (factor) => view.current?.fly(zoomAt(grid, now(), factor, width / 2, height / 2)),
      pan: (dx, dy) => view.current?.look(panBy(grid, now(), dx, dy)),
    };
  }, [view, grid, page, width, height]);
}
