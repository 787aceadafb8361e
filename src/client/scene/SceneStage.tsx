import type Konva from 'konva/lib/Core';
import type { Ref } from 'react';
import { Stage } from 'react-konva/lib/ReactKonvaCore';

interface SceneStageProps {
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Gets Konva's stage, and null when it goes: a state setter or a ref. */
  onStage: Ref<Konva.Stage>;
}

/**
 * The canvas of the scene: Konva's stage, on which sheets are hung as layers (`Sheet`). What was touched is worked out by
 * the scene's own hit test, so Konva listens to nothing.
 */
export function SceneStage({ width, height, onStage }: SceneStageProps) {
  return <Stage ref={onStage} width={width} height={height} listening={false} aria-hidden="true" />;
}
