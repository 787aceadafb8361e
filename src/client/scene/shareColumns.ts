/** Shares `columns` among lanes by what is left in each: one each first, then to whoever needs it most. */
export function shareColumns(left: readonly number[], columns: number): number[] {
  let spare = columns;
  const shares = left.map((n): number => {
    if (n === 0 || spare === 0) return 0;
    spare--;
    return 1;
  });
  for (; spare > 0; spare--) {
    let best = -1;
    let need = 0;
    for (let i = 0; i < shares.length; i++) {
      const share = shares[i] ?? 0;
      const per = share === 0 ? 0 : (left[i] ?? 0) / share;
      if (per > need) [best, need] = [i, per];
    }
    if (best === -1) break;
    shares[best] = (shares[best] ?? 0) + 1;
  }
  return shares;
}
