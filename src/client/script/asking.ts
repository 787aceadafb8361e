import type { ScriptActivity, ScriptQuestion } from '#catalog/Catalog.ts';
import type { Wording } from '#domain/workshop/Wording.ts';

/** A step that asks one question more, last, in somebody's own words; and that question. */
export function asking(
  step: ScriptActivity,
  wording: Wording,
  newId: () => string,
): { step: ScriptActivity; question: ScriptQuestion } {
  const question: ScriptQuestion = { id: `vraag-${newId()}`, origin: 'own', wording, starters: [] };
  return { step: { ...step, prompts: [...step.prompts, question.id] }, question };
}
