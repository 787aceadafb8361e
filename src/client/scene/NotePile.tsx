import type Konva from 'konva/lib/Core';
import { Layer } from 'konva/lib/Layer';
import { Shape } from 'konva/lib/Shape';
import { useEffect, useState } from 'react';
import { drawPile } from './drawPile.ts';
import { SceneStage } from './SceneStage.tsx';

interface NotePileProps {
  count: number;
  label: string;
  width: number;
  height: number;
  minText: number;
  /** Changes when the letter has arrived. */
  letter: number;
}

/** The notes as long as nobody may read them: face down, and only how many there are. */
export function NotePile({ count, label, width, height, minText, letter }: NotePileProps) {
  const [stage, setStage] = useState<Konva.Stage | null>(null);
  useEffect(() => {
    if (stage === null) return;
    void letter;
    const layer = new Layer({ listening: false });
    layer.add(
      new Shape({
        listening: false,
        perfectDrawEnabled: false,
        sceneFunc: (context) => drawPile(context._context, count, label, width, height, minText),
      }),
    );
    stage.add(layer);
    return () => {
      layer.destroy();
    };
  }, [stage, count, label, width, height, minText, letter]);
  return (
    <div role="img" aria-label={label} style={{ width, height }}>
      <SceneStage width={width} height={height} onStage={setStage} />
    </div>
  );
}
