import { box, type Marks, oval } from '../marks.ts';
import { measureWords } from '../measureWords.ts';
import { mix, palette } from '../palette.ts';
import type { SceneWords } from '../SceneWords.ts';

const { ink, slate, brick, plaster } = palette;

/** Letters of the words, and the smallest that the wall can read: 2.6 % of its height. */
const SIZE = 25;
const SMALLEST = 23.4;
/** As wide as the wall beside the door allows. */
const ROOM = 124;
const MOST = 2;
/** Lines of one word or saying, and of all: lower there are plates. What does not fit ends in '…'. */
const LINES = 2;
const ALL = 3;

interface Line {
  readonly text: string;
  readonly size: number;
}

/** The first part of a text that fits on a line, as far as possible, and what is left. Null: it can be broken nowhere. */
function broken(text: string, fits: (part: string) => boolean, words: SceneWords): [string, string] | null {
  const spaces = [...text.matchAll(/\s+/g)].map(({ index, 0: gap }): [string, string] => [
    text.slice(0, index),
    text.slice(index + gap.length),
  ]);
  const atSpace = spaces.filter(([part]) => fits(part)).at(-1);
  if (atSpace) return atSpace;
  const first = /^\S+/.exec(text)?.[0] ?? text;
  const places = words.breaks(first).map((at): [string, string] => [`${text.slice(0, at)}-`, text.slice(at)]);
  return places.filter(([part]) => fits(part)).at(-1) ?? null;
}

/** The lines of one word or saying: on one line if it can be, broken between words or syllables if not, smaller if it must. */
function linesOf(saying: string, words: SceneWords, room: number): Line[] {
  const sayings = saying.trim().replace(/\s+/g, ' ');
  const tries = (room === 1 ? [1] : [1, room]).flatMap((most) =>
    [SIZE, SMALLEST].map((size) => ({ most, size })),
  );
  for (const { most, size } of tries) {
    const lines: string[] = [];
    const fits = (part: string) => measureWords(part, size, true) <= ROOM;
    let rest = sayings;
    while (!fits(rest) && lines.length < most - 1) {
      const parts = broken(rest, fits, words);
      if (!parts) break;
      lines.push(parts[0]);
      rest = parts[1];
    }
    if (fits(rest)) return [...lines, rest].map((text) => ({ text, size }));
    if (most === room && size === SMALLEST)
      return [...lines, cut(rest, fits)].map((text) => ({ text, size }));
  }
  return [];
}

function cut(text: string, fits: (part: string) => boolean): string {
  let part = text;
  while (part.length > 1 && !fits(`${part}…`)) part = part.slice(0, -1);
  return `${part.trimEnd()}…`;
}

const house = (x: number, y: number) => `M${x} ${y}v-7l7-5l7 5v7z`;

/** "Ons plan", pinned at the door, with up to two words that residents chose. The sheet is as large as they need. */
export function planMarks(words: SceneWords, chosen: readonly string[]): Marks {
  const sayings = chosen.filter((word) => word.trim() !== '').slice(0, MOST);
  const lines: Line[] = [];
  for (const [at, saying] of sayings.entries()) {
    const others = sayings.length - 1 - at;
    lines.push(...linesOf(saying, words, Math.min(LINES, ALL - lines.length - others)));
  }
  const widest = Math.max(108, ...lines.map(({ text, size }) => measureWords(text, size, true)));
  const half = Math.ceil(widest / 2) + 9;
  const height = lines.length === 0 ? 46 : 40 + lines.length * 27;
  return [
    {
      at: [839, 450],
      rotate: lines.length > 0 ? -0.8 : -1.6,
      marks: [
        { d: box(3 - half, 3, 2 * half, height, 2), fill: ink, alpha: 0.22 },
        { d: box(-half, 0, 2 * half, height, 2), fill: '#fffdf6' },
        { text: words.plan, at: [0, 24], size: 27.4, fill: ink, bold: true },
        { d: `M${10 - half} 32h${2 * half - 42}`, stroke: mix(slate, plaster, 0.1), width: 3 },
        ...(lines.length > 0 ? [] : [{ d: 'M-46 41H2', stroke: mix(slate, plaster, 0.1), width: 3 }]),
        { d: house(half - 24, lines.length === 0 ? 42 : 39), stroke: brick, width: 2.4 },
        { d: oval(0, 2, 4), fill: brick },
        ...lines.map(({ text, size }, i) => ({
          text,
          at: [0, 59 + i * 27] as const,
          size,
          fill: ink,
          bold: true,
        })),
      ],
    },
  ];
}
