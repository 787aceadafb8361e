import type { GroupMark, Mark, Marks, PathMark, TextMark } from '#picture/marks.ts';
import { isReadable, type Readable } from './readable.ts';

/** The scene's own letter, which comes with the program. */
export const LETTER = "'Atkinson Hyperlegible'";
export const FONT = `${LETTER}, 'Helvetica Neue', Arial, sans-serif`;

const paths = new WeakMap<PathMark, Path2D>();

function pathOf(mark: PathMark): Path2D {
  let path = paths.get(mark);
  if (!path) {
    path = new Path2D(mark.d);
    paths.set(mark, path);
  }
  return path;
}

function paintPath(ctx: CanvasRenderingContext2D, mark: PathMark): void {
  const path = pathOf(mark);
  if (mark.fill !== undefined) {
    ctx.fillStyle = typeof mark.fill === 'string' ? mark.fill : gradient(ctx, mark.fill);
    ctx.fill(path);
  }
  if (mark.stroke !== undefined) {
    ctx.strokeStyle = mark.stroke;
    ctx.lineWidth = mark.width ?? 1;
    if (mark.dash) ctx.setLineDash([...mark.dash]);
    ctx.stroke(path);
    if (mark.dash) ctx.setLineDash([]);
  }
}

function gradient(ctx: CanvasRenderingContext2D, g: Exclude<PathMark['fill'], string | undefined>) {
  const made =
    g.radius === undefined
      ? ctx.createLinearGradient(g.from[0], g.from[1], g.to[0], g.to[1])
      : ctx.createRadialGradient(g.from[0], g.from[1], 0, g.from[0], g.from[1], g.radius);
  for (const [at, colour] of g.stops) made.addColorStop(at, colour);
  return made;
}

function paintText(ctx: CanvasRenderingContext2D, mark: TextMark, readable?: Readable): void {
  if (readable && !isReadable(mark, ctx.getTransform(), readable)) return;
  ctx.font = `${mark.bold ? 700 : 400} ${mark.size}px ${FONT}`;
  ctx.textAlign = mark.align ?? 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = mark.fill;
  ctx.fillText(mark.text, mark.at[0], mark.at[1]);
}

function paintGroup(ctx: CanvasRenderingContext2D, mark: GroupMark, readable?: Readable): void {
  ctx.save();
  if (mark.at) ctx.translate(mark.at[0], mark.at[1]);
  if (mark.rotate) ctx.rotate((mark.rotate * Math.PI) / 180);
  const s = mark.scale ?? 1;
  if (s !== 1 || mark.flip) ctx.scale(mark.flip ? -s : s, s);
  if (mark.clip !== undefined) ctx.clip(new Path2D(mark.clip));
  if (mark.alpha !== undefined) ctx.globalAlpha *= mark.alpha;
  paintMarks(ctx, mark.marks, readable);
  ctx.restore();
}

function paintMark(ctx: CanvasRenderingContext2D, mark: Mark, readable?: Readable): void {
  if ('marks' in mark) {
    paintGroup(ctx, mark, readable);
    return;
  }
  const alpha = ctx.globalAlpha;
  if (mark.alpha !== undefined) ctx.globalAlpha = alpha * mark.alpha;
  if ('text' in mark) paintText(ctx, mark, readable);
  else {
    if (mark.blend) ctx.globalCompositeOperation = mark.blend;
    paintPath(ctx, mark);
    if (mark.blend) ctx.globalCompositeOperation = 'source-over';
  }
  if (mark.alpha !== undefined) ctx.globalAlpha = alpha;
}

/**
 * Puts a tree of marks on a canvas, in order. Leaves transform, alpha and blend mode as they were.
 *
 * @param readable - when given, words that nobody could read are left out
 */
export function paintMarks(ctx: CanvasRenderingContext2D, marks: Marks, readable?: Readable): void {
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const mark of marks) paintMark(ctx, mark, readable);
}
