import type { VectorGradient, VectorPicture, VectorShape } from '#domain/report/ReportTree.ts';
import { xmlText } from '../office/xmlText.ts';

/** Letters of the screen first, then what a machine without them has. */
const FONTS = "'Atkinson Hyperlegible', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/** What is defined once and pointed at: gradients and cut-outs. */
class Definitions {
  readonly all: string[] = [];

  add(element: (id: string) => string): string {
    const id = `d${this.all.length}`;
    this.all.push(element(id));
    return `url(#${id})`;
  }
}

/**
 * Renders a drawing as an SVG file that stands by itself, for slides and newsletters: sharp at any size, with what it
 * shows in words. Text stays text, set in the room that it has on screen.
 *
 * @param width - of the image in pixels when nothing else says how large; the drawing's own size when left out
 */
export function renderSvg(
  picture: VectorPicture,
  { title, alt, width = picture.width }: { title: string; alt: string; width?: number },
): string {
  const definitions = new Definitions();
  const shapes = shapesSvg(picture.shapes, definitions);
  const height = (width * picture.height) / picture.width;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(picture.width)} ${n(picture.height)}" role="img" aria-labelledby="t d" stroke-linecap="round" stroke-linejoin="round"><title id="t">${xmlText(title)}</title><desc id="d">${xmlText(alt)}</desc><defs>${definitions.all.join('')}</defs>${shapes}</svg>\n`;
}

function shapesSvg(shapes: readonly VectorShape[], definitions: Definitions): string {
  return shapes.map((shape) => shapeSvg(shape, definitions)).join('');
}

function shapeSvg(shape: VectorShape, definitions: Definitions): string {
  if (shape.type === 'group') {
    const clip =
      shape.clip === undefined
        ? ''
        : ` clip-path="${definitions.add((id) => `<clipPath id="${id}"><path d="${xmlText(shape.clip ?? '')}"/></clipPath>`)}"`;
    const transform = ` transform="matrix(${shape.transform.map(n).join(' ')})"`;
    return `<g${transform}${clip}>${shapesSvg(shape.shapes, definitions)}</g>`;
  }
  if (shape.type === 'text') {
    const anchor = { left: 'start', center: 'middle', right: 'end' }[shape.align];
    const room =
      shape.maxWidth === undefined
        ? ''
        : ` textLength="${n(shape.maxWidth)}" lengthAdjust="spacingAndGlyphs"`;
    return `<text x="${n(shape.x)}" y="${n(shape.y)}" font-family="${FONTS}" font-size="${n(shape.size)}"${shape.bold ? ' font-weight="700"' : ''} text-anchor="${anchor}" fill="${shape.fill}"${room}>${xmlText(shape.text)}</text>`;
  }
  const { fill, stroke } = shape;
  const paint =
    fill === undefined
      ? 'none'
      : typeof fill === 'string'
        ? fill
        : definitions.add((id) => gradientSvg(fill, id));
  const line =
    stroke === undefined
      ? ''
      : ` stroke="${stroke}" stroke-width="${n(shape.lineWidth ?? 1)}"${shape.dash ? ` stroke-dasharray="${shape.dash.map(n).join(' ')}"` : ''}`;
  const opacity = shape.opacity === undefined ? '' : ` opacity="${n(shape.opacity)}"`;
  const blend = shape.blend ? ` style="mix-blend-mode:${shape.blend}"` : '';
  return `<path d="${xmlText(shape.path)}" fill="${paint}"${line}${opacity}${blend}/>`;
}

function gradientSvg({ from, to, radius, stops }: VectorGradient, id: string): string {
  const marks = stops
    .map(
      ({ at, colour, opacity }) =>
        `<stop offset="${n(at)}" stop-color="${colour}"${opacity === 1 ? '' : ` stop-opacity="${n(opacity)}"`}/>`,
    )
    .join('');
  const units = `id="${id}" gradientUnits="userSpaceOnUse"`;
  return radius === undefined
    ? `<linearGradient ${units} x1="${n(from[0])}" y1="${n(from[1])}" x2="${n(to[0])}" y2="${n(to[1])}">${marks}</linearGradient>`
    : `<radialGradient ${units} cx="${n(from[0])}" cy="${n(from[1])}" r="${n(radius)}">${marks}</radialGradient>`;
}

/** Three decimals are finer than any screen. */
function n(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
