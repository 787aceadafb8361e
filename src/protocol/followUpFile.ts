import * as z from 'zod/mini';
import { FOLLOW_UP_VERSION, type FollowUpFile } from '#domain/report/FollowUpFile.ts';
import { earlierIsSound } from '#domain/workshop/earlier.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { earlierField, setUpFields, stepFields, textField } from './fields.ts';

/** The shape of what a session leaves to the next (`FollowUpFile`). From outside: not believed before it passes. */
export const followUpFileSchema = z.strictObject({
  format: z.literal('praatplaat-vervolg'),
  version: z.literal(FOLLOW_UP_VERSION),
  title: setUpFields.title,
  organisation: setUpFields.organisation,
  date: setUpFields.date,
  steps: z.array(z.strictObject({ ...stepFields, agreedOn: textField(10) })).check(z.maxLength(LIMITS.steps)),
  scores: earlierField.shape.scores,
});

/** A file as what an earlier session left, or where it is wrong (such as `steps.2.checkDate`; empty: no such file). */
export function parseFollowUpFile(
  value: unknown,
): { readonly ok: true; readonly file: FollowUpFile } | { readonly ok: false; readonly at: string } {
  const parsed = followUpFileSchema.safeParse(value);
  if (!parsed.success) return { ok: false, at: parsed.error.issues[0]?.path.join('.') ?? '' };
  const file = parsed.data as FollowUpFile;
  const wrong = file.steps.findIndex(
    (step, at) =>
      !earlierIsSound({ steps: [{ ...step, id: `stap-${at}`, order: at, confirmed: false }], scores: [] }),
  );
  if (wrong >= 0) return { ok: false, at: `steps.${wrong}` };
  return earlierIsSound({ steps: [], scores: file.scores })
    ? { ok: true, file }
    : { ok: false, at: 'scores' };
}
