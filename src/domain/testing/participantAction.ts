import fc from 'fast-check';
import type { Action } from '../workshop/commands.ts';
import {
  activityId,
  contributionId,
  data,
  groupId,
  mode,
  named,
  parkedId,
  parkedText,
  perGroup,
  promptId,
} from './pools.ts';

/** What somebody in a seat asks for. */
export const participantAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: named('contribute'),
      contributionId,
      activityId,
      promptId: fc.option(promptId),
      hideGroup: fc.boolean(),
      data,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: named('editContribution'), contributionId, data }) },
  { weight: 2, arbitrary: fc.record({ type: named('withdraw'), contributionId }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: named('contribute'),
      contributionId,
      activityId,
      promptId: fc.constant(null),
      hideGroup: fc.boolean(),
      groupId,
      person: fc.constantFrom(0, 1, 2, -1),
      data,
    }),
  },
  fc.record({ type: named('withdrawAll') }),
  fc.record({ type: named('arrangeSeat'), mode, groupId, perGroup }),
  fc.record({ type: named('changeGroup'), groupId }),
  fc.record({ type: named('leave') }),
  fc.record({ type: named('park'), parkedId, text: parkedText, hideGroup: fc.boolean() }),
  fc.record({ type: named('unpark'), parkedId }),
);
