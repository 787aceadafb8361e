import type { VectorGradient, VectorPicture, VectorShape } from '#domain/report/ReportTree.ts';

const FONT = "'Atkinson Hyperlegible', 'Helvetica Neue', Arial, sans-serif";

/** A canvas on the page or in a Worker. */
type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Paints a drawing of the report on a canvas, `scale` pixels to each of its units. */
export function paintVector(ctx: Canvas2D, picture: VectorPicture, scale: number): void {
  ctx.setTransform(scale, 0, 0, scale, 0, 0);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  paint(ctx, picture.shapes);
}

function paint(ctx: Canvas2D, shapes: readonly VectorShape[]): void {
  for (const shape of shapes) {
    ctx.save();
    if (shape.type === 'group') {
      ctx.transform(...shape.transform);
      if (shape.clip !== undefined) ctx.clip(new Path2D(shape.clip));
      paint(ctx, shape.shapes);
    } else if (shape.type === 'text') {
      ctx.font = `${shape.bold ? 700 : 400} ${shape.size}px ${FONT}`;
      ctx.textAlign = shape.align;
      ctx.fillStyle = shape.fill;
      ctx.fillText(shape.text, shape.x, shape.y, shape.maxWidth);
    } else {
      const path = new Path2D(shape.path);
      ctx.globalAlpha = shape.opacity ?? 1;
      if (shape.blend) ctx.globalCompositeOperation = shape.blend;
      if (shape.fill !== undefined) {
        ctx.fillStyle = typeof shape.fill === 'string' ? shape.fill : gradient(ctx, shape.fill);
        ctx.fill(path);
      }
      if (shape.stroke !== undefined) {
        ctx.strokeStyle = shape.stroke;
        ctx.lineWidth = shape.lineWidth ?? 1;
        if (shape.dash) ctx.setLineDash([...shape.dash]);
        ctx.stroke(path);
      }
    }
    ctx.restore();
  }
}

function gradient(ctx: Canvas2D, { from, to, radius, stops }: VectorGradient): CanvasGradient {
  const made =
    radius === undefined
      ? ctx.createLinearGradient(from[0], from[1], to[0], to[1])
      : ctx.createRadialGradient(from[0], from[1], 0, from[0], from[1], radius);
  for (const { at, colour, opacity } of stops) {
    const alpha = Math.round(opacity * 255);
    made.addColorStop(at, `${colour}${alpha.toString(16).padStart(2, '0')}`);
  }
  return made;
}
