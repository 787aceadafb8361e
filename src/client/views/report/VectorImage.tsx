import { useEffect, useRef } from 'react';
import type { VectorPicture } from '#domain/report/ReportTree.ts';
import { paintVector } from '#report/picture/paintVector.ts';

/** Wide enough to be sharp on the page; the file has the vectors themselves. */
const WIDTH = 1600;

/**
 * A drawing of the report. A cover has thousands of shapes: as pixels it weighs nothing on the page, and it is painted
 * after the words are there.
 */
export function VectorImage({ picture, alt }: { picture: VectorPicture; alt: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (!ctx) return;
    const draw = () => paintVector(ctx, picture, WIDTH / picture.width);
    const frame = requestAnimationFrame(draw);
    // Text on a canvas does not wait for its letter.
    let gone = false;
    document.fonts?.ready.then(() => {
      if (!gone) draw();
    });
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
    };
  }, [picture]);
  return (
    <canvas
      ref={canvas}
      className="sheet__picture"
      width={WIDTH}
      height={Math.round((WIDTH * picture.height) / picture.width)}
      role="img"
      aria-label={alt}
    />
  );
}
