import { accept, type Decision, reject } from './Decision.ts';
import type { FacilitatorAction } from './facilitatorActions.ts';
import { LIMITS } from './limits.ts';
import { isReportPartId, reportPartOf } from './reportPart.ts';
import type { State } from './State.ts';

/**
 * Decides what the facilitator chooses for a part of the report: whether it is shown, and her words in it. Also after the
 * session has closed: that is when reports are made. Refuses a part that does not exist and a text that is too long.
 */
export function decideReport(
  state: State,
  { partId, shown, text }: Extract<FacilitatorAction, { type: 'setReportPart' }>,
): Decision {
  if (!isReportPartId(partId)) return reject('badData');
  const before = reportPartOf(state, partId);
  const after = { id: partId, shown: shown ?? before.shown, text: text?.trim() ?? before.text };
  if (after.text.length > LIMITS.reportText) return reject('tooLong');
  return after.shown && after.text === ''
    ? accept({ op: 'remove', kind: 'reportPart', id: partId })
    : accept({ op: 'put', kind: 'reportPart', entity: after });
}
