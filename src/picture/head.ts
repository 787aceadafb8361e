import {
  beards,
  faceShade,
  hairBack,
  hairFront,
  hats,
  heads,
  mouths,
  noses,
  scarfFace,
} from './headShapes.ts';
import { type Mark, type Marks, oval } from './marks.ts';
import { mix, palette } from './palette.ts';

export type Hat = 'helmet' | 'cap' | 'scarf';

/** How a head looks: every person of the picture is another choice from these. */
export interface HeadSpec {
  skin: string;
  shape?: keyof typeof heads;
  hair?: keyof typeof hairFront;
  back?: keyof typeof hairBack;
  hairColour?: string;
  beard?: keyof typeof beards;
  nose?: keyof typeof noses;
  mouth?: keyof typeof mouths;
  glasses?: boolean;
  hat?: Hat;
  hatColour?: string;
  /** -1 looks left, 1 looks right. */
  turn?: number;
}

const shadeOf = (colour: string) => mix(colour, palette.slate, 0.34);

function face(spec: HeadSpec): Mark {
  const turn = spec.turn ?? 0;
  const skinInk = mix(spec.skin, palette.ink, 0.55);
  const marks: Mark[] = [
    { d: oval(-24, 16, 8, 5.5), fill: palette.brick, alpha: 0.22 },
    { d: oval(24, 16, 8, 5.5), fill: palette.brick, alpha: 0.22 },
    { d: oval(-15, -4, 4.4, 5.4), fill: palette.ink },
    { d: oval(15, -5, 4.4, 5.2), fill: palette.ink },
    { d: 'M-23-17c4-4 10-4 14-1', stroke: skinInk, width: 3.6 },
    { d: 'M9-19c5-3 10-2 14 2', stroke: skinInk, width: 3.6 },
  ];
  if (spec.glasses) {
    marks.push({
      d: `${oval(-15, -4, 12)}${oval(15, -4, 12)}M-3-4h6M-27-5l-12-3M27-5l12-3`,
      stroke: palette.ink,
      width: 2.6,
    });
  }
  const open = spec.mouth === 'grin' || spec.mouth === 'talk';
  const d = mouths[spec.mouth ?? 'smile'];
  const mouth: Mark = open
    ? { d, fill: mix(palette.brick, palette.ink, 0.45) }
    : { d, stroke: mix(palette.brick, palette.ink, 0.5), width: 4 };
  marks.push({ marks: [mouth], at: [turn * 2, 27] });
  marks.push({
    marks: [
      {
        d: noses[spec.nose ?? 'button'],
        fill: mix(spec.skin, palette.brick, 0.22),
        stroke: skinInk,
        width: 2.6,
      },
    ],
    flip: turn < 0,
    at: [turn * 5, 0],
  });
  return { marks, at: [turn * 13, 0] };
}

function crown(spec: HeadSpec, hair: string): Mark[] {
  const turn = spec.turn ?? 0;
  const hat = spec.hatColour ?? palette.plaster;
  const dark = shadeOf(hat);
  const shift: [number, number] = [turn * 4, 0];
  if (spec.hat === 'helmet') {
    return [
      {
        at: shift,
        flip: turn < 0,
        marks: [
          { d: hats.helmet, fill: hat },
          { d: 'M14-77c22 7 36 25 36 57H30c2-26-4-46-16-57Z', fill: dark, alpha: 0.55 },
          { d: hats.helmetRidge, fill: mix(hat, palette.plaster, 0.4) },
          { d: hats.helmetBrim, fill: mix(hat, palette.ink, 0.16) },
        ],
      },
    ];
  }
  if (spec.hat === 'cap') return [{ marks: [{ d: hats.cap, fill: hat }], flip: turn < 0 }];
  if (!spec.hair) return [];
  return [{ d: hairFront[spec.hair], fill: hair }];
}

/** Marks of a head, 100 units high, centre at 0,0. `behind` goes under the body (long hair), `front` over it. */
export function head(spec: HeadSpec): { behind: Marks; front: Marks } {
  const turn = spec.turn ?? 0;
  const hair = spec.hairColour ?? palette.ink;
  const away = turn < 0;
  if (spec.hat === 'scarf') {
    const cloth = spec.hatColour ?? palette.brick;
    return {
      behind: [],
      front: [
        { d: hats.scarfBack, fill: cloth },
        {
          d: 'M10-70C36-66 56-46 52 0c-2 26 4 52 18 80-10 6-24 10-36 12C44 40 44-30 10-70Z',
          fill: shadeOf(cloth),
          alpha: 0.55,
        },
        { d: scarfFace, fill: spec.skin, alpha: 1 },
        { marks: [face({ ...spec })], scale: 0.9 },
        { d: hats.scarfFold, fill: mix(cloth, palette.plaster, 0.12) },
        { d: 'M-40 48c24 14 54 12 80-4', stroke: shadeOf(cloth), width: 3 },
      ],
    };
  }
  const ear: Mark = { d: oval(away ? 41 : -41, 4, 7, 10), fill: mix(spec.skin, palette.brick, 0.15) };
  const front: Mark[] = [
    ear,
    { d: heads[spec.shape ?? 'round'], fill: spec.skin },
    { d: faceShade, fill: palette.slate, alpha: 0.2 },
    // The one ink line of a face: along jaw and chin, on the side of the shade.
    { d: 'M41-4C41 26 25 49 2 49', stroke: mix(spec.skin, palette.ink, 0.5), width: 2.4, alpha: 0.6 },
  ];
  if (spec.beard) front.push({ marks: [{ d: beards[spec.beard], fill: hair }], at: [turn * 6, 0] });
  front.push(face(spec), ...crown(spec, hair));
  const behind: Mark[] = spec.back ? [{ d: hairBack[spec.back], fill: mix(hair, palette.ink, 0.2) }] : [];
  return { behind: behind.map((m) => ({ marks: [m], flip: away })), front };
}
