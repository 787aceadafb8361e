import * as z from 'zod/mini';
import { LIMITS } from '#domain/workshop/limits.ts';
import { PLACE_IDS } from '#domain/workshop/place.ts';
import { REPORT_PART_IDS } from '#domain/workshop/reportPart.ts';
import { GROUP_COLOURS, GROUP_ICONS } from '#domain/workshop/StakeholderGroup.ts';
import { CLOUDS } from '#domain/workshop/weather.ts';

/**
 * Ids are made in the browser: letters, digits, - and _, 2 to 40 of them. Not what every object has by that name
 * (`constructor`): votes are counted in plain objects by id, and there such a one counts before anybody has voted.
 */
export const idField = z.string().check(
  z.regex(/^[A-Za-z0-9_-]{2,40}$/),
  z.refine((id) => !(id in Object.prototype), 'taken'),
);
/** Keys and tokens: 32 random bytes or so, base64url. */
export const secretField = z.string().check(z.regex(/^[A-Za-z0-9_-]{20,100}$/));

/** Text of at most so many UTF-16 units; anything longer never reaches the core. */
export function textField(most: number) {
  return z.string().check(z.maxLength(most));
}

export const placeField = z.enum(PLACE_IDS);
export const reportPartField = z.enum(REPORT_PART_IDS);
export const wordingField = (most: number) =>
  z.strictObject({ tekst: textField(most), tekst_b1: textField(most) });
export const finiteField = z.number().check(z.gte(-1e9), z.lte(1e9));

/** How much a block may get, in UTF-16 units of JSON, and how deep it may go; no block of ours goes deeper than four. */
const MOST_DATA = { length: 8_000, depth: 8 };

/** What a block gets; of any shape, but small and flat. The block itself checks it. */
export const dataField = z.record(z.string().check(z.maxLength(40)), z.unknown()).check(
  // Depth first: whatever writes JSON calls itself for each level, and runs out of stack at some thousands.
  z.refine(
    (data) => isFlat(data, MOST_DATA.depth) && JSON.stringify(data).length <= MOST_DATA.length,
    'too large',
  ),
);

function isFlat(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((each) => isFlat(each, depth - 1));
}

export const promptField = z.strictObject({
  id: idField,
  activityId: idField,
  order: finiteField,
  contentId: z.nullable(idField),
  origin: z.enum(['source', 'derived', 'own']),
  wording: wordingField(LIMITS.question),
  starters: z.array(textField(LIMITS.hint)).check(z.maxLength(8)),
  placeId: z.exactOptional(placeField),
  groupId: z.nullable(idField),
});

export const followsField = z.nullable(z.union([z.literal(1), z.literal(2)]));

export const activityField = z.strictObject({
  id: idField,
  order: finiteField,
  block: textField(40),
  placeId: z.nullable(placeField),
  follows: z.exactOptional(followsField),
  title: wordingField(LIMITS.title),
  wallText: z.nullable(wordingField(LIMITS.wallText)),
  minutes: z.number(),
  options: dataField,
});

const remarkField = z.strictObject({ id: idField, text: textField(LIMITS.remark) });

export const groupField = z.strictObject({
  id: idField,
  label: textField(LIMITS.label),
  hint: textField(LIMITS.hint),
  order: finiteField,
  icon: z.enum(GROUP_ICONS),
  colour: z.enum(GROUP_COLOURS),
  resident: z.boolean(),
});

/** The fields of a set-up, spread into the schemas that need them. */
export const setUpFields = {
  title: textField(LIMITS.title),
  organisation: textField(LIMITS.organisation),
  contact: textField(LIMITS.contact),
  privacyUrl: textField(LIMITS.url),
  date: textField(10),
  retentionDays: z.number(),
  places: z.array(placeField).check(z.maxLength(PLACE_IDS.length)),
};

/** The fields of a script with everything that belongs to it. */
export const scriptFields = {
  scriptId: idField,
  scriptTitle: textField(LIMITS.title),
  activities: z.array(activityField).check(z.maxLength(LIMITS.activities)),
  prompts: z.array(promptField).check(z.maxLength(LIMITS.prompts)),
  remarks: z.array(remarkField).check(z.maxLength(LIMITS.activities)),
};

export const idsField = z.array(idField).check(z.maxLength(500));
/** What somebody read, by a mark of what it said. */
export const readField = z
  .array(z.strictObject({ id: idField, mark: z.string().check(z.regex(/^[0-9a-f]{1,8}$/)) }))
  .check(z.maxLength(500));
/** What somebody saw of the words that a command replaces: a mark of each. */
export const seenField = z.exactOptional(
  z
    .record(z.string().check(z.maxLength(20)), z.string().check(z.regex(/^[0-9a-f]{1,8}$/)))
    .check(z.refine((seen) => Object.keys(seen).length <= 20, 'too many')),
);
export const tagField = z.nullable(z.enum(['dakkapel', 'ontwerp']));
export const masksField = z.array(z.tuple([finiteField, finiteField])).check(z.maxLength(50));
export const weatherField = z.strictObject({
  clouds: z.array(z.enum(CLOUDS)).check(z.maxLength(CLOUDS.length)),
  wind: z.boolean(),
  rain: z.boolean(),
});

/** What the wall shows beside the script, or nothing. */
export const asideField = z.nullable(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sides'), placeId: placeField }),
    z.strictObject({ kind: z.literal('parked') }),
    z.strictObject({ kind: z.literal('summary') }),
  ]),
);

/** What the facilitator does with a parked question. */
export const careFields = z.strictObject({
  hidden: z.boolean(),
  answer: textField(LIMITS.parkedText),
  lead: textField(LIMITS.stepText),
  approved: z.exactOptional(z.boolean()),
});

/** The fields of a step, spread into the schemas that need them. */
export const stepFields = {
  placeId: z.nullable(placeField),
  what: textField(LIMITS.stepText),
  lead: textField(LIMITS.stepText),
  partners: textField(LIMITS.stepText),
  firstMove: textField(LIMITS.stepText),
  checkDate: textField(10),
  residentNotices: textField(LIMITS.stepText),
  tag: tagField,
};

export const seatModeField = z.enum(['own', 'table', 'buddy']);
/** People at a table per group; the core says which numbers make sense. */
export const perGroupField = z
  .record(idField, z.number())
  .check(z.refine((groups) => Object.keys(groups).length <= LIMITS.groups, 'too many'));

/** What an earlier session left to a follow-up: its steps, and how its places stood. */
export const earlierField = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        id: idField,
        order: finiteField,
        ...stepFields,
        agreedOn: textField(10),
        confirmed: z.boolean(),
      }),
    )
    .check(z.maxLength(LIMITS.steps)),
  scores: z
    .array(
      z.strictObject({
        id: placeField,
        mean: z.number(),
        answered: z.number(),
        measuredOn: textField(10),
      }),
    )
    .check(z.maxLength(PLACE_IDS.length)),
});
