import { type BoardGrid, pageSpot } from './boardGrid.ts';
import type { Camera } from './cameraFor.ts';

/** How far one may come closer than reading distance. */
const CLOSEST = 2.5;
/** Room around the whole board, as a share of the view. */
const AIR = 0.02;

/** One page, filling the view exactly: letters have the size they are read at. */
export function cameraOnPage(grid: BoardGrid, page: number): Camera {
  return { ...pageSpot(grid, page), scale: 1 };
}

/** All pages. A board of one page is never shown smaller than that. */
export function cameraOnAll(grid: BoardGrid): Camera {
  const room = 1 + 2 * AIR;
  const scale =
    grid.pages <= 1
      ? 1
      : Math.min(1, grid.width / (grid.totalWidth * room), grid.height / (grid.totalHeight * room));
  return {
    scale,
    x: (grid.totalWidth - grid.width / scale) / 2,
    y: (grid.totalHeight - grid.height / scale) / 2,
  };
}

/** The camera, kept between the whole board and `CLOSEST`, with at least half of the view on the board. */
export function keepOnBoard(grid: BoardGrid, camera: Camera): Camera {
  const scale = Math.min(Math.max(camera.scale, cameraOnAll(grid).scale), CLOSEST);
  const between = (start: number, seen: number, whole: number) =>
    Math.min(Math.max(start, -seen / 2), whole - seen / 2);
  return {
    scale,
    x: between(camera.x, grid.width / scale, grid.totalWidth),
    y: between(camera.y, grid.height / scale, grid.totalHeight),
  };
}

/** Comes `factor` times closer to a point of the view (pixels), which stays where it is. */
export function zoomAt(grid: BoardGrid, camera: Camera, factor: number, x: number, y: number): Camera {
  const least = cameraOnAll(grid).scale;
  const scale = Math.min(Math.max(camera.scale * factor, least), CLOSEST);
  return keepOnBoard(grid, {
    scale,
    x: camera.x + x / camera.scale - x / scale,
    y: camera.y + y / camera.scale - y / scale,
  });
}

/** Moves the view by pixels of the screen. */
export function panBy(grid: BoardGrid, camera: Camera, dx: number, dy: number): Camera {
  return keepOnBoard(grid, { ...camera, x: camera.x + dx / camera.scale, y: camera.y + dy / camera.scale });
}
