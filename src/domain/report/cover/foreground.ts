import { oval, type Pen } from './Pen.ts';
import { BRICK, GREEN, INK, LAMP, mix, PLASTER, SAND, SKINS, SLATE, shade, TIMBER, tint } from './palette.ts';
import { drawPerson } from './person.ts';

/** The stones that begin at the door and lead to the square on the horizon, and two who walk there. */
export function drawPath(pen: Pen): void {
  const stones = [
    [866, 1000, 34],
    [952, 1020, 33],
    [1046, 1028, 32],
    [1138, 1022, 31],
    [1222, 1004, 28],
    [1296, 978, 24],
    [1352, 944, 20],
    [1390, 906, 16],
    [1414, 868, 13],
    [1428, 836, 10.5],
    [1438, 810, 8.5],
    [1444, 790, 7],
  ] as const;
  for (const [x, y, r] of stones) {
    pen.oval(x + 2, y + r * 0.16, r, r * 0.42, mix(SAND, INK, 0.3));
    pen.oval(x, y, r, r * 0.42, tint(PLASTER, 0.25));
  }
}

export function drawWalkers(pen: Pen): void {
  shadow(pen, 1130, 1026, 40);
  drawPerson(pen.at(1122, 1022, 1.02), {
    skin: SKINS[5],
    top: shade(TIMBER, 0.2),
    hair: '#E5E7E8',
    style: 'sides',
    legs: 'walk',
    front: [
      [22, -76],
      [34, -66],
    ],
  });
  pen.line(
    [
      [1156, 956],
      [1178, 1022],
    ],
    '#ffffff',
    4.5,
  );
  drawPerson(pen.at(1206, 1010, 0.68), {
    skin: SKINS[4],
    top: BRICK,
    hair: '#2B211C',
    style: 'curls',
    legs: 'walk',
    back: [
      [-22, -90],
      [-40, -92],
    ],
    trousers: SLATE,
  });
}

/** bo2: the table before the door. A chair stays empty until a resident has joined. */
export function drawTable(pen: Pen, residentJoined: boolean): void {
  shadow(pen, 700, 1146, 170);
  drawPerson(pen.at(556, 1144, 1.2), {
    skin: SKINS[3],
    top: mix(BRICK, PLASTER, 0.12),
    hair: '#5B3A22',
    style: 'short',
    legs: 'sit',
    front: [
      [26, -80],
      [44, -68],
    ],
  });
  pen.line(
    [
      [532, 1146],
      [536, 1092],
    ],
    shade(TIMBER, 0.35),
    7,
  );
  pen.line(
    [
      [536, 1092],
      [570, 1092],
    ],
    shade(TIMBER, 0.35),
    7,
  );
  drawPerson(pen.at(838, 1144, 1.2, -1), {
    skin: SKINS[0],
    top: GREEN,
    hair: '#221A16',
    style: 'curls',
    legs: 'sit',
    front: [
      [26, -80],
      [46, -70],
    ],
  });
  pen.line(
    [
      [862, 1146],
      [858, 1092],
    ],
    shade(TIMBER, 0.35),
    7,
  );
  pen.line(
    [
      [858, 1092],
      [826, 1092],
    ],
    shade(TIMBER, 0.35),
    7,
  );
  if (residentJoined) {
    drawPerson(pen.at(694, 1152, 1.2), {
      skin: SKINS[1],
      top: LAMP,
      hair: '#2B211C',
      style: 'bob',
      legs: 'none',
      front: [
        [28, -92],
        [38, -112],
      ],
      back: [
        [-24, -78],
        [-12, -62],
      ],
    });
  }
  pen.rect(596, 1070, 204, 15, TIMBER, 6);
  pen.rect(596, 1079, 204, 6, shade(TIMBER, 0.26), 3);
  pen.line(
    [
      [626, 1084],
      [616, 1144],
    ],
    shade(TIMBER, 0.16),
    10,
  );
  pen.line(
    [
      [770, 1084],
      [780, 1144],
    ],
    shade(TIMBER, 0.16),
    10,
  );
  drawWool(pen, 640, 1054);
  pen.path('M716 1070L730 1058L776 1058L768 1070Z', { fill: '#ffffff' });
  drawChair(pen, residentJoined);
  drawWheelchair(pen);
  drawDog(pen.at(1236, 1128, 1, -1));
}

function drawChair(pen: Pen, taken: boolean): void {
  const tone = taken ? shade(LAMP, 0.18) : LAMP;
  const lines = [
    [
      [672, 1168],
      [672, 1046],
    ],
    [
      [720, 1168],
      [720, 1046],
    ],
    [
      [672, 1108],
      [720, 1108],
    ],
  ] as const;
  if (taken) return;
  for (const [from, to] of lines) pen.line([from, to], tone, 9);
  pen.path('M668 1108L724 1108L730 1122L662 1122Z', { fill: tone });
  pen.line(
    [
      [672, 1050],
      [720, 1050],
    ],
    tone,
    11,
  );
  pen.line(
    [
      [672, 1072],
      [720, 1072],
    ],
    tone,
    8,
  );
}

function drawWool(pen: Pen, x: number, y: number): void {
  pen.path(
    `M${x} ${y + 14}Q${x - 40} ${y + 24} ${x - 30} ${y + 50}Q${x - 16} ${y + 76} ${x - 44} ${y + 90}`,
    { stroke: BRICK, lineWidth: 3 },
  );
  pen.oval(x, y, 17, 17, BRICK);
  for (const d of [
    `M${x - 13} ${y - 4}Q${x} ${y - 16} ${x + 13} ${y - 2}`,
    `M${x - 14} ${y + 6}Q${x + 2} ${y - 8} ${x + 14} ${y + 8}`,
    `M${x - 6} ${y + 14}Q${x - 8} ${y - 4} ${x + 4} ${y - 14}`,
  ]) {
    pen.path(d, { stroke: tint(BRICK, 0.4), lineWidth: 2.5 });
  }
}

function drawWheelchair(pen: Pen): void {
  shadow(pen, 972, 1148, 70);
  pen.line(
    [
      [936, 1046],
      [944, 1100],
    ],
    INK,
    6,
  );
  pen.line(
    [
      [944, 1100],
      [992, 1100],
    ],
    INK,
    6,
  );
  drawPerson(pen.at(952, 1142, 1.2), {
    skin: SKINS[2],
    top: SLATE,
    hair: '#2B211C',
    style: 'long',
    legs: 'sit',
    front: [
      [32, -78],
      [60, -74],
    ],
    trousers: shade(BRICK, 0.35),
  });
  pen.path(oval(956, 1112, 34, 34), { stroke: INK, lineWidth: 6 });
  for (const [x, y] of [
    [956, 1080],
    [984, 1098],
    [974, 1128],
    [938, 1128],
    [928, 1098],
  ] as const) {
    pen.line(
      [
        [956, 1112],
        [x, y],
      ],
      mix(INK, PLASTER, 0.35),
      2,
    );
  }
  pen.oval(956, 1112, 6, 6, INK);
  pen.path(oval(1008, 1136, 10, 10), { stroke: INK, lineWidth: 5 });
  pen.rect(1018, 1058, 52, 20, tint(PLASTER, 0.3), 3);
  pen.rect(1018, 1072, 52, 8, shade(PLASTER, 0.24), 3);
  pen.rect(1022, 1100, 64, 46, mix(SLATE, PLASTER, 0.5), 3);
  pen.rect(1022, 1100, 64, 9, mix(SLATE, PLASTER, 0.7), 3);
}

function drawDog(pen: Pen): void {
  const coat = shade(TIMBER, 0.34);
  pen.path('M-28 -26Q-40 -40 -34 -52', { stroke: coat, lineWidth: 6 });
  for (const x of [-22, -12, 12, 20])
    pen.line(
      [
        [x, -18],
        [x, -1],
      ],
      coat,
      6,
    );
  pen.path('M-30 -30Q-30 -40 -16 -38L14 -38Q28 -38 26 -22Q20 -14 0 -15Q-26 -14 -30 -30Z', { fill: coat });
  pen.path('M12 -34Q12 -58 28 -58L34 -52L48 -46Q48 -38 36 -37Q30 -26 18 -28Z', { fill: coat });
  pen.path('M18 -58Q12 -42 20 -38Q26 -46 26 -56Z', { fill: shade(coat, 0.3) });
  pen.oval(34, -48, 1.8, 1.8, INK);
  pen.oval(47, -44, 2.6, 2.2, INK);
}

function shadow(pen: Pen, x: number, y: number, rx: number): void {
  pen.oval(x, y, rx, 9, mix(mix(TIMBER, INK, 0.3), SLATE, 0.2));
}
