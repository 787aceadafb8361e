import type { StepFields } from '../workshop/Step.ts';
import { type Deed, facilitator } from './given.ts';

/** The facilitator settles a step. */
export function agrees(stepId: string, activityId: string, fields: StepFields, order = 0): Deed {
  return [facilitator, { type: 'putStep', stepId, activityId, order, fields }];
}
