import type PDFDocument from 'pdfkit';
import type { Gradient } from 'pdfkit';
import type {
  VectorGradient,
  VectorGroup,
  VectorPath,
  VectorPicture,
  VectorShape,
  VectorText,
} from '#domain/report/ReportTree.ts';
import type { Flow } from './Flow.ts';

/** Draws a vector picture with its top left at (x, y), `width` points wide, untagged; what sticks out is cut off. */
export function drawPicture(flow: Flow, picture: VectorPicture, x: number, y: number, width: number): void {
  const { pdf } = flow;
  const factor = width / picture.width;
  pdf.save().translate(x, y).scale(factor);
  pdf.rect(0, 0, picture.width, picture.height).clip();
  drawShapes(flow, picture.shapes);
  pdf.restore();
}

function drawShapes(flow: Flow, shapes: readonly VectorShape[]): void {
  for (const shape of shapes) {
    if (shape.type === 'path') drawPath(flow, shape);
    else if (shape.type === 'group') drawGroup(flow, shape);
    else drawText(flow, shape);
  }
}

function drawGroup(flow: Flow, { transform, clip, shapes }: VectorGroup): void {
  const { pdf } = flow;
  pdf.save().transform(...transform);
  if (clip) pdf.path(clip).clip();
  drawShapes(flow, shapes);
  pdf.restore();
}

const BLENDS = { multiply: 'Multiply', screen: 'Screen', 'color-dodge': 'ColorDodge' } as const;

function drawPath(flow: Flow, shape: VectorPath): void {
  const { pdf } = flow;
  if (shape.path === '' || (!shape.fill && !shape.stroke)) return;
  pdf.save();
  if (shape.opacity !== undefined && shape.opacity < 1) pdf.opacity(shape.opacity);
  if (shape.blend) {
    // pdfkit has no word for blend modes; PDF/A-2 allows all of the standard ones.
    pdf.page.ext_gstates[`Blend${shape.blend}`] = { Type: 'ExtGState', BM: BLENDS[shape.blend] };
    pdf.addContent(`/Blend${shape.blend} gs`);
  }
  if (shape.stroke)
    pdf
      .lineWidth(shape.lineWidth ?? 1)
      .lineCap('round')
      .lineJoin('round');
  if (shape.dash) pdf.dash(shape.dash[0], { space: shape.dash[1] });
  const fill = typeof shape.fill === 'object' ? gradientOf(pdf, shape.fill) : shape.fill;
  pdf.path(shape.path);
  if (fill && shape.stroke) pdf.fillAndStroke(fill, shape.stroke);
  else if (fill) pdf.fill(fill);
  else if (shape.stroke) pdf.stroke(shape.stroke);
  pdf.restore();
}

function gradientOf(pdf: PDFDocument, { from, to, radius, stops }: VectorGradient): Gradient {
  const made =
    radius === undefined
      ? pdf.linearGradient(from[0], from[1], to[0], to[1])
      : pdf.radialGradient(from[0], from[1], 0, from[0], from[1], radius);
  for (const { at, colour, opacity } of stops) made.stop(at, colour, opacity);
  return made;
}

function drawText(flow: Flow, shape: VectorText): void {
  const face = shape.bold ? 'bold' : 'regular';
  const wide = widthOf(flow, shape, shape.size);
  const size = shape.maxWidth && wide > shape.maxWidth ? (shape.size * shape.maxWidth) / wide : shape.size;
  const width = (wide * size) / shape.size;
  const style = { size, face, leading: 1.2, colour: shape.fill } as const;
  const block = flow.layout(shape.text, style, Number.MAX_SAFE_INTEGER);
  if (!block.lines[0]) return;
  const left = { left: 0, center: width / 2, right: width }[shape.align];
  flow.drawLines(block, 0, 1, shape.x - left, shape.y - flow.baseline(block, 0, 0), width);
}

function widthOf(flow: Flow, shape: VectorText, size: number): number {
  const style = { size, face: shape.bold ? 'bold' : 'regular', leading: 1.2, colour: shape.fill } as const;
  const [line] = flow.layout(shape.text, style, Number.MAX_SAFE_INTEGER).lines;
  return (line?.clusters ?? []).reduce(
    (sum, cluster) => sum + flow.measure(cluster.text, cluster.face, size),
    0,
  );
}
