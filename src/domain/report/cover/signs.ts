import type { PlaceId } from '../../workshop/place.ts';
import type { Pen } from './Pen.ts';
import { INK, LAMP, mix, PLASTER, shade, TIMBER, tint } from './palette.ts';

/** Where the number of each building task stands, and where the notes of each place hang (to the right of it). */
const TASKS = [
  { id: 'bo1', x: 150, y: 396, notes: [112, 452] },
  { id: 'bo2', x: 500, y: 1040, notes: [462, 1096] },
  { id: 'bo3', x: 1452, y: 470, notes: [1428, 526] },
  { id: 'bo4', x: 1366, y: 850, notes: [1430, 1006] },
  { id: 'bo5', x: 1530, y: 640, notes: [1462, 574] },
] as const;

const WINDOWS = [
  { id: 'inwoner', notes: [640, 884] },
  { id: 'professional', notes: [1010, 884] },
  { id: 'organisatie', notes: [580, 602] },
  { id: 'beleid-bestuur', notes: [980, 602] },
] as const;

/** A paper stands for this many notes, so that a full evening still fits. */
const NOTES_PER_PAPER = 4;
const MOST_PAPERS = 6;

/** The numbers of the five tasks, lit where people spoke, and papers where notes hang. */
export function drawSigns(
  pen: Pen,
  lit: ReadonlySet<PlaceId>,
  notes: Readonly<Partial<Record<PlaceId, number>>>,
): void {
  TASKS.forEach(({ id, x, y }, index) => {
    const tone = lit.has(id) ? LAMP : PLASTER;
    pen.shape(
      [
        [x + 2, y - 34],
        [x + 38, y + 4],
        [x + 2, y + 42],
        [x - 34, y + 4],
      ],
      mix(INK, TIMBER, 0.4),
    );
    pen.path(`M${x} ${y - 36}L${x + 36} ${y}L${x} ${y + 36}L${x - 36} ${y}Z`, {
      fill: tone,
      stroke: tone,
      lineWidth: 7,
    });
    pen.path(`M${x} ${y - 31}L${x + 31} ${y}L${x} ${y + 31}L${x - 31} ${y}Z`, {
      stroke: INK,
      lineWidth: 3.5,
    });
    pen.text(String(index + 1), x, y + 14, 40, INK);
  });
  for (const place of [...TASKS, ...WINDOWS]) {
    const count = Math.min(MOST_PAPERS, Math.ceil((notes[place.id] ?? 0) / NOTES_PER_PAPER));
    const [x, y] = place.notes;
    for (let index = 0; index < count; index += 1) drawPaper(pen, x + index * 21, y, index);
  }
}

function drawPaper(pen: Pen, x: number, y: number, index: number): void {
  const lean = ((index * 7) % 5) - 2;
  const top = y - 9 + ((index * 3) % 4);
  const tone = [tint(LAMP, 0.5), tint(PLASTER, 0.7), tint(LAMP, 0.3)][index % 3] ?? LAMP;
  const corners = (dx: number, dy: number) =>
    [
      [x + lean + dx, top + dy],
      [x + 17 + lean + dx, top + lean * 0.5 + dy],
      [x + 17 + dx, top + 18 + dy],
      [x + dx, top + 18 - lean * 0.5 + dy],
    ] as const;
  pen.shape(corners(1.5, 2.5), shade(TIMBER, 0.45));
  pen.shape(corners(0, 0), tone);
  pen.line(
    [
      [x + 4 + lean * 0.6, top + 6],
      [x + 12, top + 6.5],
    ],
    mix(INK, tone, 0.5),
    1.6,
  );
  pen.line(
    [
      [x + 4 + lean * 0.4, top + 11],
      [x + 10, top + 11.5],
    ],
    mix(INK, tone, 0.5),
    1.6,
  );
}
