import type { NoteMark } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';

/** Draws the mark of a group around (x, y), untagged; `radius` in points. The shapes stand in a box of 24 by 24. */
export function drawMark(flow: Flow, mark: NoteMark, x: number, y: number, radius: number): void {
  flow.pdf
    .save()
    .translate(x, y)
    .scale(radius / 10)
    .translate(-12, -12)
    .path(mark.path)
    .fill(mark.colour, 'even-odd')
    .restore();
}
