/** A mean as a reader sees it: at most one decimal, with a comma. */
export function showMean(mean: number): string {
  return String(Math.round(mean * 10) / 10).replace('.', ',');
}
