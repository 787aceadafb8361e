/**
 * The shape of the front matter of each kind of content file. Unknown fields are faults: they are typing errors.
 * What is copied into a workshop keeps to the limits of the workshop, so that preparing never fails on it.
 */
import { z } from 'zod';
import { LIMITS } from '#domain/workshop/limits.ts';
import { PLACE_IDS } from '#domain/workshop/place.ts';
import { SCRIPT_BLOCKS } from './Catalog.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const placeId = z.enum(PLACE_IDS);
const webAddress = z.string().regex(/^https?:\/\/[^\s"<>]+$/);

const wordingUpTo = (length: number) =>
  z.strictObject({ tekst: text.max(length), tekst_b1: text.max(length) });
const wording = z.strictObject({ tekst: text, tekst_b1: text });

const link = z.strictObject({ title: text, url: webAddress, truncated: z.literal(true).exactOptional() });

/** In a file the two wordings of a question stand beside its id: fewer indents for the editor. */
const question = z
  .strictObject({
    id,
    origin: z.enum(['source', 'derived']),
    tekst: text.max(LIMITS.question),
    tekst_b1: text.max(LIMITS.question),
    starters: z.array(text).min(1),
    place: placeId.exactOptional(),
  })
  .transform(({ tekst, tekst_b1, ...rest }) => ({ ...rest, wording: { tekst, tekst_b1 } }));

const placeFields = {
  label: text,
  sublabel: text,
  officialTitle: text,
  heading: wording,
  why: wording,
  elements: z.array(z.strictObject({ title: text, title_b1: text, wording })).min(1),
  practice: z.strictObject({
    title: text,
    title_b1: text,
    wording,
    sensitive: z.literal(true).exactOptional(),
  }),
  links: z.array(link),
  questions: z.array(question).min(1),
  sources: z.array(text).min(1),
};

const venster = z.strictObject({ id: placeId, kind: z.literal('venster'), ...placeFields });

const bouwopgave = z.strictObject({
  id: placeId,
  kind: z.literal('bouwopgave'),
  number: z.int().min(1).max(5),
  ...placeFields,
});

const questionFile = z.strictObject({ questions: z.array(question).min(1) });

const termFile = z.strictObject({
  terms: z.array(z.strictObject({ id, term: text, b1: text, en: text, forms: z.array(text).default([]) })),
});

const detailFile = z.strictObject({
  details: z.array(z.strictObject({ id, label: text, wording: text })),
});

const page = z.strictObject({
  id: z.enum(['over', 'welkom', 'privacy']),
  title: wording,
  facts: z
    .array(
      z.strictObject({
        text: wording,
        year: z.string().regex(/^\d{4}(–\d{4})?$/),
        source: text,
        url: webAddress.exactOptional(),
      }),
    )
    .exactOptional(),
  links: z.array(link).exactOptional(),
});

/** Which of these fit which block is checked in `checkReferences.ts`, with all activities of the script in sight. */
const options = z.strictObject({
  dots: z.int().min(1).max(10).exactOptional(),
  places: z.union([z.literal('all-bouwopgaven'), z.array(placeId).min(1)]).exactOptional(),
  source: id.exactOptional(),
  before: id.exactOptional(),
  tags: z.boolean().exactOptional(),
});

const activity = z.strictObject({
  key: id,
  block: z.enum(SCRIPT_BLOCKS),
  title: wordingUpTo(LIMITS.title),
  place: z.enum([...PLACE_IDS, 'chosen-1', 'chosen-2']).exactOptional(),
  minutes: z.int().min(1),
  prompts: z.array(id).default([]),
  promptPerGroup: z.record(z.string(), id).exactOptional(),
  options: options.exactOptional(),
  speakingNotes: text.max(LIMITS.remark),
  wall: wordingUpTo(LIMITS.wallText).exactOptional(),
});

const script = z.strictObject({
  id: z.enum(['kort', 'standaard', 'lang']),
  title: text,
  minutes: z.union([z.literal(60), z.literal(90), z.literal(150)]),
  description: text,
  activities: z.array(activity).min(1),
  questions: z.array(question).default([]),
});

const form = z.strictObject({
  id: z.string().regex(/^w\d\d$/),
  title: text.max(LIMITS.title),
  minutes: z.int().min(1),
  description: text,
  activities: z.array(activity).min(1),
  questions: z.array(question).default([]),
});

/** One schema for every folder or file of `content/<language>/`. */
export const contentSchema = {
  vensters: venster,
  bouwopgaven: bouwopgave,
  vragen: questionFile,
  paginas: page,
  draaiboeken: script,
  werkvormen: form,
  begrippen: termFile,
  details: detailFile,
} as const;

export type ContentKind = keyof typeof contentSchema;
