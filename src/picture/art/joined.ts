import { type Mark, type Marks, oval, type Point } from '../marks.ts';
import { mix, palette, skins } from '../palette.ts';
import type { SceneState } from '../SceneState.ts';

const { ink, slate } = palette;

/** Where small figures stand: free spots of the site, loosely, the nearest to the table first. */
const spots: readonly Point[] = (() => {
  const all: Point[] = [];
  const field = (x: number, y: number, columns: number, rows: number) => {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const loose = (c * 7 + r * 11) % 9;
        all.push([x + c * 25 + (r % 2) * 12 + loose, y + r * 23 + ((c * 5) % 8)]);
      }
    }
  };
  field(296, 776, 5, 2);
  field(1124, 806, 3, 4);
  field(514, 774, 3, 2);
  field(14, 846, 7, 2);
  field(962, 888, 2, 1);
  return all;
})();

/** Groups by turns, so that the site looks as mixed as the hall. */
function byTurns(joined: SceneState['joined']): string[] {
  const left = joined.map(({ n, colour }) => ({ n, colour: colour ?? slate }));
  const turns: string[] = [];
  for (let more = true; more; ) {
    more = false;
    for (const group of left) {
      if (group.n <= 0) continue;
      group.n--;
      turns.push(group.colour);
      more = true;
    }
  }
  return turns;
}

const tones = Object.values(skins);

/**
 * A small figure for everyone who joined, in the colour of the group. Groups stand mixed by turns, never in the
 * order in which people came, so nobody can be told from a note.
 */
export function joinedMarks(joined: SceneState['joined']): Marks {
  const colours = byTurns(joined);
  return colours.slice(0, spots.length).map((colour, i): Mark => {
    const [x, y] = [0, 0];
    const skin = tones[(i * 3) % tones.length] ?? tones[0];
    const marks: Marks = [
      { d: oval(x + 5, y, 9, 2.6), fill: ink, alpha: 0.2 },
      {
        d: `M${x - 5} ${y}L${x - 4} ${y - 12}C${x - 9} ${y - 18} ${x - 8} ${y - 25} ${x} ${y - 25}C${x + 8} ${y - 25} ${x + 9} ${y - 18} ${x + 4} ${y - 12}L${x + 5} ${y}L${x + 1} ${y}L${x} ${y - 8}L${x - 1} ${y}Z`,
        fill: colour,
      },
      { d: oval(x, y - 30, 5.2, 5.6), fill: skin ?? slate },
      {
        d: `M${x - 5.6} ${y - 30}C${x - 6} ${y - 38} ${x + 6} ${y - 38} ${x + 5.6} ${y - 30}C${x + 2} ${y - 34} ${x - 2} ${y - 34} ${x - 5.6} ${y - 30}Z`,
        fill: mix(ink, palette.brick, (i % 4) * 0.18),
      },
    ];
    return { at: spots[i] ?? [0, 0], scale: 1.12 + (i % 3) * 0.07, flip: i % 2 === 1, marks };
  });
}
