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
    const ctx = canvas.current?.getContext('2d');
    if (!canvas.current || !ctx) return;
    const ratio = window.devicePixelRatio || 1;
    canvas.current.width = Math.round(width * ratio);
    canvas.current.height = Math.round(height * ratio);
    ctx.scale(ratio, ratio);
    drawPile(ctx, count, label, width, height, minText);
  }, [count, label, width, height, minText, letter]);
  return <canvas ref={canvas} role="img" aria-label={label} style={{ display: 'block', width, height }} />;
}
