import type { VectorPath, VectorPicture, VectorText } from '#domain/report/ReportTree.ts';
import type { Flow } from './Flow.ts';

/** Draws a vector picture with its top left at (x, y), `width` points wide, untagged; what sticks out is cut off. */
export function drawPicture(flow: Flow, picture: VectorPicture, x: number, y: number, width: number): void {
  const { pdf } = flow;
  const factor = width / picture.width;
  pdf.save().translate(x, y).scale(factor);
  pdf.rect(0, 0, picture.width, picture.height).clip();
  for (const shape of picture.shapes) {
    if (shape.type === 'path') drawPath(flow, shape);
    else drawText(flow, shape);
  }
  pdf.restore();
}

function drawPath(flow: Flow, shape: VectorPath): void {
  const { pdf } = flow;
  if (shape.path === '' || (!shape.fill && !shape.stroke)) return;
  pdf.save();
  if (shape.opacity !== undefined && shape.opacity < 1) pdf.opacity(shape.opacity);
  if (shape.stroke)
    pdf
      .lineWidth(shape.lineWidth ?? 1)
      .lineCap('round')
      .lineJoin('round');
  if (shape.dash) pdf.dash(shape.dash[0], { space: shape.dash[1] });
  pdf.path(shape.path);
  if (shape.fill && shape.stroke) pdf.fillAndStroke(shape.fill, shape.stroke);
  else if (shape.fill) pdf.fill(shape.fill);
  else if (shape.stroke) pdf.stroke(shape.stroke);
  pdf.restore();
}

function drawText(flow: Flow, shape: VectorText): void {
  const face = shape.bold ? 'bold' : 'regular';
  const style = { size: shape.size, face, leading: 1.2, colour: shape.fill } as const;
  const block = flow.layout(shape.text, style, Number.MAX_SAFE_INTEGER);
  const [line] = block.lines;
  if (!line) return;
  const width = line.clusters.reduce(
    (sum, cluster) => sum + flow.measure(cluster.text, cluster.face, shape.size),
    0,
  );
  const left = { left: 0, center: width / 2, right: width }[shape.align];
  flow.drawLines(block, 0, 1, shape.x - left, shape.y - flow.baseline(block, 0, 0), width);
}
