/** Milliseconds on the machine's monotonic clock: the same in every process, so that moments can be subtracted. */
export function clockMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
