/** Whatever shows a board and can be measured. Times in ms since it was asked for. */
export interface Contender {
  /**
   * Shows notes on a wall (`page`: as large as they are read, the first page of them) or all over a board. The clock begins
   * with the notes in hand and nothing on the page, and stops when the browser has begun the frame after the one in which
   * the first could be read, or all could. `firstReadable` of who shows none before all are there is the same moment.
   */
  open: (notes: number, view: 'page' | 'all') => Promise<{ firstReadable: number; allPainted: number }>;
  /** Each runs for `ms` and gives the time between frames. */
  pan: (ms: number) => Promise<number[]>;
  fly: (ms: number) => Promise<number[]>;
  drag: (ms: number) => Promise<number[]>;
  arrive: (ms: number) => Promise<number[]>;
  close: () => void;
}

export const SIZE = { width: 1920, height: 1080, minText: 1080 * 0.032 } as const;
