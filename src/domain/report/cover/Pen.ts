import type { VectorPath, VectorShape } from '../ReportTree.ts';

export type Point = readonly [number, number];
type Look = Omit<VectorPath, 'type' | 'path'>;

/** How far a control point lies from the end of a quarter circle of radius 1. */
const ROUND = 0.5523;

/**
 * Draws shapes in a frame of its own and adds them to the picture in the picture's frame. Path data holds absolute
 * `M`, `L`, `Q`, `C` and `Z` only, so that moving and scaling is arithmetic on pairs of numbers.
 */
export class Pen {
  readonly #shapes: VectorShape[];
  readonly #x: number;
  readonly #y: number;
  readonly #scale: number;
  readonly #side: 1 | -1;

  constructor(shapes: VectorShape[], x = 0, y = 0, scale = 1, side: 1 | -1 = 1) {
    this.#shapes = shapes;
    this.#x = x;
    this.#y = y;
    this.#scale = scale;
    this.#side = side;
  }

  /** A pen whose (0, 0) is at (x, y) of this one; `side` -1 looks the other way. */
  at(x: number, y: number, scale = 1, side: 1 | -1 = 1): Pen {
    const [left, top] = this.#place(x, y);
    return new Pen(this.#shapes, left, top, this.#scale * scale, this.#side === side ? 1 : -1);
  }

  path(data: string, look: Look): void {
    let odd = true;
    let x = 0;
    const path = data.replace(/-?\d*\.?\d+/g, (number) => {
      odd = !odd;
      if (!odd) {
        x = Number(number);
        return '';
      }
      const [left, top] = this.#place(x, Number(number));
      return `${round(left)} ${round(top)} `;
    });
    this.#shapes.push({
      type: 'path',
      path,
      ...look,
      ...(look.lineWidth !== undefined && { lineWidth: round(look.lineWidth * this.#scale) }),
      ...(look.dash && { dash: [look.dash[0] * this.#scale, look.dash[1] * this.#scale] }),
    });
  }

  shape(points: readonly Point[], fill: string): void {
    this.path(`M${points.map((point) => point.join(' ')).join('L')}Z`, { fill });
  }

  line(points: readonly Point[], stroke: string, lineWidth: number): void {
    this.path(`M${points.map((point) => point.join(' ')).join('L')}`, { stroke, lineWidth });
  }

  rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): void {
    this.path(rounded(x, y, width, height, radius), { fill });
  }

  oval(x: number, y: number, rx: number, ry: number, fill: string): void {
    this.path(oval(x, y, rx, ry), { fill });
  }

  text(text: string, x: number, y: number, size: number, fill: string): void {
    const [left, top] = this.#place(x, y);
    this.#shapes.push({
      type: 'text',
      text,
      x: left,
      y: top,
      size: size * this.#scale,
      fill,
      align: 'center',
      bold: true,
    });
  }

  #place(x: number, y: number): [number, number] {
    return [this.#x + x * this.#scale * this.#side, this.#y + y * this.#scale];
  }
}

/** Path data of a rectangle with round corners. */
export function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const [right, bottom] = [x + width, y + height];
  if (radius === 0) return `M${x} ${y}L${right} ${y}L${right} ${bottom}L${x} ${bottom}Z`;
  return [
    `M${x + radius} ${y}L${right - radius} ${y}Q${right} ${y} ${right} ${y + radius}`,
    `L${right} ${bottom - radius}Q${right} ${bottom} ${right - radius} ${bottom}`,
    `L${x + radius} ${bottom}Q${x} ${bottom} ${x} ${bottom - radius}`,
    `L${x} ${y + radius}Q${x} ${y} ${x + radius} ${y}Z`,
  ].join('');
}

/** Path data of an ellipse around (x, y). */
export function oval(x: number, y: number, rx: number, ry: number): string {
  const [kx, ky] = [rx * ROUND, ry * ROUND];
  return [
    `M${x - rx} ${y}C${x - rx} ${y - ky} ${x - kx} ${y - ry} ${x} ${y - ry}`,
    `C${x + kx} ${y - ry} ${x + rx} ${y - ky} ${x + rx} ${y}`,
    `C${x + rx} ${y + ky} ${x + kx} ${y + ry} ${x} ${y + ry}`,
    `C${x - kx} ${y + ry} ${x - rx} ${y + ky} ${x - rx} ${y}Z`,
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
