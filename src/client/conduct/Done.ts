import type { Intent } from '#client/sync/Session.ts';
import type { Restore } from '#domain/workshop/Restore.ts';

/** One thing this device did that can be taken back, by one press. Plain data: it is kept as JSON. */
export interface Done {
  /** What was asked for first; the view has the words. */
  readonly type: Intent['type'];
  /** What takes it back, in this order. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly restores: readonly Restore[];
  /** For what no restore can take back: what to ask for instead. */
  readonly instead: readonly Intent[];
}
