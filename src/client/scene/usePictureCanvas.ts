import type { Stage } from 'konva/lib/Stage';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Crane } from '#picture/art/crane.ts';
import { createElements, shakes } from '#picture/art/createElements.ts';
import type { Marks } from '#picture/marks.ts';
import type { SceneState } from '#picture/SceneState.ts';
import type { SceneWords } from '#picture/SceneWords.ts';
import type { Camera } from './cameraFor.ts';
import { type Hall, PictureCanvas } from './PictureCanvas.ts';
import { useFontLoaded } from './useFontLoaded.ts';
import { usePixelRatio } from './usePixelRatio.ts';

const still = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/** Where a gust throws what is weak, before it stays leaning with the wind. */
const GUST = -0.7;

interface Shown {
  state: SceneState;
  words: SceneWords;
  plates: Marks;
  target: Camera;
  width: number;
  height: number;
  crane: Crane | null;
  hall: Hall | null;
}

/** Keeps a `PictureCanvas` in the element of `host` and hands it what has changed. */
export function usePictureCanvas(host: RefObject<HTMLElement | null>, stage: Stage | null, shown: Shown) {
  const { state, words, plates, target, width, height, crane, hall } = shown;
  const canvas = useRef<PictureCanvas | null>(null);
  const fontLoads = useFontLoaded();
  const ratio = usePixelRatio();
  const [paint] = useState(createElements);
  const [paintGust] = useState(createElements);
  const wasWindy = useRef(false);
  const size = useRef('');

  useLayoutEffect(() => {
    if (!host.current || !stage) return;
    const made = new PictureCanvas(host.current, stage, still);
    canvas.current = made;
    size.current = '';
    return () => {
      made.destroy();
      canvas.current = null;
    };
  }, [host, stage]);
  useLayoutEffect(() => {
    const windy = state.weather?.wind === true;
    const begins = windy && !wasWindy.current;
    wasWindy.current = windy;
    const gust = begins && shakes(state) ? paintGust(state, words, GUST, crane) : null;
    canvas.current?.show(paint(state, words, undefined, crane), gust);
  }, [stage, state, words, crane, paint, paintGust]);
  useLayoutEffect(() => {
    const now = `${width}x${height}x${ratio} ${hall?.letter}`;
    if (size.current === now) canvas.current?.fly(target);
    else canvas.current?.resize(width, height, target, hall);
    size.current = now;
  }, [stage, target, width, height, ratio, hall]);
  // After the camera has taken off: plates of another size are for where it lands.
  useLayoutEffect(() => canvas.current?.showPlates(plates), [stage, plates]);
  // Text on a canvas does not wait for its letter.
  useLayoutEffect(() => {
    if (fontLoads > 0) canvas.current?.repaint();
  }, [fontLoads]);

  return {
    camera: useCallback((): Camera => canvas.current?.camera ?? { x: 0, y: 0, scale: 1 }, []),
    move: useCallback((camera: Camera) => canvas.current?.move(camera), []),
    fly: useCallback((camera: Camera) => canvas.current?.fly(camera), []),
  };
}
