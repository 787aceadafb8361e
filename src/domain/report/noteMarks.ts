import { coloursOf, GROUP_SHAPES } from '../workshop/groupLook.ts';
import type { StakeholderGroup } from '../workshop/StakeholderGroup.ts';
import type { NoteMark } from './ReportTree.ts';

/** The mark of a group on paper, as it was on the wall; null is *Iedereen*. */
export function noteMarkOf(group: Pick<StakeholderGroup, 'icon' | 'colour'> | null): NoteMark {
  const { solid, soft } = coloursOf(group?.colour ?? null);
  return { path: GROUP_SHAPES[group?.icon ?? 'circle'], colour: solid, paper: soft };
}
