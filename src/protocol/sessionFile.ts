import * as z from 'zod/mini';
import { SESSION_FILE_VERSION, type SessionFile } from '#domain/report/SessionFile.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import {
  activityField,
  careFields,
  dataField,
  earlierField,
  finiteField,
  groupField,
  idField,
  placeField,
  promptField,
  reportPartField,
  scriptFields,
  setUpFields,
  stepFields,
  tagField,
  textField,
  weatherField,
} from './fields.ts';

const id = idField;
const count = z.number().check(z.gte(0), z.lte(1e6));
const coordinate = z.nullable(finiteField);
const typedBy = z.enum(['facilitator', 'notetaker']);

/** A list of at most so many; more is no session of ours. */
function list<T extends z.core.SomeType>(item: T, most: number) {
  return z.array(item).check(z.maxLength(most));
}

const groupResult = z.strictObject({
  groupIds: list(id, LIMITS.groups),
  answered: count,
  counts: z.record(z.string().check(z.maxLength(600)), count),
});

/** The shape of a session as a file (`SessionFile`). From outside: nothing of it is believed before it passes. */
export const sessionFileSchema = z.strictObject({
  format: z.literal('praatplaat-sessie'),
  version: z.literal(SESSION_FILE_VERSION),
  session: z.strictObject({
    ...setUpFields,
    scriptId: id,
    scriptTitle: textField(LIMITS.title),
    status: z.enum(['open', 'closed']),
    currentActivityId: z.nullable(id),
    groupsHidden: z.boolean(),
    chosen: list(placeField, 2),
    weather: weatherField,
    rehearsal: z.boolean(),
    approval: z.exactOptional(z.boolean()),
    parkedShown: z.exactOptional(z.boolean()),
    promised: z.exactOptional(z.boolean()),
  }),
  people: z.record(id, count),
  groups: list(groupField, LIMITS.groups),
  activities: list(
    z.extend(activityField, {
      state: z.enum(['ready', 'open', 'revealed', 'closed']),
      everOpened: z.boolean(),
      promptId: z.nullable(id),
      openedWith: z.exactOptional(z.nullable(id)),
    }),
    LIMITS.activities,
  ),
  prompts: list(promptField, LIMITS.prompts),
  remarks: scriptFields.remarks,
  contributions: list(
    z.strictObject({
      id,
      activityId: id,
      promptId: z.nullable(id),
      placeId: z.nullable(placeField),
      groupId: z.nullable(id),
      late: z.boolean(),
      typedBy: z.exactOptional(typedBy),
      data: z.nullable(dataField),
    }),
    LIMITS.contributions,
  ),
  placements: list(
    z.strictObject({
      id,
      hidden: z.boolean(),
      x: coordinate,
      y: coordinate,
      clusterId: z.nullable(id),
      tag: tagField,
      approved: z.exactOptional(z.boolean()),
    }),
    LIMITS.contributions,
  ),
  clusters: list(
    z.strictObject({ id, activityId: id, title: textField(LIMITS.title), order: finiteField }),
    LIMITS.clusters,
  ),
  conclusions: list(z.strictObject({ id, text: textField(LIMITS.conclusion) }), LIMITS.activities),
  steps: list(z.strictObject({ id, activityId: id, order: finiteField, ...stepFields }), LIMITS.steps),
  results: list(
    z.strictObject({
      id,
      groups: list(groupResult, LIMITS.groups),
      all: z.nullable(groupResult),
    }),
    LIMITS.activities,
  ),
  parked: list(
    z.strictObject({
      id,
      text: textField(LIMITS.parkedText),
      groupId: z.nullable(id),
      typedBy: z.nullable(typedBy),
    }),
    LIMITS.contributions,
  ),
  cares: list(z.extend(careFields, { id }), LIMITS.contributions),
  reportParts: list(
    z.strictObject({ id: reportPartField, shown: z.boolean(), text: textField(LIMITS.reportText) }),
    60,
  ),
  earlierSteps: earlierField.shape.steps,
  earlierScores: earlierField.shape.scores,
});

/** The most bytes of such a file with what is sent around it: a congress has some 3 MB. */
export const SESSION_FILE_LIMIT = 8 * 1024 * 1024;

/** `POST /api/imports`: makes a new session of a file. `hostCode` only where the host asks for one. */
export const importSchema = z.strictObject({
  hostCode: z.exactOptional(textField(100)),
  file: sessionFileSchema,
});

/** A file as a session, or where its shape is wrong (such as `contributions.3.data`; empty: it is no such file). */
export function parseSessionFile(
  value: unknown,
): { readonly ok: true; readonly file: SessionFile } | { readonly ok: false; readonly at: string } {
  const parsed = sessionFileSchema.safeParse(value);
  if (parsed.success) return { ok: true, file: parsed.data as SessionFile };
  return { ok: false, at: parsed.error.issues[0]?.path.join('.') ?? '' };
}
