import { useLayoutEffect, useRef } from 'react';
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
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    void letter;
    const element = canvas.current;
    const ctx = element?.getContext('2d');
    if (!element || !ctx) return;
    const ratio = globalThis.devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawPile(ctx, count, label, width, height, minText);
  }, [count, label, width, height, minText, letter]);
  return (
    <div role="img" aria-label={label} style={{ width, height }}>
      <canvas ref={canvas} style={{ display: 'block', width, height }} />
    </div>
  );
}
