/** What can be wrong with a store. `conflict`: another writer, or the workshop is gone; the others say themselves. */
export type StoreTrouble =
  | 'readOnly'
  | 'damaged'
  | 'foreign'
  | 'newer'
  | 'inUse'
  | 'full'
  | 'conflict'
  | 'unavailable';

/** A store that cannot do what was asked. Nothing was written. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, cause?: unknown) {
    super(`store: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}
