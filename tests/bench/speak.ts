/** A figure as every benchmark prints it: one JSON object per line on stdout. */
export interface Figure {
  readonly bench: string;
  readonly case: string;
  readonly metric: string;
  readonly unit: string;
  readonly us: number;
  /** What others made of it in the same run. */
  readonly against: Readonly<Record<string, number>>;
  readonly runs: number;
}

/** Prints a figure to stdout; everything else goes to stderr. */
export function speak(figure: Figure): void {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}

/** Tells how far it is, on stderr. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The value under which this share (0–1) of the values lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Two decimals are more than the noise allows. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
