import type { BlockRegistry } from '../blocks/Block.ts';
import type { PlaceId } from '../workshop/place.ts';
import type { State } from '../workshop/State.ts';
import type { ReportCover, ReportWords } from './ReportTree.ts';

/** Every sentence of the report, by name; the words themselves are in `i18n`. */
export type ReportPhrase =
  | 'subtitle'
  | 'about'
  | 'aboutLead'
  | 'aboutRehearsal'
  | 'aboutHidden'
  | 'aboutNothingHidden'
  | 'aboutNoResident'
  | 'aboutLate'
  | 'aboutPeopleTable'
  | 'group'
  | 'people'
  | 'notes'
  | 'total'
  | 'everyone'
  | 'wholePicture'
  | 'askedToGroup'
  | 'noNotes'
  | 'conclusion'
  | 'clusterUntitled'
  | 'looseNotes'
  | 'tagged'
  | 'steps'
  | 'stepsLead'
  | 'stepsNone'
  | 'stepsOpen'
  | 'stepsTable'
  | 'stepWhat'
  | 'stepLead'
  | 'stepPartners'
  | 'stepFirst'
  | 'stepCheck'
  | 'stepNotices'
  | 'others'
  | 'resultNotShown'
  | 'resultTooFew'
  | 'resultOthers'
  | 'dotsNone'
  | 'dotsMost'
  | 'dotsTable'
  | 'dotsItem'
  | 'scale1'
  | 'scale2'
  | 'scale3'
  | 'scale4'
  | 'scale5'
  | 'scaleUnknown'
  | 'scaleUnclear'
  | 'scaleMean'
  | 'scaleMeanOf'
  | 'scaleAlt'
  | 'scaleFigure'
  | 'scaleTable'
  | 'scaleSame'
  | 'scaleApart'
  | 'scaleResidentsApart'
  | 'statementAgree'
  | 'statementDisagree'
  | 'statementUnsure'
  | 'shiftLead'
  | 'shift'
  | 'privacy'
  | 'privacyText'
  | 'privacyContact'
  | 'privacyStatement'
  | 'sources'
  | 'sourcesLead'
  | 'foreword'
  | 'summary'
  | 'summaryLead'
  | 'summaryChosen'
  | 'summaryWorkedOn'
  | 'summaryFar'
  | 'summaryCheck'
  | 'summaryMore'
  | 'quote'
  | 'residents'
  | 'residentsPeople'
  | 'residentsNotes'
  | 'residentsDots'
  | 'pickedNotes'
  | 'sidesNotes'
  | 'sidesSilent'
  | 'sidesDots'
  | 'sidesMore'
  | 'clusterTable'
  | 'clusterHead'
  | 'clusterQuotes'
  | 'stepsDrafts'
  | 'countsTable'
  | 'dotsOn'
  | 'dotsTied'
  | 'dotsGone'
  | 'dotsAlt'
  | 'dotsFigure'
  | 'dotsFigureMost'
  | 'scaleContradicts'
  | 'statementAlt'
  | 'statementFigure'
  | 'agreed'
  | 'agreedLead'
  | 'closing'
  | 'feedbackQuestion'
  | 'feedbackAll'
  | 'feedbackMost'
  | 'feedbackSome'
  | 'feedbackNone'
  | 'aboutWaiting'
  | 'aboutLeftOut'
  | 'aboutSmallGroups'
  | 'makers'
  | 'appendix'
  | 'appendixLead'
  | 'appendixPart'
  | 'places'
  | 'placesLead'
  | 'sidesMean'
  | 'dotsRest'
  | 'summaryVote'
  | 'clusterWho'
  | 'stepAt'
  | 'earlierSteps'
  | 'earlierTable'
  | 'earlierAgreed'
  | 'earlierStands'
  | 'earlierYes'
  | 'earlierNo'
  | 'earlierScore'
  | 'fileName';

/** Gives a sentence in the language of the report, with `{{name}}`s filled in. */
export type Say = (phrase: ReportPhrase, values?: Readonly<Record<string, string | number>>) => string;

/** What the report needs beside the session itself. */
export interface ReportSource {
  /** The facilitator's view (or the host's whole state). */
  readonly view: State;
  readonly blocks: BlockRegistry;
  readonly places: readonly {
    readonly id: PlaceId;
    readonly label: string;
    readonly officialTitle: string;
  }[];
  /** The picture as the session left it, and what it shows in words. */
  readonly cover: Omit<ReportCover, 'credits'>;
  readonly say: Say;
  readonly words: ReportWords;
  /** A day `YYYY-MM-DD` or a moment (ms) as a reader sees it. */
  readonly showDate: (date: string | number) => string;
  /** Works and makers to credit; shown on the cover and at the end. */
  readonly credits: readonly { readonly text: string; readonly url: string }[];
}
