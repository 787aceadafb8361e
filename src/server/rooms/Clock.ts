/** The clock and timers of a publisher, so that tests need not wait. */
export interface Clock {
  now(): number;
  after(ms: number, work: () => void): void;
}
