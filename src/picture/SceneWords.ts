/** The words that are part of the drawing. They are text, drawn as text, and come from the caller's language. */
export interface SceneWords {
  clouds: readonly [string, string, string, string, string, string];
  /** The six preconditions of bouwopgave 1, in two courses of three. */
  stones: readonly [string, string, string, string, string, string];
  sign: readonly [string, string];
  plan: string;
  /** Where a long word may be broken with a hyphen: positions in it, in order. */
  breaks: (word: string) => readonly number[];
  rows: readonly [string, string, string];
  missing: string;
  /** The number of notes in words. */
  count: (n: number) => string;
  /** On the prop where groups differ. */
  apart: string;
}
