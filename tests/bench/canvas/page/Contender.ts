/** Whatever shows a board and can be measured. Times in ms since it was asked for. */
export interface Contender {
  /** Shows notes on a wall or all over a board. */
  open: (notes: number, view: 'page' | 'all') => Promise<{ firstReadable: number; allPainted: number }>;
  /** Each runs for `ms` and gives the time between frames. */
  pan: (ms: number) => Promise<number[]>;
  fly: (ms: number) => Promise<number[]>;
  drag: (ms: number) => Promise<number[]>;
  arrive: (ms: number) => Promise<number[]>;
  close: () => void;
}

export const SIZE = { width: 1920, height: 1080, minText: 1080 * 0.032 } as const;
