import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { PlaceId } from '#domain/workshop/place.ts';
import type { Crane } from '#picture/art/crane.ts';
import type { Area } from '#picture/places.ts';
import type { Camera } from './cameraFor.ts';
import { detailAt, placeAt, toWorld } from './hitTest.ts';

/** How far beside a plate a tap still counts, in CSS pixels. */
const SLACK = 14;

/** Who hears of what is pointed at. */
export interface Pointed {
  onPlace?: (id: PlaceId) => void;
  /** A detail with a meaning was tapped, or is under the pointer when `hoverable`. */
  onDetail?: (id: string) => void;
  /** The pointer left the detail. */
  onDetailEnd?: () => void;
  hoverable?: boolean;
}

interface Pointable {
  camera: () => Camera;
  /** Where each plate is touched. */
  touch: ReadonlyMap<PlaceId, Area>;
  crane: Crane | null;
  onHover: (id: PlaceId | null) => void;
}

/** Tells what of the picture a pointer is over, and what it picks. */
export function usePointing({ camera, touch, crane, onHover }: Pointable, pointed: Pointed) {
  const { onPlace, onDetail, onDetailEnd, hoverable } = pointed;
  const lastDetail = useRef<string | null>(null);
  const at = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return toWorld(camera(), event.clientX - box.left, event.clientY - box.top);
  };
  return {
    point: (event: PointerEvent<HTMLElement>) => {
      const { x, y } = at(event);
      onHover(onPlace ? placeAt(x, y, touch) : null);
      if (!hoverable || event.pointerType === 'touch') return;
      const detail = detailAt(x, y, crane)?.id ?? null;
      if (detail === lastDetail.current) return;
      lastDetail.current = detail;
      if (detail === null) onDetailEnd?.();
      else onDetail?.(detail);
    },
    leave: () => {
      onHover(null);
      if (lastDetail.current !== null) onDetailEnd?.();
      lastDetail.current = null;
    },
    pick: (event: MouseEvent<HTMLElement>) => {
      const { x, y } = at(event);
      const place = onPlace ? placeAt(x, y, touch, SLACK / camera().scale) : null;
      if (place !== null) return onPlace?.(place);
      const detail = detailAt(x, y, crane);
      if (detail) onDetail?.(detail.id);
    },
  };
}
