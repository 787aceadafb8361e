import { box, type Marks, oval } from '../marks.ts';
import { measureWords } from '../measureWords.ts';
import { mix, palette } from '../palette.ts';
import type { SceneWords } from '../SceneWords.ts';

const { ink, slate, brick, plaster } = palette;

const SIZE = 25;
/** As wide as the wall beside the door allows; what does not fit ends in '…'. */
const ROOM = 124;
const MOST = 2;

/** A word that fits the sheet. */
function fitting(word: string): string {
  let text = word.trim();
  if (measureWords(text, SIZE, true) <= ROOM) return text;
  while (text.length > 1 && measureWords(`${text}…`, SIZE, true) > ROOM) text = text.slice(0, -1);
  return `${text.trimEnd()}…`;
}

const house = (x: number, y: number) => `M${x} ${y}v-7l7-5l7 5v7z`;

/** "Ons plan", pinned at the door, with up to two words that residents chose. The sheet is as large as they need. */
export function planMarks(words: SceneWords, chosen: readonly string[]): Marks {
  const lines = chosen
    .filter((word) => word.trim() !== '')
    .slice(0, MOST)
    .map(fitting);
  const widest = Math.max(108, ...lines.map((line) => measureWords(line, SIZE, true)));
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
        { d: house(half - 24, lines.length === 0 ? 42 : 37), stroke: brick, width: 2.4 },
        { d: oval(0, 2, 4), fill: brick },
        ...lines.map((text, i) => ({
          text,
          at: [0, 59 + i * 27] as const,
          size: SIZE,
          fill: ink,
          bold: true,
        })),
      ],
    },
  ];
}
