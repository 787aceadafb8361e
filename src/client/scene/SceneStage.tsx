import type Konva from 'konva/lib/Core';
import { Layer, Stage } from 'react-konva/lib/ReactKonvaCore';

interface SceneStageProps {
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Gets Konva's layer, and null when it goes: a state setter. */
  onLayer: (layer: Konva.Layer | null) => void;
  /** A layer over it, for the one thing that moves by itself. */
  onOverlay?: (layer: Konva.Layer | null) => void;
}

/**
 * The canvas of the scene: Konva's stage, with a layer on which bitmaps hang (`hangBitmap`). What was touched is worked
 * out by the scene's own hit test, so Konva listens to nothing.
 */
export function SceneStage({ width, height, onLayer, onOverlay }: SceneStageProps) {
  return (
    <Stage width={width} height={height} listening={false} aria-hidden="true">
      <Layer ref={onLayer} listening={false} />
      {onOverlay ? <Layer ref={onOverlay} listening={false} /> : null}
    </Stage>
  );
}
