import type { PlaceId } from '../../workshop/place.ts';
import { type Pen, rounded } from './Pen.ts';
import { BRICK, GREEN, INK, LAMP, mix, PLASTER, SLATE, shade, TIMBER, tint } from './palette.ts';
import { drawRoom, type RoomId } from './rooms.ts';

interface Opening {
  id: RoomId;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The wall around it, for the light it throws. */
  wall: string;
}

const OPENINGS: readonly Opening[] = [
  { id: 'inwoner', x: 486, y: 662, width: 300, height: 192, wall: PLASTER },
  { id: 'professional', x: 934, y: 672, width: 226, height: 178, wall: BRICK },
  { id: 'organisatie', x: 500, y: 412, width: 244, height: 158, wall: PLASTER },
  { id: 'beleid-bestuur', x: 892, y: 412, width: 250, height: 158, wall: BRICK },
];

const LEFT = 416;
const RIGHT = 1184;
const EAVES = 372;
const FLOOR = 918;

/** The house that is being rebuilt: plaster where it is done, brick where it is not, a roof half open. */
export function drawHouse(pen: Pen, lit: ReadonlySet<PlaceId>): void {
  pen.path(`M${RIGHT} ${FLOOR + 40}L1400 ${FLOOR + 46}Q1372 ${FLOOR - 30} ${RIGHT} ${FLOOR - 70}Z`, {
    fill: mix(GREEN, SLATE, 0.45),
  });
  drawRoof(pen);
  for (const opening of OPENINGS) drawRoom(pen.at(opening.x, opening.y), opening, lit.has(opening.id));
  drawWalls(pen, lit);
  for (const opening of OPENINGS) drawFrame(pen, opening);
  drawDoor(pen);
  drawPipes(pen);
  drawFoundation(pen);
  drawDream(pen);
}

function drawWalls(pen: Pen, lit: ReadonlySet<PlaceId>): void {
  pen.path(`M${LEFT} ${EAVES}L${RIGHT} ${EAVES}L${RIGHT} ${FLOOR}L${LEFT} ${FLOOR}Z${holes(OPENINGS)}`, {
    fill: BRICK,
  });
  pen.rect(RIGHT - 12, EAVES, 12, FLOOR - EAVES, shade(BRICK, 0.24));
  drawBricks(pen);
  const edge = `L746 ${EAVES}Q776 440 764 500Q746 560 766 630Q806 664 800 700Q790 800 806 ${FLOOR}`;
  pen.path(
    `M${LEFT} ${EAVES}${edge}L${LEFT} ${FLOOR}Z${holes(OPENINGS.filter((opening) => opening.wall === PLASTER))}`,
    { fill: PLASTER },
  );
  pen.path(`M430 640Q520 628 640 640Q700 650 752 636L750 654Q600 664 430 652Z`, {
    fill: shade(PLASTER, 0.1),
  });
  for (const opening of OPENINGS) if (lit.has(opening.id)) drawHalo(pen, opening);
  pen.rect(LEFT - 10, 622, RIGHT - LEFT + 20, 15, TIMBER);
  pen.rect(LEFT - 10, 634, RIGHT - LEFT + 20, 7, shade(TIMBER, 0.3));
}

/** Cut out of a wall: turned the other way round, so that the fill leaves them open. */
function holes(openings: readonly Opening[]): string {
  return openings
    .map(
      ({ x, y, width, height }) =>
        `M${x} ${y}L${x} ${y + height}L${x + width} ${y + height}L${x + width} ${y}Z`,
    )
    .join('');
}

function drawBricks(pen: Pen): void {
  const tones = [shade(BRICK, 0.14), tint(BRICK, 0.1)];
  const marks = [
    [790, 396],
    [846, 404],
    [1150, 390],
    [812, 448],
    [866, 500],
    [1152, 600],
    [790, 536],
    [846, 566],
    [830, 596],
    [936, 600],
    [1040, 604],
    [1120, 594],
    [880, 604],
    [1010, 656],
    [1100, 654],
    [914, 880],
    [980, 896],
    [1060, 884],
    [1140, 900],
    [1080, 900],
    [1000, 392],
    [1090, 396],
    [930, 396],
  ] as const;
  marks.forEach(([x, y], index) => {
    pen.rect(x, y, 26 - (index % 3) * 4, 8, tones[index % 2] ?? BRICK, 1);
  });
}

function drawHalo(pen: Pen, { x, y, width, height, wall }: Opening): void {
  const frame = `M${x} ${y}L${x} ${y + height}L${x + width} ${y + height}L${x + width} ${y}Z`;
  pen.path(`${rounded(x - 24, y - 24, width + 48, height + 46, 26)}${frame}`, {
    fill: mix(wall, LAMP, 0.26),
  });
}

function drawFrame(pen: Pen, { id, x, y, width, height }: Opening): void {
  const wood = tint(PLASTER, 0.35);
  const inside = `M${x} ${y}L${x} ${y + height}L${x + width} ${y + height}L${x + width} ${y}Z`;
  pen.path(`${rounded(x - 11, y - 11, width + 22, height + 22, 3)}${inside}`, { fill: wood });
  pen.path(
    `M${x + width} ${y}L${x + width + 11} ${y - 11}L${x + width + 11} ${y + height + 11}L${x + width} ${y + height}Z`,
    { fill: shade(PLASTER, 0.16) },
  );
  pen.line(
    [
      [x + width / 2, y],
      [x + width / 2, y + height],
    ],
    wood,
    5,
  );
  pen.line(
    [
      [x, y + height * 0.3],
      [x + width, y + height * 0.3],
    ],
    wood,
    5,
  );
  pen.rect(x - 18, y + height + 8, width + 36, 12, TIMBER, 2);
  pen.rect(x - 18, y + height + 16, width + 36, 5, shade(TIMBER, 0.28), 1);
  if (id === 'inwoner') drawFlowers(pen, x + 14, y + height + 8);
}

function drawFlowers(pen: Pen, x: number, y: number): void {
  for (const [at, tone] of [
    [0, BRICK],
    [16, LAMP],
    [30, BRICK],
    [44, tint(BRICK, 0.4)],
  ] as const) {
    pen.line(
      [
        [x + at, y],
        [x + at + 1, y - 12],
      ],
      shade(GREEN, 0.2),
      3,
    );
    pen.oval(x + at + 1, y - 15, 6, 6, tone);
  }
  pen.rect(x - 12, y - 4, 70, 12, shade(BRICK, 0.12), 3);
}

function drawRoof(pen: Pen): void {
  const inside = mix(LAMP, TIMBER, 0.35);
  pen.path(`M812 ${EAVES}L812 128L1176 ${EAVES}Z`, { fill: mix(inside, PLASTER, 0.62) });
  for (let step = 1; step < 6; step += 1) {
    const x = 812 + step * 62;
    pen.line(
      [
        [x, 128 + ((x - 812) / 364) * 244 + 8],
        [x, EAVES],
      ],
      shade(TIMBER, 0.16),
      9,
    );
  }
  pen.line(
    [
      [824, 250],
      [986, 250],
    ],
    TIMBER,
    11,
  );
  pen.line(
    [
      [824, 320],
      [1090, 320],
    ],
    TIMBER,
    9,
  );
  const slope = shade(SLATE, 0.14);
  pen.rect(560, 168, 44, 130, shade(BRICK, 0.12));
  pen.rect(552, 160, 60, 16, shade(BRICK, 0.32), 2);
  pen.path('M582 150Q560 126 584 108Q610 90 588 66Q576 48 596 30', {
    stroke: tint(SLATE, 0.72),
    lineWidth: 9,
  });
  pen.path(`M358 ${EAVES + 8}L812 108L812 ${EAVES + 8}Z`, { fill: slope });
  pen.path(`M652 206L812 108L812 ${EAVES + 8}L760 ${EAVES + 8}Q770 280 652 206Z`, {
    fill: shade(slope, 0.12),
  });
  const tiles = [
    [470, 350],
    [530, 316],
    [590, 342],
    [600, 284],
    [566, 368],
    [656, 256],
    [680, 356],
    [716, 330],
    [748, 196],
    [716, 226],
    [770, 260],
    [760, 352],
    [640, 318],
    [780, 160],
    [500, 370],
    [752, 300],
  ] as const;
  for (const [x, y] of tiles)
    pen.path(`M${x} ${y}Q${x + 12} ${y + 9} ${x + 24} ${y}`, { stroke: tint(slope, 0.2), lineWidth: 3.5 });
  pen.line(
    [
      [812, 122],
      [1190, EAVES + 4],
    ],
    shade(TIMBER, 0.25),
    19,
  );
  pen.line(
    [
      [812, 116],
      [1190, EAVES - 2],
    ],
    TIMBER,
    15,
  );
  pen.line(
    [
      [812, 116],
      [812, EAVES],
    ],
    shade(TIMBER, 0.1),
    15,
  );
  pen.rect(346, EAVES + 2, 474, 14, shade(SLATE, 0.34), 6);
  // the dormer that somebody wants to add: only a pencil line and a question
  pen.path('M628 352L628 282L676 248L724 282L724 352', { stroke: PLASTER, lineWidth: 4, dash: [9, 9] });
  pen.text('?', 676, 332, 52, PLASTER);
}

function drawDoor(pen: Pen): void {
  pen.rect(806, 696, 104, FLOOR - 696, tint(PLASTER, 0.35), 3);
  pen.rect(817, 708, 82, FLOOR - 708, mix(LAMP, TIMBER, 0.3));
  pen.path(`M817 708L872 726L872 ${FLOOR + 8}L817 ${FLOOR}Z`, { fill: shade(GREEN, 0.16) });
  pen.path('M826 728L862 740L862 806L826 800Z', { fill: shade(GREEN, 0.32) });
  pen.path('M826 822L862 830L862 900L826 896Z', { fill: shade(GREEN, 0.32) });
  pen.oval(864, 820, 5, 5, LAMP);
  // Ons plan
  pen.rect(828, 650, 74, 38, tint(PLASTER, 0.8), 2);
  pen.line(
    [
      [838, 662],
      [890, 662],
    ],
    INK,
    4,
  );
  pen.line(
    [
      [838, 673],
      [878, 673],
    ],
    mix(SLATE, PLASTER, 0.3),
    3,
  );
  pen.line(
    [
      [838, 681],
      [886, 681],
    ],
    mix(SLATE, PLASTER, 0.3),
    3,
  );
}

/** A drain pipe for each law, side by side and never joined. */
function drawPipes(pen: Pen): void {
  [SLATE, shade(SLATE, 0.2), tint(SLATE, 0.22)].forEach((tone, index) => {
    const x = LEFT + 14 + index * 15;
    pen.line(
      [
        [x, EAVES + 18],
        [x, FLOOR - 4],
      ],
      tone,
      9,
    );
    pen.line(
      [
        [x - 5, 470 + index * 30],
        [x + 5, 470 + index * 30],
      ],
      shade(tone, 0.35),
      4,
    );
    pen.line(
      [
        [x - 5, 760 + index * 26],
        [x + 5, 760 + index * 26],
      ],
      shade(tone, 0.35),
      4,
    );
  });
}

/** The six stones that the work rests on. */
function drawFoundation(pen: Pen): void {
  for (let index = 0; index < 6; index += 1) {
    const tone = mix(SLATE, PLASTER, 0.38 + (index % 3) * 0.09);
    const x = 398 + index * 134;
    pen.rect(x, FLOOR + 4, 130, 50, shade(tone, 0.22), 11);
    pen.rect(x, FLOOR, 130, 46, tone, 11);
    pen.path(`M${x + 12} ${FLOOR + 10}Q${x + 50} ${FLOOR + 4} ${x + 84} ${FLOOR + 9}`, {
      stroke: tint(tone, 0.35),
      lineWidth: 4,
    });
  }
}

/** The dream: what the house may become. */
function drawDream(pen: Pen): void {
  pen.path(`M352 ${FLOOR + 40}L352 336L812 48L1256 336L1256 ${FLOOR + 40}`, {
    stroke: '#ffffff',
    lineWidth: 6.5,
    dash: [0.1, 18],
  });
}
