import { isComplete } from '../../blocks/steps/steps.ts';
import type { EarlierStep } from '../../workshop/earlier.ts';
import { reportPartOf } from '../../workshop/reportPart.ts';
import { inOrder, workshopOf } from '../../workshop/State.ts';
import type { FormatSource } from '../FormatSource.ts';
import type { DataSheet } from '../ReportTables.ts';
import { days, sheetOf, words } from './sheetOf.ts';
import { placeName } from './spokenAbout.ts';

/** An agreed step of today (then nothing is confirmed yet) or of an earlier session. */
type AgreedStep = Omit<EarlierStep, 'confirmed'> & { readonly confirmed: boolean | null };

/** The steps that were agreed on, today and before, unless the report leaves them out. */
export function stepsSheet(source: FormatSource): DataSheet {
  const { view, say, tell } = source;
  const yesOrNo = (is: boolean) => tell(is ? 'yes' : 'no');
  const agreedOn = workshopOf(view)?.date ?? '';
  const now = inOrder(view.step.values()).map((step) => ({ ...step, agreedOn, confirmed: null }));
  return sheetOf<AgreedStep>(
    'afspraken',
    tell('sheet.steps'),
    [
      words(say('stepWhat'), 50, ({ what }) => what),
      words(tell('place'), 24, ({ placeId }) => (placeId === null ? null : placeName(source, placeId))),
      words(say('stepLead'), 24, ({ lead }) => lead),
      words(say('stepPartners'), 28, ({ partners }) => partners),
      words(say('stepFirst'), 36, ({ firstMove }) => firstMove),
      days(say('stepCheck'), 14, ({ checkDate }) => checkDate),
      words(say('stepNotices'), 50, ({ residentNotices }) => residentNotices),
      words(tell('tag'), 12, ({ tag }) => tag),
      words(tell('complete'), 12, (step) => yesOrNo(isComplete(step))),
      days(tell('agreedOn'), 16, (step) => step.agreedOn),
      words(tell('confirmed'), 14, ({ confirmed }) => (confirmed === null ? null : yesOrNo(confirmed))),
    ],
    reportPartOf(view, 'steps').shown ? [...now, ...inOrder(view.earlierStep.values())] : [],
  );
}
