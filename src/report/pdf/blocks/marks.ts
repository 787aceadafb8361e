import type { NoteMark, NoteShape } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';

/** Corner points of a regular figure around (0, 0) with radius 1, the first one straight up. */
function corners(count: number, radius: (index: number) => number = () => 1): string {
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return `${(Math.cos(angle) * radius(index)).toFixed(3)} ${(Math.sin(angle) * radius(index)).toFixed(3)}`;
  });
  return `M${points.join('L')}Z`;
}

const CIRCLE = 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z';

const SHAPES: Record<NoteShape, string> = {
  circle: CIRCLE,
  square: 'M-.86 -.86H.86V.86H-.86Z',
  triangle: 'M0 -1L1 .8H-1Z',
  diamond: 'M0 -1.1L1.1 0L0 1.1L-1.1 0Z',
  pentagon: corners(5),
  hexagon: corners(6),
  star: corners(10, (index) => (index % 2 === 0 ? 1.15 : 0.5)),
  cross: 'M-.35 -1H.35V-.35H1V.35H.35V1H-.35V.35H-1V-.35H-.35Z',
  ring: `${CIRCLE}M-.5 0A.5 .5 0 1 0 .5 0A.5 .5 0 1 0 -.5 0Z`,
};

/** Draws the mark of a group around (x, y), untagged; `radius` in points. */
export function drawMark(flow: Flow, mark: NoteMark, x: number, y: number, radius: number): void {
  flow.pdf.save().translate(x, y).scale(radius).path(SHAPES[mark.shape]).fill(mark.colour).restore();
}
