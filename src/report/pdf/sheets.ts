/** Sheets for prints, landscape, in points. */
export const SHEETS = { A3: [1190.55, 841.89], A1: [2383.94, 1683.78] } as const;
export type SheetSize = keyof typeof SHEETS;
