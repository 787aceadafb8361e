import { Layer } from 'konva/lib/Layer';
import { Stage } from 'konva/lib/Stage';
import { useLayoutEffect, useRef } from 'react';

interface SceneStageProps {
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Gets Konva's layer, and null when it goes: a state setter. */
  onLayer: (layer: Layer | null) => void;
  /** A layer over it, for the one thing that moves by itself. */
  onOverlay?: (layer: Layer | null) => void;
}

/**
 * The canvas of the scene: Konva's stage, with a layer on which bitmaps hang (`hangBitmap`). What was touched is worked
 * out by the scene's own hit test, so Konva listens to nothing. There is one stage and at most two layers, so React need
 * not keep a tree of Konva's nodes: its reconciler for that weighs as much as a third of the wall's code.
 */
export function SceneStage({ width, height, onLayer, onOverlay }: SceneStageProps) {
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  useLayoutEffect(() => {
    if (!container.current) return;
    const made = new Stage({ container: container.current, width: 1, height: 1, listening: false });
    stage.current = made;
    for (const hand of onOverlay ? [onLayer, onOverlay] : [onLayer]) {
      const layer = new Layer({ listening: false });
      made.add(layer);
      hand(layer);
    }
    return () => {
      onLayer(null);
      onOverlay?.(null);
      stage.current = null;
      made.destroy();
    };
  }, [onLayer, onOverlay]);
  useLayoutEffect(() => {
    stage.current?.size({ width, height });
  }, [width, height]);
  return <div ref={container} aria-hidden="true" />;
}
