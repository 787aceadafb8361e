import type { Activity } from '#domain/workshop/Activity.ts';

/** What a block gets on a tablet; everything else it reads from the session. */
export interface TabletBlockProps {
  readonly activity: Activity;
}
