import { type Mark, type Marks, oval, type Point } from '../marks.ts';
import { mix, palette, skins } from '../palette.ts';
import type { SceneState } from '../SceneState.ts';

const { ink, slate } = palette;

/** Where small figures stand: free spots of the site, the nearest to the table first. */
const spots: readonly Point[] = (() => {
  const all: Point[] = [];
  const field = (x: number, y: number, columns: number, rows: number, step: number) => {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++)
        all.push([x + c * step + (r % 2) * (step / 2) + ((c * 7 + r * 5) % 5), y + r * 17 + ((c * 3) % 4)]);
    }
  };
  field(296, 768, 6, 3, 20);
  field(1136, 812, 4, 5, 16);
  field(506, 772, 3, 3, 20);
  field(1186, 770, 6, 3, 20);
  return all;
})();

const tones = Object.values(skins);

/**
 * A small figure for everyone who joined, in the colour of the group. They stand in the order of the groups, never
 * in the order in which they came, so nobody can be told from a note.
 */
export function joinedMarks(joined: SceneState['joined']): Marks {
  const colours = joined.flatMap(({ n, colour }) => Array.from({ length: n }, () => colour ?? slate));
  return colours.slice(0, spots.length).flatMap((colour, i): Mark[] => {
    const [x, y] = spots[i] ?? [0, 0];
    const skin = tones[(i * 3) % tones.length] ?? tones[0];
    return [
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
  });
}
