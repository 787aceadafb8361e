import type { Context } from 'konva/lib/Context';
import { useCallback } from 'react';
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore';
import { drawPile } from './drawPile.ts';

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
  const draw = useCallback(
    (context: Context) => {
      void letter;
      drawPile(context._context, count, label, width, height, minText);
    },
    [count, label, width, height, minText, letter],
  );
  return (
    <div role="img" aria-label={label} style={{ width, height }}>
      <Stage width={width} height={height} listening={false}>
        <Layer listening={false}>
          <Shape sceneFunc={draw} listening={false} perfectDrawEnabled={false} />
        </Layer>
      </Stage>
    </div>
  );
}
