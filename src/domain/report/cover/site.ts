import type { Pen } from './Pen.ts';
import { BRICK, GREEN, INK, LAMP, mix, PLASTER, SAND, SKINS, SLATE, shade, TIMBER, tint } from './palette.ts';
import { drawPerson } from './person.ts';

/** bo1: the scaffold; the upper floors pass material down, because they serve. */
export function drawScaffold(pen: Pen): void {
  for (const x of [196, 384])
    pen.line(
      [
        [x, 330],
        [x, 962],
      ],
      shade(SLATE, 0.12),
      10,
    );
  for (const y of [446, 622, 800]) {
    pen.line(
      [
        [196, y - 52],
        [384, y - 52],
      ],
      mix(SLATE, PLASTER, 0.25),
      6,
    );
  }
  pen.line(
    [
      [198, 798],
      [382, 626],
    ],
    mix(SLATE, PLASTER, 0.25),
    6,
  );
  pen.line(
    [
      [382, 618],
      [198, 450],
    ],
    mix(SLATE, PLASTER, 0.25),
    6,
  );
  drawPerson(pen.at(318, 438, 1.14), {
    skin: SKINS[0],
    top: BRICK,
    hair: '#1F1713',
    style: 'long',
    helmet: LAMP,
    front: [
      [30, -104],
      [48, -116],
    ],
    back: [
      [-18, -84],
      [6, -74],
    ],
  });
  pen.line(
    [
      [366, 306],
      [384, 296],
    ],
    INK,
    6,
  );
  drawPerson(pen.at(250, 614, 1.12, -1), {
    skin: SKINS[3],
    top: GREEN,
    hair: '#A8642E',
    style: 'bun',
    helmet: '#ffffff',
    front: [
      [24, -88],
      [42, -78],
    ],
    back: [
      [12, -78],
      [40, -70],
    ],
    trousers: shade(SLATE, 0.35),
  });
  pen.line(
    [
      [202, 400],
      [202, 700],
    ],
    INK,
    2.5,
  );
  pen.path('M184 700L220 700L214 736L190 736Z', { fill: SLATE });
  pen.path('M188 702L216 702L214 712L190 712Z', { fill: mix(TIMBER, PLASTER, 0.4) });
  drawPerson(pen.at(268, 792, 1.12, -1), {
    skin: SKINS[2],
    top: mix(SLATE, PLASTER, 0.12),
    hair: INK,
    style: 'short',
    helmet: LAMP,
    front: [
      [26, -82],
      [50, -72],
    ],
    back: [
      [14, -70],
      [42, -58],
    ],
  });
  for (const y of [446, 622, 800]) {
    pen.line(
      [
        [178, y],
        [406, y],
      ],
      TIMBER,
      14,
    );
    pen.line(
      [
        [178, y + 7],
        [406, y + 7],
      ],
      shade(TIMBER, 0.3),
      4,
    );
  }
}

/** bo3: two people carry one beam, by stairs that join the floors. */
export function drawStairs(pen: Pen): void {
  for (let step = 0; step < 11; step += 1) {
    pen.rect(1218 + step * 13, 930 - step * 30, 46, 10, step % 2 ? shade(TIMBER, 0.1) : TIMBER, 2);
  }
  pen.line(
    [
      [1214, 952],
      [1368, 604],
    ],
    shade(TIMBER, 0.3),
    9,
  );
  pen.line(
    [
      [1226, 600],
      [1226, 956],
    ],
    shade(TIMBER, 0.2),
    9,
  );
  pen.line(
    [
      [1392, 600],
      [1392, 956],
    ],
    shade(TIMBER, 0.2),
    9,
  );
  drawPerson(pen.at(1350, 592, 1.12, -1), {
    skin: SKINS[3],
    top: SLATE,
    hair: '#5B3A22',
    style: 'long',
    helmet: LAMP,
    front: [
      [24, -116],
      [10, -140],
    ],
    back: [
      [-26, -112],
      [-10, -138],
    ],
    legs: 'walk',
  });
  drawPerson(pen.at(1256, 846, 1.12), {
    skin: SKINS[1],
    top: BRICK,
    hair: INK,
    style: 'short',
    helmet: '#ffffff',
    front: [
      [26, -116],
      [16, -140],
    ],
    back: [
      [-24, -112],
      [-8, -138],
    ],
    legs: 'walk',
    trousers: shade(SLATE, 0.3),
  });
  pen.line(
    [
      [1216, 718],
      [1400, 416],
    ],
    TIMBER,
    19,
  );
  pen.line(
    [
      [1221, 725],
      [1405, 423],
    ],
    shade(TIMBER, 0.3),
    5,
  );
  pen.line(
    [
      [1206, 600],
      [1416, 600],
    ],
    TIMBER,
    14,
  );
  pen.line(
    [
      [1206, 607],
      [1416, 607],
    ],
    shade(TIMBER, 0.3),
    4,
  );
}

/** bo4: who does what, on a board before the site hut. */
export function drawBoard(pen: Pen): void {
  pen.path('M1436 984L1640 984L1640 996L1420 996Z', { fill: shade(SAND, 0.2) });
  pen.rect(1450, 852, 190, 134, SLATE, 4);
  pen.rect(1438, 834, 210, 22, shade(SLATE, 0.3), 4);
  pen.rect(1550, 886, 60, 50, LAMP);
  pen.line(
    [
      [1580, 886],
      [1580, 936],
    ],
    PLASTER,
    4,
  );
  pen.line(
    [
      [1436, 1040],
      [1454, 900],
    ],
    shade(TIMBER, 0.16),
    9,
  );
  pen.line(
    [
      [1552, 1040],
      [1534, 900],
    ],
    shade(TIMBER, 0.16),
    9,
  );
  pen.rect(1424, 880, 140, 108, shade(PLASTER, 0.2), 4);
  pen.rect(1420, 876, 140, 108, PLASTER, 4);
  [GREEN, TIMBER, SLATE].forEach((tone, index) => {
    const y = 892 + index * 30;
    pen.line(
      [
        [1434, y + 9],
        [1460, y + 9],
      ],
      INK,
      4.5,
    );
    pen.rect(1474, y, 74, 18, tone, 3);
  });
  drawPerson(pen.at(1572, 1066, 1.16, -1), {
    skin: SKINS[1],
    top: mix(TIMBER, PLASTER, 0.25),
    trousers: SLATE,
    hair: SLATE,
    style: 'scarf',
    legs: 'skirt',
    front: [
      [24, -100],
      [38, -112],
    ],
  });
  drawPerson(pen.at(1398, 1064, 1.16), {
    skin: SKINS[5],
    top: shade(GREEN, 0.1),
    hair: '#D9DDE0',
    style: 'sides',
    front: [
      [22, -96],
      [32, -108],
    ],
  });
}

/** The sign that never leaves, the tree with its roots, and boxes that still have to be sorted. */
export function drawYard(pen: Pen): void {
  for (const [x, y, rx, ry] of [
    [66, 700, 62, 70],
    [24, 620, 64, 66],
    [96, 590, 58, 60],
    [44, 530, 52, 48],
  ] as const) {
    pen.oval(x, y, rx, ry, mix(GREEN, INK, 0.16 + (y % 3) * 0.03));
  }
  pen.path('M30 1010Q50 860 42 660L72 660Q66 860 96 1010Z', { fill: mix(TIMBER, INK, 0.42) });
  for (const d of [
    'M40 1000Q20 1060 0 1090',
    'M58 1006Q60 1080 30 1150',
    'M76 1004Q110 1070 170 1090',
    'M68 1006Q84 1090 130 1150',
  ]) {
    pen.path(d, { stroke: mix(TIMBER, INK, 0.42), lineWidth: 9 });
  }
  pen.oval(120, 560, 26, 22, mix(GREEN, PLASTER, 0.12));
  pen.oval(40, 510, 22, 16, mix(GREEN, PLASTER, 0.12));
  for (const x of [150, 284])
    pen.line(
      [
        [x, 1044],
        [x, 930],
      ],
      INK,
      9,
    );
  pen.rect(102, 846, 232, 118, shade(LAMP, 0.25), 8);
  pen.rect(98, 840, 232, 118, LAMP, 8);
  pen.path(
    'M108 852Q108 850 110 850L318 850Q320 850 320 852L320 946Q320 948 318 948L110 948Q108 948 108 946Z',
    { stroke: INK, lineWidth: 4 },
  );
  pen.text('WERK IN', 214, 893, 30, INK);
  pen.text('UITVOERING', 214, 930, 30, INK);
  for (const [x, y, tone] of [
    [330, 1040, TIMBER],
    [396, 1046, tint(TIMBER, 0.14)],
    [360, 996, shade(TIMBER, 0.1)],
  ] as const) {
    pen.rect(x, y, 60, 44, tone, 2);
    pen.rect(x, y, 60, 8, shade(tone, 0.16), 2);
    pen.line(
      [
        [x, y],
        [x - 13, y - 14],
      ],
      shade(tone, 0.14),
      7,
    );
    pen.line(
      [
        [x + 60, y],
        [x + 73, y - 14],
      ],
      shade(tone, 0.14),
      7,
    );
  }
}
