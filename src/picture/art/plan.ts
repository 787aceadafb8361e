import { box, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { SceneWords } from '../SceneWords.ts';

const { ink, slate, brick, plaster } = palette;

/** "Ons plan", pinned beside the door: the words that residents chose. */
export function planMarks(words: SceneWords): Marks {
  return [
    {
      at: [822, 474],
      rotate: -1.6,
      marks: [
        { d: box(-56, 3, 116, 46, 2), fill: ink, alpha: 0.22 },
        { d: box(-58, 0, 116, 46, 2), fill: '#fffdf6' },
        { text: words.plan, at: [0, 24], size: 23.4, fill: ink, bold: true },
        { d: 'M-48 33h74M-48 41h52', stroke: mix(slate, plaster, 0.1), width: 3 },
        { d: 'M36 42v-7l7-5l7 5v7z', stroke: brick, width: 2.4 },
        { d: oval(0, 2, 4), fill: brick },
      ],
    },
  ];
}
