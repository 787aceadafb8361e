/** One text in both registers: for professionals, and in plain Dutch (B1). */
export interface Wording {
  readonly tekst: string;
  readonly tekst_b1: string;
}
