import type { Group } from 'konva/lib/Group';
import { type RefObject, useMemo, useRef } from 'react';
import { baseFor, type Camera, cssFor } from './cameraFor.ts';

/** What moves the view. Drawing happens at most at take-off and on landing, never on the way. */
export interface CameraRig {
  takeOff: (from: Camera, to: Camera, width: number, height: number) => void;
  fly: (camera: Camera) => void;
  land: (camera: Camera) => void;
}

/**
 * A rig for Konva groups that lie in one stage. On the way the browser scales the canvases that are there (CSS
 * transform): drawing the site anew for each frame would stutter on an old laptop. On landing it is drawn sharp.
 */
export function useCameraRig(groups: readonly RefObject<Group | null>[]): CameraRig {
  const all = useRef(groups);
  const drawn = useRef<Camera | null>(null);
  return useMemo(() => {
    const draw = (camera: Camera, at: 'once' | 'nextFrame') => {
      drawn.current = camera;
      for (const { current: group } of all.current) {
        const { scale } = camera;
        group?.setAttrs({ x: -camera.x * scale, y: -camera.y * scale, scaleX: scale, scaleY: scale });
        if (at === 'once') group?.getLayer()?.draw();
        else group?.getLayer()?.batchDraw();
      }
    };
    const canvases = () => all.current[0]?.current?.getStage()?.content;
    const show = (transform: string) => {
      const element = canvases();
      if (!element) return;
      element.style.transformOrigin = '0 0';
      element.style.transform = transform;
      element.style.willChange = transform === '' ? '' : 'transform';
    };
    return {
      takeOff(from, to, width, height) {
        const base = baseFor(drawn.current ?? from, from, to, width, height);
        if (base !== drawn.current) draw(base, 'once');
        show(cssFor(base, from));
      },
      fly(camera) {
        if (drawn.current) show(cssFor(drawn.current, camera));
      },
      land(camera) {
        draw(camera, 'once');
        show('');
      },
    };
  }, []);
}
