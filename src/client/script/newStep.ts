import type { ScriptActivity, ScriptBlock, ScriptQuestion } from '#catalog/Catalog.ts';

/** What a step of a kind begins with: minutes that fit it, a question that nearly always does, sensible options. */
const BEGINNINGS: Readonly<
  Record<ScriptBlock, { minutes: number; prompts: readonly string[]; options?: ScriptActivity['options'] }>
> = {
  explain: { minutes: 5, prompts: [] },
  notes: { minutes: 10, prompts: [] },
  dots: { minutes: 5, prompts: ['r1'], options: { dots: 3, places: 'all-bouwopgaven' } },
  scale: { minutes: 3, prompts: ['schaal-stand'] },
  statement: { minutes: 4, prompts: [] },
  steps: { minutes: 12, prompts: ['r5', 'r6'] },
  word: { minutes: 4, prompts: ['slot-woord'] },
  feedback: { minutes: 3, prompts: [] },
};

/**
 * A step of a kind, ready to be made one's own.
 *
 * @param title - the word for what people do
 * @param questions - what can be asked here; a beginning that is not among them is left out
 */
export function newStep(
  block: ScriptBlock,
  key: string,
  title: string,
  questions: readonly Pick<ScriptQuestion, 'id'>[],
): ScriptActivity {
  const { minutes, prompts, options } = BEGINNINGS[block];
  return {
    key,
    block,
    title: { tekst: title, tekst_b1: title },
    minutes,
    prompts: prompts.filter((id) => questions.some((each) => each.id === id)),
    ...(options === undefined ? {} : { options }),
    speakingNotes: '',
  };
}
