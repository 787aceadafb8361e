import { type HeadSpec, head } from './head.ts';
import { hand, limb, reach, sleeveEnd } from './limbs.ts';
import { capsule, groundShadow, type Mark, type Marks, type Point } from './marks.ts';
import { mix, palette } from './palette.ts';
import { type TorsoSpec, torso } from './torso.ts';

export interface ArmSpec {
  /** Where the hand is, in the drawing's own coordinates. */
  to: Point;
  bend?: 1 | -1;
}

/** A person as a choice of looks and a pose. Heights are of the standing person, in world units. */
export interface PersonSpec {
  /** The point on the ground between the feet; for somebody who sits, the middle of the seat. */
  at: Point;
  height: number;
  /** Height in heads: 5.5 for grown-ups, less for children. */
  tall?: number;
  build?: number;
  /** Forward tilt of the upper body in degrees; positive leans to the right. */
  lean?: number;
  /** Tilt of the head in degrees. */
  tilt?: number;
  sits?: boolean;
  /** How far the hips sink, in heads: bent knees. */
  sink?: number;
  head: HeadSpec;
  top: TorsoSpec;
  /** Ink when left out. */
  legs?: string;
  skirt?: boolean;
  /** Screen-left arm, screen-right arm. */
  arms: readonly [ArmSpec, ArmSpec];
  /** Feet relative to `at`, in heads; default beside each other. */
  feet?: readonly [Point, Point];
  knees?: readonly [1 | -1, 1 | -1];
  bareArms?: boolean;
  /** Whether somebody who stands casts a shadow on the ground. */
  shadow?: boolean;
}

const SHOE = mix(palette.ink, palette.brick, 0.12);

const rotate = ([x, y]: Point, degrees: number): Point => {
  const a = (degrees * Math.PI) / 180;
  return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
};

const legsOf = (spec: PersonSpec) => spec.legs ?? palette.ink;

function leg(spec: PersonSpec, u: number, hip: Point, side: 0 | 1, scale: number): Mark[] {
  const fallback: readonly [Point, Point] = spec.sits
    ? [
        [0.55, 1.15],
        [0.95, 1.15],
      ]
    : [
        [-0.24, 0],
        [0.26, 0],
      ];
  const foot = (spec.feet ?? fallback)[side];
  const turn = spec.head.turn ?? 0;
  const way = turn < -0.05 ? -1 : 1;
  const start: Point = [hip[0] + (side === 0 ? -0.2 : 0.2) * u, hip[1]];
  const ankle: Point = [spec.at[0] + foot[0] * u, spec.at[1] + (foot[1] - 0.14) * u];
  const bend = spec.knees?.[side] ?? (way === 1 ? -1 : 1);
  const { joint, end } = reach(start, ankle, 1.16 * u * scale, 1.1 * u * scale, bend);
  const cloth = spec.skirt
    ? mix(legsOf(spec), palette.ink, 0.35)
    : side === 0
      ? mix(legsOf(spec), palette.ink, 0.16)
      : legsOf(spec);
  return [
    ...limb(start, joint, end, [0.25 * u, 0.19 * u, 0.135 * u], cloth),
    {
      at: [end[0], end[1]],
      scale: u / 100,
      flip: way === -1,
      marks: [
        {
          d: 'M-15-12c9-4 23-4 29 2C24-4 38-2 40 8c0 5-2 6-6 6H-14c-4-8-4-18-1-26Z',
          fill: SHOE,
        },
        { d: 'M-15 14H40l-1 3H-15Z', fill: palette.ink },
      ],
    },
  ];
}

function skirtMark(spec: PersonSpec, u: number, hip: Point): Mark {
  const hem = spec.at[1] - 0.62 * u;
  const [x, y] = [hip[0], hip[1] - 0.25 * u];
  const w = 0.46 * u * (spec.build ?? 1);
  const sway = (spec.lean ?? 0) * 0.012 * u;
  return {
    marks: [
      {
        d: `M${x - w} ${y}L${x + w} ${y}C${x + w + 0.1 * u} ${y + u} ${spec.at[0] + 0.78 * u} ${hem - u * 0.4} ${spec.at[0] + 0.74 * u - sway} ${hem}C${spec.at[0] + 0.3 * u} ${hem + 0.12 * u} ${spec.at[0] - 0.3 * u} ${hem + 0.12 * u} ${spec.at[0] - 0.7 * u - sway} ${hem}C${spec.at[0] - 0.76 * u} ${hem - 0.5 * u} ${x - w - 0.08 * u} ${y + u} ${x - w} ${y}Z`,
        fill: legsOf(spec),
      },
      {
        d: `M${x + w * 0.3} ${y}L${x + w} ${y}C${x + w + 0.1 * u} ${y + u} ${spec.at[0] + 0.78 * u} ${hem - u * 0.4} ${spec.at[0] + 0.74 * u - sway} ${hem}L${spec.at[0] + 0.34 * u} ${hem + 0.07 * u}Z`,
        fill: mix(legsOf(spec), palette.slate, 0.42),
        alpha: 0.5,
      },
    ],
  };
}

function arm(spec: PersonSpec, u: number, shoulders: Point, side: 0 | 1, scale: number): Mark[] {
  const wanted = spec.arms[side];
  const build = spec.build ?? 1;
  const out = rotate([(side === 0 ? -0.46 : 0.46) * build * u, 0.12 * u], spec.lean ?? 0);
  const start: Point = [shoulders[0] + out[0], shoulders[1] + out[1]];
  const bend = wanted.bend ?? (side === 0 ? 1 : -1);
  const { joint, end } = reach(start, wanted.to, 0.98 * u * scale, 0.92 * u * scale, bend);
  const skin = spec.head.skin;
  const cloth = spec.top.colour;
  const cuff = sleeveEnd(joint, end, spec.bareArms ? 0.12 : 0.86);
  return [
    { d: capsule(joint, 0.115 * u, end, 0.085 * u), fill: skin },
    ...limb(start, joint, cuff, [0.2 * u, 0.155 * u, (spec.bareArms ? 0.15 : 0.125) * u], cloth),
    hand(joint, end, u, skin),
  ];
}

/** Draws a person: two dots and a mouth, a pose, hands that reach where they are told to. */
export function person(spec: PersonSpec): Marks {
  const tall = spec.tall ?? 5.5;
  const u = spec.height / tall;
  const scale = (tall - 3.15) / 2.35;
  const hipUp = spec.sits ? 0.22 : (2.3 - (spec.sink ?? 0)) * scale;
  const hip: Point = [spec.at[0], spec.at[1] - hipUp * u];
  const lean = spec.lean ?? 0;
  const trunk = tall < 5 ? 0.84 : 1;
  const up = rotate([0, -1.82 * u * trunk], lean);
  const shoulders: Point = [hip[0] + up[0], hip[1] + up[1]];
  const neck = rotate([(spec.head.turn ?? 0) * 5, -0.72 * u], lean * 0.6);
  const skull: Point = [shoulders[0] + neck[0] * 0.9, shoulders[1] + neck[1]];
  const looks = head(spec.head);
  const onHead = (marks: Marks): Mark => ({
    at: skull,
    rotate: lean * 0.35 + (spec.tilt ?? 0),
    scale: u / 100,
    marks,
  });
  const parts: Mark[] = [];
  if (spec.shadow && !spec.sits) {
    parts.push(...groundShadow(spec.at[0] + u * 0.6, spec.at[1] + u * 0.02, u * 1.05, u * 0.2, palette.ink));
  }
  parts.push(onHead(looks.behind));
  parts.push(...leg(spec, u, hip, 0, scale), ...leg(spec, u, hip, 1, scale));
  if (spec.skirt) parts.push(skirtMark(spec, u, hip));
  parts.push({
    d: capsule(shoulders, 0.15 * u, skull, 0.14 * u),
    fill: mix(spec.head.skin, palette.slate, 0.22),
  });
  parts.push({ at: hip, rotate: lean, scale: (u / 100) * trunk, marks: torso(spec.top, spec.build ?? 1) });
  parts.push(onHead(looks.front));
  for (const side of [0, 1] as const) parts.push(...arm(spec, u, shoulders, side, scale * trunk));
  return parts;
}
