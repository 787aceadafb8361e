import type { Script, ScriptActivity, ScriptQuestion } from '#catalog/Catalog.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { questionIdsOf } from './editScript.ts';

/** Why a script cannot be used as it stands; the face has the words. */
export type ScriptFaultCode =
  | 'scriptTitle'
  | 'scriptTitleLong'
  | 'noSteps'
  | 'tooManySteps'
  | 'tooManyQuestions'
  | 'title'
  | 'titleLong'
  | 'minutes'
  | 'noQuestion'
  | 'questionGone'
  | 'question'
  | 'questionLong'
  | 'wallLong'
  | 'remarkLong'
  | 'noSource'
  | 'sourceGone'
  | 'beforeGone'
  | 'dots';

export interface ScriptFault {
  /** The step that it is about; null: the script as a whole. */
  readonly key: string | null;
  readonly code: ScriptFaultCode;
}

/** Questions per step; the wire takes no more. */
const MOST_QUESTIONS = 20;

/** Steps in which nobody is asked anything. */
export function asksNothing({ block }: Pick<ScriptActivity, 'block'>): boolean {
  return block === 'explain' || block === 'feedback';
}

/**
 * What has to be mended before a script can be used, in the order of the script; empty for one that is ready.
 *
 * @param known - the questions of the catalog; the script's own are known by themselves
 */
export function scriptFaults(
  script: Pick<Script, 'title' | 'activities' | 'questions'>,
  known: readonly Pick<ScriptQuestion, 'id'>[],
): ScriptFault[] {
  const whole: ScriptFaultCode[] = [
    ...tooLong(script.title, LIMITS.title, 'scriptTitle', 'scriptTitleLong'),
    ...(script.activities.length === 0 ? (['noSteps'] as const) : []),
    ...(script.activities.length > LIMITS.activities ? (['tooManySteps'] as const) : []),
    ...(script.activities.flatMap(questionIdsOf).length > LIMITS.prompts
      ? (['tooManyQuestions'] as const)
      : []),
  ];
  const ids = new Set([...known, ...script.questions].map(({ id }) => id));
  return [
    ...whole.map((code) => ({ key: null, code })),
    ...script.activities.flatMap((step, at) =>
      stepFaults(step, script.activities.slice(0, at), script.questions, ids).map((code) => ({
        key: step.key,
        code,
      })),
    ),
  ];
}

/** What has to be mended at one step. `earlier`: the steps before it, at which it may point. */
export function stepFaults(
  step: ScriptActivity,
  earlier: readonly { readonly key: string; readonly block: string }[],
  own: readonly ScriptQuestion[],
  known: ReadonlySet<string>,
): ScriptFaultCode[] {
  const faults = [
    ...tooLong(step.title.tekst, LIMITS.title, 'title', 'titleLong'),
    ...tooLong(step.title.tekst_b1, LIMITS.title, 'title', 'titleLong'),
    ...(Number.isInteger(step.minutes) && step.minutes >= 0 && step.minutes <= LIMITS.minutes
      ? []
      : (['minutes'] as const)),
    ...(step.speakingNotes.length > LIMITS.remark ? (['remarkLong'] as const) : []),
    ...(step.wall && [step.wall.tekst, step.wall.tekst_b1].some((text) => text.length > LIMITS.wallText)
      ? (['wallLong'] as const)
      : []),
    ...questionFaults(step, own, known),
    ...optionFaults(step, earlier),
  ];
  return [...new Set(faults)];
}

function questionFaults(
  step: ScriptActivity,
  own: readonly ScriptQuestion[],
  known: ReadonlySet<string>,
): ScriptFaultCode[] {
  const ids = questionIdsOf(step);
  const mine = own.filter(({ id }) => ids.includes(id));
  return [
    ...(!asksNothing(step) && step.prompts.length === 0 ? (['noQuestion'] as const) : []),
    ...(ids.some((id) => !known.has(id)) ? (['questionGone'] as const) : []),
    ...(ids.length > MOST_QUESTIONS ? (['tooManyQuestions'] as const) : []),
    ...mine.flatMap(({ wording }) => [
      ...tooLong(wording.tekst, LIMITS.question, 'question', 'questionLong'),
      ...tooLong(wording.tekst_b1, LIMITS.question, 'question', 'questionLong'),
    ]),
  ];
}

function optionFaults(
  { block, options = {} }: ScriptActivity,
  earlier: readonly { readonly key: string; readonly block: string }[],
): ScriptFaultCode[] {
  const before = (key: string | undefined) => earlier.find((each) => each.key === key)?.block;
  const faults: ScriptFaultCode[] = [];
  if (block === 'dots') {
    const { dots = 3, places, source } = options;
    if (!Number.isInteger(dots) || dots < 1 || dots > 10) faults.push('dots');
    if (source === undefined && (places === undefined || places.length === 0)) faults.push('noSource');
    const kind = before(source);
    if (source !== undefined && kind !== 'notes' && kind !== 'steps') faults.push('sourceGone');
  }
  if (block === 'statement' && options.before !== undefined && before(options.before) !== 'statement')
    faults.push('beforeGone');
  return faults;
}

function tooLong(
  text: string,
  most: number,
  empty: ScriptFaultCode,
  long: ScriptFaultCode,
): ScriptFaultCode[] {
  if (text.trim() === '') return [empty];
  return text.length > most ? [long] : [];
}
