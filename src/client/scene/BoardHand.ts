import type { Stage } from 'konva/lib/Stage';
import type { RefObject } from 'react';
import type { BoardView } from './BoardView.ts';
import { panBy, zoomAt } from './boardCamera.ts';
import { dropAt, pageNear, pageSpot } from './boardGrid.ts';
import { type BoardScene, type DropTarget, dropTargetAt, noteAt } from './boardScene.ts';
import type { Camera } from './cameraFor.ts';
import { type LiftedNote, liftNote } from './liftNote.ts';
import type { LaidNote } from './NoteLayout.ts';

/** What lies under the hand at this moment, and who hears of what it does. */
export interface BoardInHand {
  /** On which a note is dragged. */
  stage: RefObject<Stage | null>;
  view: RefObject<BoardView | null>;
  scene: BoardScene;
  /** Whether one can move about: drag on empty space, pinch, wheel. */
  free: boolean;
  onMove: ((id: string, x: number, y: number) => void) | undefined;
  onPick: ((id: string) => void) | undefined;
  /** A note was dropped on another one or on a cluster. Without this it is only moved. */
  onGather: ((id: string, onto: DropTarget) => void) | undefined;
  /** The note being dragged, which the board leaves out; null when it lies again. */
  onLift: (id: string | null) => void;
}

/** In CSS pixels of the view. */
interface Spot {
  x: number;
  y: number;
}

/** What the pointer that is down does. */
interface Grip {
  laid: LaidNote | null;
  /** From the note's corner to the pointer, in pixels at reading distance. */
  hold: Spot;
  start: Spot;
  camera: Camera;
  moved: boolean;
  lifted: LiftedNote | null;
  /** What it would fall on now. */
  onto: DropTarget | null;
}

/** Pixels a pointer has to travel before a touch becomes a drag. */
const THRESHOLD = 5;

/** What the fingers on a board, or a mouse, do with it: pick a note, drag it, move the board, pinch it. */
export class BoardHand {
  readonly #board: () => BoardInHand;
  readonly #touches = new Map<number, Spot>();
  #grip: Grip | null = null;

  /** @param board - asked at each event, so that a hand never works on what was there before */
  constructor(board: () => BoardInHand) {
    this.#board = board;
  }

  /** Whether nothing is down. */
  get isIdle(): boolean {
    return this.#touches.size === 0;
  }

  /** Whether there is a note at `at` that can be taken or picked. */
  canTake(at: Spot): boolean {
    const { onMove, onPick } = this.#board();
    return (onMove ?? onPick) !== undefined && this.#under(at).laid !== null;
  }

  /** A pointer goes down. False when it is a second one: both hold the board now. */
  press(pointer: number, at: Spot): boolean {
    this.#touches.set(pointer, at);
    if (this.#touches.size > 1) {
      this.#letGo(null);
      return false;
    }
    const { free, scene, view } = this.#board();
    const { laid, world, camera } = this.#under(at);
    const spot = laid ? pageSpot(scene.grid, laid.page) : { x: 0, y: 0 };
    const hold = laid ? { x: world.x - spot.x - laid.x, y: world.y - spot.y - laid.y } : { x: 0, y: 0 };
    this.#grip = { laid, hold, start: at, camera, moved: false, lifted: null, onto: null };
    if (free) view.current?.look(camera);
    return true;
  }

  /** A pointer has come to `at`; one that is not down does nothing. */
  move(pointer: number, at: Spot): void {
    const before = this.#touches.get(pointer);
    if (!before) return;
    const held = this.#grip;
    if (this.#touches.size === 2 && this.#board().free) this.#pinch(pointer, before, at);
    else if (held && (held.moved || apart(held.start, at) >= THRESHOLD)) this.#drag(held, at);
    this.#touches.set(pointer, at);
  }

  /** A pointer goes up: what it held falls, or was picked. */
  release(pointer: number, at: Spot): void {
    this.#touches.delete(pointer);
    this.#letGo(at);
  }

  /** The browser took the pointer away: nothing has happened. */
  cancel(pointer: number): void {
    this.#touches.delete(pointer);
    this.#letGo(null);
  }

  #under(at: Spot): { laid: LaidNote | null; world: Spot; camera: Camera } {
    const { scene, view } = this.#board();
    const camera = view.current?.camera ?? { x: 0, y: 0, scale: 1 };
    const world = toWorld(camera, at);
    return { laid: noteAt(scene, pageNear(scene.grid, world.x, world.y), world.x, world.y), world, camera };
  }

  #pinch(pointer: number, before: Spot, at: Spot): void {
    const { scene, view } = this.#board();
    const other = [...this.#touches].find(([id]) => id !== pointer)?.[1];
    if (other && view.current) view.current.look(pinched(scene, view.current.camera, other, before, at));
  }

  #drag(held: Grip, at: Spot): void {
    const { free, scene, stage, view, onMove, onGather, onLift } = this.#board();
    held.moved = true;
    if (held.laid && onMove) {
      if (!held.lifted && stage.current) {
        held.lifted = liftNote(stage.current, scene, held.laid, held.camera.scale);
        onLift(held.laid.note.id);
      }
      const { scale } = held.camera;
      held.lifted?.move(at.x - held.hold.x * scale, at.y - held.hold.y * scale);
      if (onGather) aim(scene, held, at);
    } else if (free) {
      view.current?.look(panBy(scene.grid, held.camera, held.start.x - at.x, held.start.y - at.y));
    }
  }

  /** Lets fall what is held, at `at`; null puts it back where it was. */
  #letGo(at: Spot | null): void {
    const held = this.#grip;
    this.#grip = null;
    held?.lifted?.drop();
    this.#board().onLift(null);
    if (held?.laid && at) this.#fall(held, held.laid, at);
  }

  #fall({ moved, lifted, onto, hold, camera }: Grip, { note, w, h }: LaidNote, at: Spot): void {
    const { scene, onMove, onPick, onGather } = this.#board();
    if (!moved) onPick?.(note.id);
    else if (lifted && onto && onGather) onGather(note.id, onto);
    else if (lifted) {
      const corner = toWorld(camera, at);
      const to = dropAt(scene.grid, corner.x - hold.x, corner.y - hold.y, w, h);
      onMove?.(note.id, to.x, to.y);
    }
  }
}

function apart(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function toWorld(camera: Camera, at: Spot): Spot {
  return { x: camera.x + at.x / camera.scale, y: camera.y + at.y / camera.scale };
}

/** Rings what the note that is held would fall on, when that is something else than before. */
function aim(scene: BoardScene, held: Grip, at: Spot): void {
  const { camera, laid, lifted, onto: before } = held;
  if (!laid || !lifted) return;
  const world = toWorld(camera, at);
  const page = pageNear(scene.grid, world.x, world.y);
  const onto = dropTargetAt(scene, page, world.x, world.y, laid.note.id);
  held.onto = onto;
  if (onto?.laid === before?.laid) return;
  const spot = pageSpot(scene.grid, page);
  lifted.aim(
    onto && {
      x: (spot.x + onto.laid.x - camera.x) * camera.scale,
      y: (spot.y + onto.laid.y - camera.y) * camera.scale,
      w: onto.laid.w,
      h: onto.laid.h,
    },
  );
}

/** The camera after one of two fingers went from `before` to `at`: what was under each finger stays under it. */
function pinched(scene: BoardScene, camera: Camera, other: Spot, before: Spot, at: Spot): Camera {
  const spread = (a: Spot) => Math.max(20, apart(a, other));
  const middle = (a: Spot) => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
  const [from, to] = [middle(before), middle(at)];
  const moved = panBy(scene.grid, camera, from.x - to.x, from.y - to.y);
  return zoomAt(scene.grid, moved, spread(at) / spread(before), to.x, to.y);
}
