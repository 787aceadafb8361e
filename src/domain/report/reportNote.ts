import type { Contribution } from '../workshop/Contribution.ts';
import { maskedText } from '../workshop/maskedData.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNote } from './ReportTree.ts';

/** A note as everybody may read it on paper: masked words masked, its tag behind it, late ones marked. */
export function reportNote({ view, blocks, say }: ReportSource, each: Contribution): ReportNote {
  const tag = view.placement.get(each.id)?.tag;
  const text = maskedText(view, each, blocks);
  return {
    id: each.id,
    text: tag ? say('tagged', { text, tag }) : text,
    ...(each.late ? { late: true } : {}),
  };
}
