import { box, type Mark, type Marks } from './marks.ts';
import { mix, palette } from './palette.ts';

/** What somebody wears above the hips. */
export interface TorsoSpec {
  kind: 'shirt' | 'jumper' | 'vest' | 'jacket' | 'overall' | 'stripes';
  colour: string;
  /** Second colour: reflecting band, shirt under the jacket, overall, stripes. */
  accent?: string;
}

function outline(b: number): string {
  const [s, w, h] = [56 * b, 42 * b, 45 * b];
  return `M${-s}-170C${-s * 0.9}-186-24-192 0-192C24-192 ${s * 0.9}-186 ${s}-170C${s + 5}-126 ${w + 6}-92 ${h} 8C18 14-18 14 ${-h} 8C${-w - 6}-92 ${-s - 5}-126 ${-s}-170Z`;
}

function shade(b: number): string {
  const [s, w, h] = [56 * b, 42 * b, 45 * b];
  return `M${s * 0.35}-189C${s * 0.9}-186 ${s * 0.96}-182 ${s}-170C${s + 5}-126 ${w + 6}-92 ${h} 8C34 11 26 12 16 12C26-50 34-130 ${s * 0.35}-189Z`;
}

/** Where the low light from the left falls on somebody's side. */
function rim(b: number): string {
  return `M${-52 * b}-164C${-56 * b}-126 ${-43 * b}-92 ${-41 * b} 2`;
}

function details(spec: TorsoSpec, b: number): Mark[] {
  const second = spec.accent ?? palette.plaster;
  const w = 52 * b;
  switch (spec.kind) {
    case 'shirt':
      return [
        { d: 'M-20-191L0-166l20-25-8-3L0-178-12-194Z', fill: second },
        { d: 'M0-164V8', stroke: mix(spec.colour, palette.ink, 0.35), width: 2.5 },
      ];
    case 'jumper':
      return [
        {
          d: 'M-24-190c14 12 34 12 48 0l-2-7c-14 10-30 10-44 0Z',
          fill: mix(spec.colour, palette.ink, 0.22),
        },
        { d: box(-46 * b, -6, 92 * b, 16, 6), fill: mix(spec.colour, palette.ink, 0.2), alpha: 0.8 },
      ];
    case 'vest':
      return [
        {
          d: `M-18-190L0-120L18-190L34-188L10-90L10 10L-10 10L-10-90L-34-188Z`,
          fill: mix(spec.colour, palette.ink, 0.12),
        },
        { d: box(-w + 4, -92, 2 * w - 8, 17), fill: second },
        { d: box(-w + 6, -48, 2 * w - 12, 17), fill: second },
      ];
    case 'jacket':
      return [
        { d: 'M-20-191L0-70L20-191Z', fill: second },
        { d: 'M-20-193L-4-70-30-128ZM20-193L4-70l26-58Z', fill: mix(spec.colour, palette.ink, 0.25) },
        { d: 'M0-70V8', stroke: mix(spec.colour, palette.ink, 0.45), width: 3 },
      ];
    case 'overall':
      return [
        { d: `M-32-120L32-120L${44 * b}-60L${45 * b} 10L${-45 * b} 10L${-44 * b}-60Z`, fill: second },
        { d: 'M-38-186h14l6 70H-32ZM38-186H24l-6 70H32Z', fill: second },
        { d: box(-17, -98, 34, 28, 4), fill: mix(second, palette.ink, 0.18) },
      ];
    case 'stripes':
      return [-160, -128, -96, -64, -32].map((y) => ({
        d: box(-w + 2, y, 2 * w - 4, 12, 3),
        fill: second,
        alpha: 0.85,
      }));
  }
}

/** Marks of an upper body: hip at 0,0, 100 units a head. */
export function torso(spec: TorsoSpec, build: number): Marks {
  return [
    { d: outline(build), fill: spec.colour },
    { marks: details(spec, build), clip: outline(build) },
    { d: shade(build), fill: palette.slate, alpha: 0.34 },
    { d: rim(build), stroke: palette.plaster, width: 7, alpha: 0.34 },
  ];
}
