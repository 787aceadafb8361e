import type { Stage } from 'konva/lib/Stage';
import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { BoardView } from './BoardView.ts';
import { panBy, zoomAt } from './boardCamera.ts';
import { dropAt, pageNear, pageSpot } from './boardGrid.ts';
import { type BoardScene, type DropTarget, dropTargetAt, noteAt } from './boardScene.ts';
import type { Camera } from './cameraFor.ts';
import { type LiftedNote, liftNote } from './liftNote.ts';
import type { LaidNote } from './NoteLayout.ts';

interface PointerInput {
  host: RefObject<HTMLElement | null>;
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
  /** The note being dragged, which the board leaves out, and who keeps that. */
  lifted: string | null;
  onLift: (id: string | null) => void;
}

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
/** How much one step of a wheel, in pixels, comes closer. */
const WHEEL = 0.0025;

/**
 * Picking and dragging notes, and moving about. React hears of a drag's start and end only; on the way the browser
 * moves what is there.
 *
 * @returns a cursor, and handlers for the element
 */
export function useBoardPointer(input: PointerInput) {
  const now = useRef(input);
  now.current = input;
  const grip = useRef<Grip | null>(null);
  const touches = useRef(new Map<number, Spot>());
  const [over, setOver] = useState(false);
  const engaged = useRef(false);

  const noteUnder = useCallback((at: Spot): { laid: LaidNote | null; world: Spot; camera: Camera } => {
    const { scene, view } = now.current;
    const camera = view.current?.camera ?? { x: 0, y: 0, scale: 1 };
    const world = { x: camera.x + at.x / camera.scale, y: camera.y + at.y / camera.scale };
    return { laid: noteAt(scene, pageNear(scene.grid, world.x, world.y), world.x, world.y), world, camera };
  }, []);

  const letGo = useCallback((keep: boolean, at?: Spot) => {
    const held = grip.current;
    grip.current = null;
    held?.lifted?.drop();
    const { scene, onMove, onPick, onGather, onLift } = now.current;
    onLift(null);
    if (!held?.laid || !keep) return;
    if (!held.moved) return onPick?.(held.laid.note.id);
    if (!held.lifted || !at) return;
    if (held.onto && onGather) return onGather(held.laid.note.id, held.onto);
    const x = held.camera.x + at.x / held.camera.scale - held.hold.x;
    const y = held.camera.y + at.y / held.camera.scale - held.hold.y;
    const to = dropAt(scene.grid, x, y, held.laid.w, held.laid.h);
    onMove?.(held.laid.note.id, to.x, to.y);
  }, []);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      if (event.button > 0) return;
      const { free, onMove, view } = now.current;
      const at = spotOf(event);
      engaged.current = true;
      touches.current.set(event.pointerId, at);
      // A second finger: both hold the board now
      if (touches.current.size > 1) return letGo(false);
      const { laid, world, camera } = noteUnder(at);
      const spot = laid ? pageSpot(now.current.scene.grid, laid.page) : { x: 0, y: 0 };
      const hold = laid ? { x: world.x - spot.x - laid.x, y: world.y - spot.y - laid.y } : { x: 0, y: 0 };
      grip.current = { laid, hold, start: at, camera, moved: false, lifted: null, onto: null };
      if (free || onMove) event.currentTarget.setPointerCapture?.(event.pointerId);
      if (free) view.current?.look(camera);
    },
    [letGo, noteUnder],
  );

  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const { free, scene, stage, view, onMove, onPick, onLift } = now.current;
      const at = spotOf(event);
      const before = touches.current.get(event.pointerId);
      if (before && touches.current.size === 2 && free) {
        const other = [...touches.current].find(([id]) => id !== event.pointerId)?.[1];
        if (other && view.current) view.current.look(pinched(scene, view.current.camera, other, before, at));
        touches.current.set(event.pointerId, at);
        return;
      }
      const held = grip.current;
      if (!held) {
        if (touches.current.size === 0)
          setOver((onMove ?? onPick) !== undefined && noteUnder(at).laid !== null);
        return;
      }
      touches.current.set(event.pointerId, at);
      if (!held.moved && Math.hypot(at.x - held.start.x, at.y - held.start.y) < THRESHOLD) return;
      held.moved = true;
      if (held.laid && onMove) {
        if (!held.lifted && stage.current) {
          held.lifted = liftNote(stage.current, scene, held.laid, held.camera.scale);
          onLift(held.laid.note.id);
        }
        const { scale } = held.camera;
        held.lifted?.move(at.x - held.hold.x * scale, at.y - held.hold.y * scale);
        if (now.current.onGather) aim(scene, held, at);
      } else if (free) {
        view.current?.look(panBy(scene.grid, held.camera, held.start.x - at.x, held.start.y - at.y));
      }
    },
    [noteUnder],
  );

  const onPointerUp = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      touches.current.delete(event.pointerId);
      letGo(true, spotOf(event));
    },
    [letGo],
  );
  const onPointerCancel = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      touches.current.delete(event.pointerId);
      letGo(false);
    },
    [letGo],
  );
  const onPointerLeave = useCallback(() => {
    engaged.current = false;
  }, []);

  const { free, host } = input;
  useEffect(() => {
    const element = host.current;
    if (!element || !free) return;
    // React listens passively, and then the page would move as well.
    const handleWheel = (event: WheelEvent) => {
      const { scene, view } = now.current;
      if (!view.current || !(event.ctrlKey || event.metaKey || engaged.current)) return;
      const { camera } = view.current;
      const box = element.getBoundingClientRect();
      const next =
        event.ctrlKey || event.metaKey
          ? zoomAt(
              scene.grid,
              camera,
              Math.exp(-event.deltaY * WHEEL * (event.deltaMode === 1 ? 16 : 1)),
              event.clientX - box.left,
              event.clientY - box.top,
            )
          : panBy(scene.grid, camera, event.deltaX, event.deltaY);
      event.preventDefault();
      view.current.look(next);
    };
    element.addEventListener('wheel', handleWheel, { passive: false });
    return () => element.removeEventListener('wheel', handleWheel);
  }, [free, host]);

  const { onMove, lifted } = input;
  const cursor =
    lifted !== null ? 'grabbing' : over ? (onMove ? 'grab' : 'pointer') : free ? 'move' : 'default';
  return {
    cursor,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave },
  };
}

/** Rings what the note that is held would fall on, when that is something else than before. */
function aim(scene: BoardScene, held: Grip, at: Spot): void {
  const { camera, laid, lifted, onto: before } = held;
  if (!laid || !lifted) return;
  const world = { x: camera.x + at.x / camera.scale, y: camera.y + at.y / camera.scale };
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
  const apart = (a: Spot) => Math.max(20, Math.hypot(a.x - other.x, a.y - other.y));
  const middle = (a: Spot) => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
  const [from, to] = [middle(before), middle(at)];
  const moved = panBy(scene.grid, camera, from.x - to.x, from.y - to.y);
  return zoomAt(scene.grid, moved, apart(at) / apart(before), to.x, to.y);
}

function spotOf(event: PointerEvent<HTMLElement>): Spot {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
