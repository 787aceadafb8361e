/**
 * A facilitator's script as a file: versioned JSON, the same that her device keeps. What comes in from outside is not
 * trusted: size, shape and every length are checked, and what is wrong is named by step and field.
 */
import * as z from 'zod/mini';
import { SCRIPT_BLOCKS, type Script, type ScriptActivity, type ScriptQuestion } from '#catalog/Catalog.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { PLACE_IDS, VENSTER_IDS } from '#domain/workshop/place.ts';
import { questionIdsOf } from './editScript.ts';

/** A script of the facilitator's own. `start`: when the session begins, `HH:MM` or empty. */
export interface OwnScript extends Script {
  readonly start: string;
}

/** What is wrong with a file: where (step from 1, question from 1, field), and how. */
export interface FileFault {
  readonly code: 'tooLarge' | 'notJson' | 'otherFile' | 'newerVersion' | 'field';
  readonly step?: number;
  readonly question?: number;
  readonly field?: string;
  readonly how?: 'missing' | 'unknown' | 'tooLong' | 'wrong';
  readonly most?: number;
}

const FORMAT = 'praatplaat-draaiboek';
const VERSION = 1;
/** No script that people lead is this large, in characters. */
export const MOST_CHARACTERS = 400_000;

/**
 * Roomier than a session is: whoever types too much must not lose it. What has to be shorter before the script can be
 * used, `scriptFaults` says at the step.
 */
const text = (most: number) => z.string().check(z.maxLength(most * 4));
const wording = (most: number) => z.strictObject({ tekst: text(most), tekst_b1: text(most) });
const key = z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,59}$/));
const keys = z.array(key).check(z.maxLength(LIMITS.prompts));

const step = z.strictObject({
  key,
  block: z.enum(SCRIPT_BLOCKS),
  title: wording(LIMITS.title),
  place: z.exactOptional(z.enum([...PLACE_IDS, 'chosen-1', 'chosen-2'])),
  minutes: z.number().check(z.gte(0), z.lte(LIMITS.minutes)),
  prompts: keys,
  promptPerGroup: z.exactOptional(z.partialRecord(z.enum(VENSTER_IDS), key)),
  options: z.exactOptional(
    z.strictObject({
      dots: z.exactOptional(z.number()),
      places: z.exactOptional(z.union([z.literal('all-bouwopgaven'), z.array(z.enum(PLACE_IDS))])),
      source: z.exactOptional(key),
      before: z.exactOptional(key),
      tags: z.exactOptional(z.boolean()),
    }),
  ),
  speakingNotes: text(LIMITS.remark),
  wall: z.exactOptional(wording(LIMITS.wallText)),
});

const question = z.strictObject({
  id: key,
  origin: z.enum(['source', 'derived', 'own']),
  wording: wording(LIMITS.question),
  starters: z.array(text(LIMITS.hint)).check(z.maxLength(12)),
  place: z.exactOptional(z.enum(PLACE_IDS)),
});

const script = z.strictObject({
  id: key,
  title: text(LIMITS.title),
  minutes: z.number().check(z.gte(0), z.lte(LIMITS.minutes)),
  start: text(5),
  description: text(LIMITS.wallText),
  activities: z.array(step).check(z.maxLength(LIMITS.activities)),
  questions: z.array(question).check(z.maxLength(LIMITS.prompts)),
});

const file = z.strictObject({ format: z.literal(FORMAT), version: z.literal(VERSION), script });

/**
 * The text of a script's file. It carries every question it asks in full, so that another host with other content
 * loses nothing.
 *
 * @param catalog - the questions that its ids may also stand for
 */
export function writeScriptFile(own: OwnScript, catalog: readonly ScriptQuestion[]): string {
  const asked = new Set(own.activities.flatMap(questionIdsOf));
  const mine = new Set(own.questions.map(({ id }) => id));
  const { id, title, minutes, start, description, activities } = own;
  const questions = [
    ...own.questions,
    ...catalog.filter((each) => asked.has(each.id) && !mine.has(each.id)),
  ].map(({ id, origin, wording, starters, place }) => ({
    id,
    origin,
    wording: { tekst: wording.tekst, tekst_b1: wording.tekst_b1 },
    starters,
    ...(place === undefined ? {} : { place }),
  }));
  return `${JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      script: { id, title, minutes, start, description, activities, questions },
    },
    null,
    2,
  )}\n`;
}

/**
 * Reads a script's file. Questions that the catalog has in the same words are the catalog's again; other words under
 * the same id become a question of the script's own.
 *
 * @param catalog - the questions of this host
 */
export function readScriptFile(
  content: string,
  catalog: readonly ScriptQuestion[],
): { readonly script: OwnScript } | { readonly faults: readonly FileFault[] } {
  if (content.length > MOST_CHARACTERS) return { faults: [{ code: 'tooLarge' }] };
  let data: unknown;
  try {
    data = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: [{ code: 'notJson' }] };
  }
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.number() }).safeParse(data);
  if (!head.success) return { faults: [{ code: 'otherFile' }] };
  if (head.data.version > VERSION) return { faults: [{ code: 'newerVersion' }] };
  const parsed = file.safeParse(data);
  if (!parsed.success) return { faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, data)) };
  const twice = parsed.data.script.activities.findIndex(
    (each, at, all) => all.findIndex(({ key }) => key === each.key) < at,
  );
  if (twice >= 0) return { faults: [{ code: 'field', step: twice + 1, field: 'key', how: 'wrong' }] };
  return { script: adopted(parsed.data.script as OwnScript, catalog) };
}

/** The same script among the questions of this host. */
function adopted(own: OwnScript, catalog: readonly ScriptQuestion[]): OwnScript {
  const ids = new Map<string, string>();
  const questions = own.questions.flatMap((question): ScriptQuestion[] => {
    const here = catalog.find(({ id }) => id === question.id);
    if (here === undefined) return [question];
    if (JSON.stringify(here.wording) === JSON.stringify(question.wording)) return [];
    const id = `${question.id}-eigen`;
    ids.set(question.id, id);
    return [{ ...question, id, origin: 'own' }];
  });
  const to = (id: string) => ids.get(id) ?? id;
  const activities = own.activities.map(
    (each): ScriptActivity => ({
      ...each,
      prompts: each.prompts.map(to),
      ...(each.promptPerGroup
        ? {
            promptPerGroup: Object.fromEntries(
              Object.entries(each.promptPerGroup).map(([group, id]) => [group, to(id)]),
            ),
          }
        : {}),
    }),
  );
  return { ...own, activities, questions };
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown): FileFault[] {
  const fields = issue.code === 'unrecognized_keys' ? issue.keys : [''];
  return fields.map((field) => {
    const path = [...issue.path, ...(field === '' ? [] : [field])];
    const numberAfter = (list: string) => {
      const at = path.indexOf(list);
      const n = path[at + 1];
      return at >= 0 && typeof n === 'number' ? n + 1 : undefined;
    };
    const [stepAt, questionAt] = [numberAfter('activities'), numberAfter('questions')];
    const most = issue.code === 'too_big' ? Number(issue.maximum) : undefined;
    return {
      code: 'field',
      ...(stepAt === undefined ? {} : { step: stepAt }),
      ...(questionAt === undefined ? {} : { question: questionAt }),
      field: path.filter((each) => typeof each === 'string').at(-1) ?? '',
      how: howOf(issue, valueAt(data, path)),
      ...(most === undefined ? {} : { most }),
    };
  });
}

function howOf(issue: z.core.$ZodIssue, value: unknown): NonNullable<FileFault['how']> {
  if (issue.code === 'unrecognized_keys') return 'unknown';
  if (value === undefined) return 'missing';
  return issue.code === 'too_big' ? 'tooLong' : 'wrong';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, each) => (typeof value === 'object' && value !== null ? Reflect.get(value, each) : undefined),
    data,
  );
}
