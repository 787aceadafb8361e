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
/** And for a long word, over the frames of the windows. */
const WIDE = 144;
const MOST = 2;
/** Lines of one word or saying, and of all: lower there are plates. What does not fit ends in '…'. */
const LINES = 2;
const ALL = 3;
/** Letters before and after a break. */
const FEWEST = 4;

interface Line {
  readonly text: string;
  readonly size: number;
}

/** The first part of a text that fits on a line, as far as possible, and what is left. Null: it is too short for that. */
function broken(text: string, fits: (part: string) => boolean, words: SceneWords): [string, string] | null {
  const spaces = [...text.matchAll(/\s+/g)].map(({ index, 0: gap }): [string, string] => [
    text.slice(0, index),
    text.slice(index + gap.length),
  ]);
  const atSpace = spaces.filter(([part]) => fits(part)).at(-1);
  if (atSpace) return atSpace;
  const first = /^\S+/.exec(text)?.[0] ?? text;
  const fitting = (places: readonly number[]) =>
    places
      .map((at): [string, string] => [`${text.slice(0, at)}-`, text.slice(at)])
      .filter(([part]) => fits(part))
      .at(-1);
  // A strange break still says more than half a word.
  const anywhere = Array.from({ length: Math.max(0, first.length - 2 * FEWEST + 1) }, (_, i) => i + FEWEST);
  return fitting(words.breaks(first)) ?? fitting(anywhere) ?? null;
}

/** The lines of one word or saying: on one line if it can be, broken between words or syllables if not, smaller if it must. */
function linesOf(saying: string, words: SceneWords, room: number, width: number): Line[] {
  const sayings = saying.trim().replace(/\s+/g, ' ');
  const tries = Array.from({ length: room }, (_, line) => line + 1).flatMap((most) =>
    [SIZE, SMALLEST].map((size) => ({ most, size })),
  );
  for (const { most, size } of tries) {
    const lines: string[] = [];
    const fits = (part: string) => measureWords(part, size, true) <= width;
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

const isCut = (lines: readonly Line[]) => lines.some(({ text }) => text.endsWith('…'));

/** The lines of each of two sayings, or of one, no wider than `width`. */
function linesOfEach([first = '', second]: readonly string[], words: SceneWords, width: number): Line[][] {
  if (second === undefined) return [linesOf(first, words, ALL, width)];
  const lines = linesOf(first, words, LINES, width);
  return [lines, linesOf(second, words, Math.min(LINES, ALL - lines.length), width)];
}

/**
 * The lines of the two sayings that were chosen most. A sentence may end in dots. For a word that would, the sheet grows
 * over the walls beside it; then the other makes room.
 */
function sheetLines(chosen: readonly string[], words: SceneWords): Line[] {
  const tries = [chosen, chosen.slice(0, 1)].flatMap((sayings) =>
    [ROOM, WIDE].map((width) => ({ sayings, lines: linesOfEach(sayings, words, width) })),
  );
  const good = tries.find(({ sayings, lines }) =>
    sayings.every((saying, at) => /\s/.test(saying.trim()) || !isCut(lines[at] ?? [])),
  );
  return (good ?? tries.at(-1))?.lines.flat() ?? [];
}

const house = (x: number, y: number) => `M${x} ${y}v-7l7-5l7 5v7z`;

/** "Ons plan", pinned at the door, with up to two words that residents chose. The sheet is as large as they need. */
export function planMarks(words: SceneWords, chosen: readonly string[]): Marks {
  const sayings = chosen.filter((word) => word.trim() !== '').slice(0, MOST);
  const lines = sayings.length === 0 ? [] : sheetLines(sayings, words);
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
