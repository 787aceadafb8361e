import { Group } from 'konva/lib/Group';
import type { Layer } from 'konva/lib/Layer';
import { BoardTile, TILE } from './BoardTile.ts';
import { pagesIn } from './boardGrid.ts';
import type { BoardScene, Patch } from './boardScene.ts';
import type { Camera } from './cameraFor.ts';
import { stack } from './stack.ts';

/** The whole board at one resolution: as many tiles as are in view, and some around them. */
export class BoardSheet {
  readonly #group: Group;
  /** CSS pixels per board pixel. */
  readonly scale: number;
  readonly #ratio: number;
  readonly #tiles = new Map<string, BoardTile>();
  /** Tiles still to be drawn, those in view first. */
  #queue: BoardTile[] = [];
  #seen: BoardTile[] = [];
  #covered = false;

  constructor(layer: Layer, scale: number, ratio: number) {
    this.scale = scale;
    this.#ratio = ratio;
    this.#group = new Group({ listening: false });
    layer.add(this.#group);
    // What is finer lies on top.
    stack(layer, this.#group, scale);
  }

  show(): void {
    this.#group.visible(true);
  }

  hide(): void {
    this.#group.visible(false);
  }

  remove(): void {
    this.#group.destroy();
  }

  /** Shows it from a camera. At its own resolution it stays on whole device pixels. */
  look({ x, y, scale }: Camera): void {
    const at = (n: number) => -n * scale;
    const whole = (n: number) => Math.round(at(n) * this.#ratio) / this.#ratio;
    const sharp = scale === this.scale;
    this.#group.setAttrs({
      x: sharp ? whole(x) : at(x),
      y: sharp ? whole(y) : at(y),
      scaleX: scale / this.scale,
      scaleY: scale / this.scale,
    });
  }

  /**
   * Hangs up the tiles for a view of `width` × `height` CSS pixels, `ring` tiles more on every side, and takes down
   * those further away.
   */
  cover(scene: BoardScene, camera: Camera, width: number, height: number, ring: number): void {
    const side = TILE / this.#ratio / this.scale;
    const seen = {
      left: Math.floor(camera.x / side),
      top: Math.floor(camera.y / side),
      right: Math.floor((camera.x + width / camera.scale) / side - 1e-6),
      bottom: Math.floor((camera.y + height / camera.scale) / side - 1e-6),
    };
    const near = (tile: { column: number; row: number }, reach: number) =>
      tile.column >= seen.left - reach &&
      tile.column <= seen.right + reach &&
      tile.row >= seen.top - reach &&
      tile.row <= seen.bottom + reach;
    for (const [key, tile] of this.#tiles) {
      if (near(tile, ring + 1)) continue;
      tile.image.destroy();
      this.#tiles.delete(key);
    }
    for (let row = seen.top - ring; row <= seen.bottom + ring; row++) {
      for (let column = seen.left - ring; column <= seen.right + ring; column++) {
        this.#hangAt(scene, column, row, side);
      }
    }
    const all = [...this.#tiles.values()];
    this.#covered = true;
    this.#seen = all.filter((tile) => near(tile, 0));
    this.#queue = all
      .filter((tile) => !tile.idle)
      .sort((a, b) => Number(near(b, 0)) - Number(near(a, 0)) || a.row - b.row || a.column - b.column);
  }

  /** Whether all that is in view has been drawn. */
  get complete(): boolean {
    return this.#covered && this.#seen.every((tile) => tile.complete);
  }

  #hangAt(scene: BoardScene, column: number, row: number, side: number): void {
    const key = `${column} ${row}`;
    const empty = () => pagesIn(scene.grid, column * side, row * side, side, side).length === 0;
    if (this.#tiles.has(key) || empty()) return;
    const tile = new BoardTile(column, row, this.scale * this.#ratio, this.#ratio);
    this.#tiles.set(key, tile);
    this.#group.add(tile.image);
  }

  /** These places are to be drawn anew. */
  mend(patches: readonly Patch[]): void {
    for (const tile of this.#tiles.values()) for (const patch of patches) tile.mend(patch);
  }

  /**
   * Draws until `spend` says that the time is up.
   *
   * @returns whether there is more to draw
   */
  paint(scene: BoardScene, spend: () => boolean): boolean {
    for (let tile = this.#queue[0]; tile; tile = this.#queue[0]) {
      tile.paint(scene, spend);
      if (!tile.idle) return true;
      this.#queue.shift();
      if (!spend()) break;
    }
    return this.#queue.length > 0;
  }
}
