import type { Pen } from './Pen.ts';
import { BRICK, GREEN, INK, LAMP, mix, PLASTER, SKINS, SLATE, shade, TIMBER, tint } from './palette.ts';
import { drawPerson } from './person.ts';

export type RoomId = 'inwoner' | 'professional' | 'organisatie' | 'beleid-bestuur';

/** The room behind a window: lit and in use when its group has spoken, dusky with curtains drawn when not. */
export function drawRoom(
  pen: Pen,
  { id, width, height }: { id: RoomId; width: number; height: number },
  lit: boolean,
): void {
  if (!lit) {
    drawDark(pen, width, height);
    return;
  }
  pen.rect(-6, -6, width + 12, height + 12, LAMP);
  pen.path(`M-6 -6L${width * 0.78} -6Q${width * 0.4} ${height * 0.9} -6 ${height * 0.7}Z`, {
    fill: mix(LAMP, '#ffffff', 0.42),
  });
  ROOMS[id](pen, width, height);
}

function drawDark(pen: Pen, width: number, height: number): void {
  const glass = mix(SLATE, INK, 0.35);
  pen.rect(-6, -6, width + 12, height + 12, glass);
  pen.path(
    `M${width * 0.35} -6L${width * 0.6} -6L${width * 0.34} ${height + 6}L${width * 0.1} ${height + 6}Z`,
    { fill: tint(glass, 0.1) },
  );
  const cloth = mix(SLATE, PLASTER, 0.36);
  pen.path(
    `M-6 -6L${width * 0.24} -6Q${width * 0.22} ${height * 0.6} ${width * 0.1} ${height + 6}L-6 ${height + 6}Z`,
    { fill: cloth },
  );
  pen.path(
    `M${width + 6} -6L${width * 0.76} -6Q${width * 0.78} ${height * 0.6} ${width * 0.9} ${height + 6}L${width + 6} ${height + 6}Z`,
    { fill: shade(cloth, 0.1) },
  );
}

const ROOMS: Record<RoomId, (pen: Pen, width: number, height: number) => void> = {
  inwoner: drawKitchen,
  professional: drawTeam,
  organisatie: drawOffice,
  'beleid-bestuur': drawCouncil,
};

function drawKitchen(pen: Pen, _width: number, height: number): void {
  pen.rect(184, 24, 46, 34, tint(PLASTER, 0.5), 2);
  pen.path('M190 52L204 36L213 46L220 40L226 52Z', { fill: GREEN });
  pen.line(
    [
      [120, 0],
      [120, 26],
    ],
    INK,
    2.5,
  );
  pen.path('M86 52Q92 24 120 24Q148 24 154 52Z', { fill: BRICK });
  pen.path('M22 150L62 150L56 196L28 196Z', { fill: mix(BRICK, PLASTER, 0.3) });
  pen.path('M42 150Q6 134 18 86Q38 110 42 134Q44 92 76 80Q78 124 42 150Z', { fill: shade(GREEN, 0.12) });
  drawPerson(pen.at(140, 216, 1.22), {
    skin: SKINS[1],
    top: SLATE,
    hair: '#2B211C',
    style: 'curls',
    front: [
      [26, -84],
      [46, -72],
    ],
    legs: 'none',
  });
  drawPerson(pen.at(232, 220, 0.92, -1), {
    skin: SKINS[4],
    top: mix(BRICK, PLASTER, 0.2),
    hair: '#2B211C',
    style: 'bun',
    front: [
      [22, -78],
      [30, -58],
    ],
    legs: 'none',
  });
  pen.rect(88, height - 32, 190, 14, TIMBER, 4);
  pen.rect(88, height - 22, 190, 6, shade(TIMBER, 0.26), 2);
  pen.path(`M176 ${height - 34}L206 ${height - 44}L222 ${height - 36}L196 ${height - 30}Z`, {
    fill: '#ffffff',
  });
  pen.path(`M116 ${height - 32}L118 ${height - 52}L138 ${height - 52}L140 ${height - 32}Z`, {
    fill: tint(SLATE, 0.55),
  });
  pen.rect(102, height - 16, 10, 40, shade(TIMBER, 0.2));
  pen.rect(254, height - 16, 10, 40, shade(TIMBER, 0.2));
}

function drawTeam(pen: Pen, _width: number, height: number): void {
  pen.rect(66, 14, 100, 64, tint(PLASTER, 0.4), 3);
  pen.path('M78 62Q94 26 112 46Q130 64 152 28', { stroke: GREEN, lineWidth: 5 });
  pen.oval(78, 62, 5, 5, BRICK);
  pen.oval(152, 28, 5, 5, SLATE);
  drawPerson(pen.at(42, height + 34, 1.12), {
    skin: SKINS[5],
    top: GREEN,
    hair: '#7A4A2A',
    style: 'long',
    front: [
      [30, -98],
      [36, -118],
    ],
    legs: 'stand',
  });
  drawPerson(pen.at(116, height + 38, 1.1), {
    skin: SKINS[0],
    top: mix(GREEN, PLASTER, 0.5),
    hair: '#221A16',
    style: 'short',
    beard: true,
    front: [
      [22, -80],
      [30, -66],
    ],
    legs: 'stand',
  });
  drawPerson(pen.at(188, height + 34, 1.12, -1), {
    skin: SKINS[2],
    top: SLATE,
    hair: shade(BRICK, 0.1),
    style: 'bob',
    front: [
      [28, -92],
      [36, -110],
    ],
    legs: 'stand',
  });
  pen.rect(104, height - 42, 40, 26, '#ffffff', 2);
  pen.line(
    [
      [112, height - 33],
      [134, height - 33],
    ],
    mix(SLATE, PLASTER, 0.4),
    3,
  );
  pen.line(
    [
      [112, height - 25],
      [128, height - 25],
    ],
    mix(SLATE, PLASTER, 0.4),
    3,
  );
}

function drawOffice(pen: Pen, width: number, height: number): void {
  for (let index = 0; index < 3; index += 1) {
    const x = 20 + index * 70;
    pen.rect(x, 14, 58, 48, mix(TIMBER, PLASTER, 0.32), 2);
    [SLATE, GREEN, BRICK].forEach((_, row, tones) => {
      pen.rect(x + 6, 20 + row * 14, 46 - ((index + row) % 3) * 8, 9, tones[(row + index) % 3] ?? SLATE, 1);
    });
  }
  drawPerson(pen.at(72, height + 34, 1.06), {
    skin: SKINS[3],
    top: shade(SLATE, 0.1),
    hair: '#D9DDE0',
    style: 'sides',
    front: [
      [28, -82],
      [48, -72],
    ],
    legs: 'none',
  });
  drawPerson(pen.at(176, height + 34, 1.08, -1), {
    skin: SKINS[0],
    top: mix(BRICK, PLASTER, 0.14),
    hair: INK,
    style: 'short',
    front: [
      [26, -82],
      [44, -72],
    ],
    legs: 'none',
  });
  pen.rect(-6, height - 30, width + 12, 40, shade(TIMBER, 0.08));
  pen.rect(-6, height - 30, width + 12, 6, tint(TIMBER, 0.2));
  pen.rect(104, height - 46, 44, 16, '#ffffff', 1);
  pen.path(
    `M206 ${height - 30}L206 ${height - 52}Q218 ${height - 58} 228 ${height - 52}L228 ${height - 30}Z`,
    { fill: GREEN },
  );
}

function drawCouncil(pen: Pen, width: number, height: number): void {
  const city = mix(LAMP, SLATE, 0.3);
  pen.path('M18 80L18 44L40 44L40 26L58 26L58 80Z', { fill: city });
  pen.path('M176 80L176 36L192 14L208 36L208 80Z', { fill: city });
  pen.path('M214 80L214 50L238 50L238 80Z', { fill: city });
  drawPerson(pen.at(62, height + 26, 1.08), {
    skin: SKINS[2],
    top: shade(SLATE, 0.2),
    hair: '#3A2A22',
    style: 'bun',
    front: [
      [28, -80],
      [44, -62],
    ],
    legs: 'none',
  });
  drawPerson(pen.at(128, height + 20, 1.08), {
    skin: SKINS[5],
    top: tint(SLATE, 0.18),
    hair: '#8A5A30',
    style: 'short',
    legs: 'none',
  });
  drawPerson(pen.at(196, height + 26, 1.05, -1), {
    skin: SKINS[1],
    top: mix(GREEN, PLASTER, 0.2),
    hair: '#221A16',
    style: 'curls',
    front: [
      [28, -80],
      [44, -62],
    ],
    legs: 'none',
  });
  pen.path(`M20 ${height - 30}L${width - 22} ${height - 30}L${width - 4} ${height + 8}L4 ${height + 8}Z`, {
    fill: tint(PLASTER, 0.4),
  });
  pen.path(`M52 ${height - 10}Q84 ${height - 28} 116 ${height - 12}Q150 ${height} 196 ${height - 20}`, {
    stroke: BRICK,
    lineWidth: 4.5,
  });
}
