import * as z from 'zod/mini';
import { LIMITS } from '#domain/workshop/limits.ts';
import {
  asideField,
  careFields,
  dataField,
  finiteField,
  followsField,
  groupField,
  idField,
  masksField,
  placeField,
  reportPartField,
  setUpFields,
  stepFields,
  tagField,
  textField,
  weatherField,
  wordingField,
} from './fields.ts';

const coordinate = z.nullable(finiteField);

const workshopPart = z.partial(
  z.strictObject({
    currentActivityId: z.nullable(idField),
    wallBlank: z.boolean(),
    groupsHidden: z.boolean(),
    spotlightId: z.nullable(idField),
    ...setUpFields,
    chosen: z.array(placeField).check(z.maxLength(2)),
    weather: weatherField,
    status: z.enum(['open', 'closed']),
    approval: z.boolean(),
    parkedShown: z.boolean(),
    aside: asideField,
  }),
);

const doorPart = z.strictObject({ shut: z.boolean() });

const timer = z.nullable(
  z.union([
    z.strictObject({ running: z.literal(true), endsAt: z.number() }),
    z.strictObject({ running: z.literal(false), left: z.number() }),
  ]),
);

const activityPart = z.partial(
  z.strictObject({
    state: z.enum(['ready', 'open', 'revealed', 'closed']),
    promptId: z.nullable(idField),
    order: finiteField,
    title: wordingField(LIMITS.title),
    minutes: z.number(),
    timer,
    countdownAt: z.nullable(z.number()),
    placeId: z.nullable(placeField),
    follows: followsField,
    wallText: z.nullable(wordingField(LIMITS.wallText)),
    options: dataField,
  }),
);

const placementPart = z.partial(
  z.strictObject({
    hidden: z.boolean(),
    x: coordinate,
    y: coordinate,
    clusterId: z.nullable(idField),
    tag: tagField,
    masks: masksField,
    approved: z.boolean(),
  }),
);

const promptPart = z.partial(z.strictObject({ wording: wordingField(LIMITS.question) }));
const earlierPart = z.partial(z.strictObject({ confirmed: z.boolean() }));
const group = z.nullable(groupField);
const remark = z.nullable(z.strictObject({ id: idField, text: textField(LIMITS.remark) }));
const cluster = z.nullable(
  z.strictObject({ id: idField, activityId: idField, title: textField(LIMITS.title), order: finiteField }),
);
const conclusion = z.nullable(z.strictObject({ id: idField, text: textField(LIMITS.conclusion) }));
const step = z.nullable(
  z.strictObject({ id: idField, activityId: idField, order: finiteField, ...stepFields }),
);
const care = z.nullable(z.extend(careFields, { id: idField }));
const reportPart = z.nullable(
  z.strictObject({ id: reportPartField, shown: z.boolean(), text: textField(LIMITS.reportText) }),
);

/** One piece of an undo: only fields that a facilitator sets, never a participant's words. */
export const restoreSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('workshop'), id: idField, expect: workshopPart, value: workshopPart }),
  z.strictObject({ kind: z.literal('access'), id: idField, expect: doorPart, value: doorPart }),
  z.strictObject({ kind: z.literal('activity'), id: idField, expect: activityPart, value: activityPart }),
  z.strictObject({ kind: z.literal('placement'), id: idField, expect: placementPart, value: placementPart }),
  z.strictObject({ kind: z.literal('prompt'), id: idField, expect: promptPart, value: promptPart }),
  z.strictObject({ kind: z.literal('earlierStep'), id: idField, expect: earlierPart, value: earlierPart }),
  z.strictObject({ kind: z.literal('group'), id: idField, expect: group, value: group }),
  z.strictObject({ kind: z.literal('remark'), id: idField, expect: remark, value: remark }),
  z.strictObject({ kind: z.literal('cluster'), id: idField, expect: cluster, value: cluster }),
  z.strictObject({ kind: z.literal('conclusion'), id: idField, expect: conclusion, value: conclusion }),
  z.strictObject({ kind: z.literal('step'), id: idField, expect: step, value: step }),
  z.strictObject({ kind: z.literal('care'), id: idField, expect: care, value: care }),
  z.strictObject({
    kind: z.literal('reportPart'),
    id: reportPartField,
    expect: reportPart,
    value: reportPart,
  }),
]);
