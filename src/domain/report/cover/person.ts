import type { Pen, Point } from './Pen.ts';
import { BRICK, INK, mix, shade, tint } from './palette.ts';

/** An arm: from the shoulder by the elbow to the hand, in the frame of the person (feet at 0, 132 high). */
export type Arm = readonly [elbow: Point, hand: Point];

export interface Person {
  skin: string;
  top: string;
  trousers?: string;
  hair: string;
  style: 'short' | 'bun' | 'bob' | 'curls' | 'sides' | 'scarf' | 'long';
  helmet?: string;
  beard?: boolean;
  /** The arm behind the body and the one before it. */
  back?: Arm;
  front?: Arm;
  legs?: 'stand' | 'walk' | 'sit' | 'skirt' | 'none';
}

const HANGING: Arm = [
  [-20, -84],
  [-17, -64],
];

/** Draws somebody who stands at (0, 0) of the pen and looks to the right: 5.5 heads tall, two dots and a mouth. */
export function drawPerson(pen: Pen, person: Person): void {
  const body = person.legs === 'sit' ? pen.at(0, 18) : pen;
  drawArm(body, person.back ?? HANGING, -12, shade(person.top, 0.22), person.skin);
  drawLegs(pen, person);
  body.path('M-15 -58Q-19 -84 -16 -100Q-12 -109 0 -109Q12 -109 16 -100Q19 -82 14 -58Q0 -53 -15 -58Z', {
    fill: person.top,
  });
  body.path('M4 -108Q13 -108 16 -100Q19 -82 14 -58Q9 -56 4 -55.500Q10 -82 4 -108Z', {
    fill: shade(person.top, 0.1),
  });
  body.path('M-4.500 -116L-4.500 -106Q0 -101 5 -106L5 -116Z', { fill: shade(person.skin, 0.12) });
  drawHead(body.at(1, -122), person);
  if (person.front) drawArm(body, person.front, 12, tint(person.top, 0.1), person.skin);
}

function drawArm(pen: Pen, [elbow, hand]: Arm, shoulder: number, sleeve: string, skin: string): void {
  const [ex, ey] = elbow;
  const [hx, hy] = hand;
  pen.oval(hx, hy, 4.8, 4.8, skin);
  // the sleeve ends before the hand
  const cuff: Point = [ex + (hx - ex) * 0.78, ey + (hy - ey) * 0.78];
  pen.path(`M${shoulder} -99Q${ex} ${ey} ${cuff[0]} ${cuff[1]}`, { stroke: sleeve, lineWidth: 9 });
}

function drawLegs(pen: Pen, person: Person): void {
  const cloth = person.trousers ?? INK;
  const behind = tint(cloth, 0.14);
  const shoe = shade(cloth, 0.5);
  switch (person.legs ?? 'stand') {
    case 'none':
      return;
    case 'walk':
      pen.line(
        [
          [-5, -60],
          [-12, -30],
          [-22, -4],
        ],
        behind,
        12,
      );
      pen.line(
        [
          [6, -60],
          [14, -32],
          [13, -4],
        ],
        cloth,
        12,
      );
      pen.path('M-29 -1Q-26 -8 -18 -6L-14 0L-28 1Z', { fill: shoe });
      pen.path('M7 1Q8 -7 16 -6L24 0L24 1Z', { fill: shoe });
      return;
    case 'sit':
      pen.path('M-6 -40Q14 -44 22 -36L24 -4', { stroke: behind, lineWidth: 12 });
      pen.path('M2 -40Q24 -44 31 -36L33 -4', { stroke: cloth, lineWidth: 12 });
      pen.path('M17 1Q18 -6 26 -6L36 0L36 1Z', { fill: shoe });
      pen.path('M27 1Q28 -6 36 -6L46 0L46 1Z', { fill: shoe });
      return;
    case 'skirt':
      pen.line(
        [
          [-6, -20],
          [-6, -3],
        ],
        person.skin,
        7,
      );
      pen.line(
        [
          [7, -20],
          [7, -3],
        ],
        person.skin,
        7,
      );
      pen.path('M-14 -62L14 -62Q20 -40 20 -14Q0 -8 -20 -14Q-20 -40 -14 -62Z', { fill: cloth });
      pen.path('M-10 1Q-9 -6 -2 -5L2 1Z', { fill: shoe });
      pen.path('M3 1Q4 -6 11 -5L16 1Z', { fill: shoe });
      return;
    case 'stand':
      pen.line(
        [
          [-6, -60],
          [-8, -5],
        ],
        behind,
        12,
      );
      pen.line(
        [
          [7, -60],
          [9, -5],
        ],
        cloth,
        12,
      );
      pen.path('M-14 1Q-13 -7 -5 -6L1 1Z', { fill: shoe });
      pen.path('M3 1Q4 -7 12 -6L19 1Z', { fill: shoe });
  }
}

function drawHead(head: Pen, person: Person): void {
  const { hair, skin, style } = person;
  if (style === 'long') head.path('M-13 -4Q-18 18 -12 26Q2 30 12 24Q14 8 10 -4Z', { fill: hair });
  if (style === 'bob') head.path('M-13 -4Q-17 10 -11 15Q0 18 9 13L9 -4Z', { fill: hair });
  if (style === 'bun') head.oval(-10, -12, 6.5, 6.5, hair);
  if (style === 'scarf') head.path('M-14 -2Q-17 18 -15 24Q0 30 15 22Q13 10 11 -2Z', { fill: hair });
  head.oval(0, 0, 11.5, 12.5, skin);
  // a nose of one's own
  head.path('M10 -1Q15.500 2.500 10.500 5Z', { fill: skin });
  if (person.beard) head.path('M-9 4Q-8 15 2 15Q11 14 11 5Q4 9 -2 5Z', { fill: hair });
  drawHair(head, person);
  head.oval(3.2, -0.8, 1.5, 1.7, INK);
  head.oval(8.4, -0.8, 1.4, 1.7, INK);
  head.path('M2.500 6Q6 9 9 5.800', {
    stroke: person.beard ? tint(skin, 0.3) : mix(BRICK, INK, 0.45),
    lineWidth: 1.5,
  });
  if (person.helmet) {
    head.path('M-13 -4Q-14 -19 0 -19.500Q14 -19 13.500 -4Z', { fill: person.helmet });
    head.path('M-14 -4.500L18 -4.500', { stroke: shade(person.helmet, 0.12), lineWidth: 4 });
    head.path('M-2 -19Q2 -13 1 -6', { stroke: shade(person.helmet, 0.16), lineWidth: 2 });
  }
}

function drawHair(head: Pen, { hair, style }: Person): void {
  switch (style) {
    case 'curls':
      for (const [x, y] of [
        [-11, 0],
        [-12, -7],
        [-8, -13],
        [-1, -15],
        [6, -14],
        [11, -9],
      ] as const) {
        head.oval(x, y, 5.6, 5.6, hair);
      }
      return;
    case 'sides':
      head.path('M-12 3Q-15 -6 -9 -10Q-8 -3 -9 4Z', { fill: hair });
      return;
    case 'scarf':
      head.path('M-13.500 4Q-17 -15 0 -15.500Q13 -15 12 -4Q6 -10 -2 -8Q-9 -4 -9 6Z', { fill: hair });
      return;
    default:
      head.path('M-12 4Q-16 -14 0 -15.500Q14 -15 12 -3Q8 -9 0 -8Q-8 -8 -8.500 1Z', { fill: hair });
  }
}
