import type { Access } from './Access.ts';
import type { Activity } from './Activity.ts';
import type { SetUp } from './drafts.ts';
import type { EarlierStep } from './earlier.ts';
import type { Care } from './Parked.ts';
import type { Cluster, Placement } from './Placement.ts';
import type { Prompt, Remark } from './Prompt.ts';
import type { ReportPart } from './reportPart.ts';
import type { StakeholderGroup } from './StakeholderGroup.ts';
import type { Conclusion, Step } from './Step.ts';
import type { Workshop } from './Workshop.ts';

/**
 * Undo, one piece: give an entity's fields the values they had, but only if they still have the values that were set.
 * `null` as entity: it was not there. So two facilitators never undo each other, and nobody undoes a participant's words.
 */
export type Restore =
  | Fields<
      'workshop',
      Pick<
        Workshop,
        | 'currentActivityId'
        | 'wallBlank'
        | 'groupsHidden'
        | 'spotlightId'
        | 'chosen'
        | 'weather'
        | 'status'
        | 'approval'
        | 'parkedShown'
        | 'aside'
      > &
        SetUp
    >
  | Fields<
      'activity',
      Pick<
        Activity,
        | 'state'
        | 'promptId'
        | 'order'
        | 'title'
        | 'minutes'
        | 'timer'
        | 'countdownAt'
        | 'placeId'
        | 'follows'
        | 'wallText'
        | 'options'
      >
    >
  | Fields<'placement', Omit<Placement, 'id'>>
  | Fields<'access', Required<Pick<Access, 'shut'>>>
  | Fields<'prompt', Pick<Prompt, 'wording'>>
  | Fields<'earlierStep', Pick<EarlierStep, 'confirmed'>>
  | Whole<'group', StakeholderGroup>
  | Whole<'remark', Remark>
  | Whole<'cluster', Cluster>
  | Whole<'conclusion', Conclusion>
  | Whole<'step', Step>
  | Whole<'care', Care>
  | Whole<'reportPart', ReportPart>;

interface Fields<K, F> {
  readonly kind: K;
  readonly id: string;
  readonly expect: Partial<F>;
  readonly value: Partial<F>;
}

interface Whole<K, E> {
  readonly kind: K;
  readonly id: string;
  readonly expect: E | null;
  readonly value: E | null;
}
