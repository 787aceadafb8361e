/**
 * Building a script, one deed at a time. Pure: a script in, another out; keys come from outside. Nothing here checks
 * whether the script can be used (see `scriptFaults`): while somebody builds it, it may be half done.
 */
import type { Script, ScriptActivity, ScriptQuestion } from '#catalog/Catalog.ts';

/** A piece to put into a script: one step, or a working form with its questions. */
export type Piece = Pick<Script, 'activities' | 'questions'>;

/**
 * Puts a piece in, its steps with new keys (and pointing at each other by these).
 *
 * @param at - the place in the order, 0 for the beginning; past the end is the end
 */
export function insertPiece(script: Script, at: number, piece: Piece, newKey: () => string): Script {
  const keys = new Map(piece.activities.map(({ key }) => [key, newKey()]));
  const steps = piece.activities.map(
    (step): ScriptActivity => ({
      ...repointed(step, (key) => keys.get(key) ?? key),
      key: keys.get(step.key) ?? step.key,
    }),
  );
  return {
    ...script,
    activities: [...script.activities.slice(0, at), ...steps, ...script.activities.slice(at)],
    questions: [
      ...script.questions,
      ...piece.questions.filter(({ id }) => !script.questions.some((each) => each.id === id)),
    ],
  };
}

/** Takes a step out; a proposition that was asked again afterwards is then asked for the first time. */
export function removeStep(script: Script, key: string): Script {
  return {
    ...script,
    activities: script.activities
      .filter((step) => step.key !== key)
      .map((step) => (step.options?.before === key ? withoutBefore(step) : step)),
  };
}

/** Moves a step to another place in the order (its index after the move); a place that is not there is the nearest. */
export function moveStep(script: Script, key: string, to: number): Script {
  const step = script.activities.find((each) => each.key === key);
  if (!step) return script;
  const rest = script.activities.filter((each) => each !== step);
  const at = Math.min(Math.max(to, 0), rest.length);
  return { ...script, activities: [...rest.slice(0, at), step, ...rest.slice(at)] };
}

/** The same step once more, right after itself. */
export function duplicateStep(script: Script, key: string, newKey: string): Script {
  const at = script.activities.findIndex((each) => each.key === key);
  const step = script.activities[at];
  if (!step) return script;
  return {
    ...script,
    activities: [
      ...script.activities.slice(0, at + 1),
      { ...step, key: newKey },
      ...script.activities.slice(at + 1),
    ],
  };
}

/** Another content for a step, with the questions in it that are the script's own. */
export function changeStep(
  script: Script,
  step: ScriptActivity,
  questions: readonly ScriptQuestion[] = [],
): Script {
  const kept = script.questions.filter((each) => !questions.some(({ id }) => id === each.id));
  return {
    ...script,
    activities: script.activities.map((each) => (each.key === step.key ? step : each)),
    questions: [...kept, ...questions],
  };
}

/** The script without questions that nobody asks any more. */
export function withoutLooseQuestions(script: Script): Script {
  const asked = new Set(script.activities.flatMap(questionIdsOf));
  return { ...script, questions: script.questions.filter(({ id }) => asked.has(id)) };
}

/** The ids of everything that a step asks, of everybody and of single groups. */
export function questionIdsOf({
  prompts,
  promptPerGroup,
}: Pick<ScriptActivity, 'prompts' | 'promptPerGroup'>): string[] {
  return [...prompts, ...Object.values(promptPerGroup ?? {})];
}

function repointed(step: ScriptActivity, to: (key: string) => string): ScriptActivity {
  if (step.options === undefined) return step;
  const { source, before, ...rest } = step.options;
  return {
    ...step,
    options: {
      ...rest,
      ...(source === undefined ? {} : { source: to(source) }),
      ...(before === undefined ? {} : { before: to(before) }),
    },
  };
}

function withoutBefore(step: ScriptActivity): ScriptActivity {
  const { before: _gone, ...options } = step.options ?? {};
  return { ...step, options };
}
