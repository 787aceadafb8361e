import * as z from 'zod/mini';
import type { Command } from '#domain/workshop/commands.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { GROUP_COLOURS, GROUP_ICONS } from '#domain/workshop/StakeholderGroup.ts';
import {
  activityField,
  asideField,
  careFields,
  dataField,
  finiteField,
  idField,
  idsField,
  masksField,
  perGroupField,
  placeField,
  promptField,
  readField,
  reportPartField,
  scriptFields,
  seatModeField,
  seenField,
  setUpFields,
  stepFields,
  tagField,
  textField,
  weatherField,
  wordingField,
} from './fields.ts';
import { restoreSchema } from './restore.ts';

const id = idField;
const flag = z.boolean();
/** What replaces or takes away words says which of them its sender saw. */
const writing = { id, seen: seenField };
/** What leads the hall says on top of what: an id, and perhaps a mark. */
const leading = { id, expect: z.exactOptional(textField(60)) };

/**
 * Every command that may come in over the wire. The host's own actions (`takeSeat`, `setPresence`) are not among them.
 */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    id,
    type: z.literal('contribute'),
    contributionId: id,
    activityId: id,
    promptId: z.nullable(id),
    hideGroup: flag,
    groupId: z.exactOptional(id),
    person: z.exactOptional(z.number()),
    data: dataField,
  }),
  z.strictObject({ id, type: z.literal('editContribution'), contributionId: id, data: dataField }),
  z.strictObject({ id, type: z.literal('withdraw'), contributionId: id }),
  z.strictObject({ id, type: z.literal('withdrawAll') }),
  z.strictObject({
    id,
    type: z.literal('arrangeSeat'),
    mode: seatModeField,
    groupId: id,
    perGroup: perGroupField,
  }),
  z.strictObject({ id, type: z.literal('changeGroup'), groupId: id }),
  z.strictObject({ id, type: z.literal('leave') }),
  z.strictObject({
    id,
    type: z.literal('park'),
    parkedId: id,
    text: textField(LIMITS.parkedText * 4),
    hideGroup: flag,
    groupId: z.optional(id),
  }),
  z.strictObject({ id, type: z.literal('unpark'), parkedId: id }),
  z.strictObject({
    id,
    type: z.literal('parkFor'),
    parkedId: id,
    text: textField(LIMITS.parkedText * 4),
    groupId: z.nullable(id),
  }),
  z.strictObject({
    ...writing,
    type: z.literal('tendParked'),
    parkedId: id,
    set: z.partial(z.omit(careFields, { approved: true })),
  }),
  z.strictObject({ id, type: z.literal('approveParked'), read: readField }),
  z.strictObject({ id, type: z.literal('showParked'), on: flag }),
  z.strictObject({ ...leading, type: z.literal('showAside'), aside: asideField }),
  z.strictObject({ ...writing, type: z.literal('setUp'), set: z.partial(z.strictObject(setUpFields)) }),
  z.strictObject({
    id,
    type: z.literal('replaceScript'),
    script: z.strictObject(scriptFields),
    mark: z.exactOptional(textField(20)),
  }),
  z.strictObject({
    ...writing,
    type: z.literal('putGroup'),
    groupId: id,
    label: textField(LIMITS.label),
    hint: textField(LIMITS.hint),
    order: finiteField,
    icon: z.enum(GROUP_ICONS),
    colour: z.enum(GROUP_COLOURS),
    resident: flag,
  }),
  z.strictObject({ ...writing, type: z.literal('removeGroup'), groupId: id }),
  z.strictObject({
    id,
    type: z.literal('addActivity'),
    activity: activityField,
    prompts: z.array(promptField).check(z.maxLength(20)),
    remark: textField(LIMITS.remark),
  }),
  z.strictObject({
    ...writing,
    type: z.literal('editActivity'),
    activityId: id,
    set: z.partial(
      z.strictObject({
        title: wordingField(LIMITS.title),
        minutes: z.number(),
        order: finiteField,
        placeId: z.nullable(placeField),
        wallText: z.nullable(wordingField(LIMITS.wallText)),
        options: dataField,
      }),
    ),
  }),
  z.strictObject({
    ...writing,
    type: z.literal('setRemark'),
    activityId: id,
    text: textField(LIMITS.remark),
  }),
  z.strictObject({
    id,
    type: z.literal('removeActivity'),
    activityId: id,
    mark: z.exactOptional(textField(20)),
  }),
  z.strictObject({ id, type: z.literal('addPrompt'), prompt: promptField }),
  z.strictObject({
    ...writing,
    type: z.literal('editPrompt'),
    promptId: id,
    wording: wordingField(LIMITS.question),
  }),
  z.strictObject({ ...writing, type: z.literal('removePrompt'), promptId: id }),
  z.strictObject({ ...leading, type: z.literal('askPrompt'), activityId: id, promptId: id }),
  z.strictObject({ ...leading, type: z.literal('goTo'), activityId: id }),
  z.strictObject({
    ...leading,
    type: z.literal('setActivityState'),
    activityId: id,
    to: z.enum(['ready', 'open', 'revealed', 'closed']),
  }),
  z.strictObject({ ...leading, type: z.literal('countDown'), activityId: id }),
  z.strictObject({ ...leading, type: z.literal('cancelCountDown'), activityId: id }),
  z.strictObject({ ...leading, type: z.literal('blankWall'), on: flag }),
  z.strictObject({ id, type: z.literal('hideGroups'), on: flag }),
  z.strictObject({ id, type: z.literal('shutDoor'), on: flag }),
  z.strictObject({ id, type: z.literal('hideContribution'), contributionId: id, hidden: flag }),
  z.strictObject({
    id,
    type: z.literal('moveContribution'),
    contributionId: id,
    x: finiteField,
    y: finiteField,
  }),
  z.strictObject({
    id,
    type: z.literal('contributeFor'),
    activityId: id,
    promptId: z.nullable(id),
    groupId: z.nullable(id),
    contributions: z.array(z.strictObject({ contributionId: id, data: dataField })).check(z.maxLength(60)),
  }),
  z.strictObject({
    id,
    type: z.literal('putCluster'),
    clusterId: id,
    activityId: id,
    title: textField(LIMITS.title),
    contributionIds: idsField,
  }),
  z.strictObject({
    ...writing,
    type: z.literal('renameCluster'),
    clusterId: id,
    title: textField(LIMITS.title),
  }),
  z.strictObject({ ...writing, type: z.literal('mergeClusters'), from: id, into: id }),
  z.strictObject({ ...writing, type: z.literal('dissolveCluster'), clusterId: id }),
  z.strictObject({
    id,
    type: z.literal('assignToCluster'),
    contributionIds: idsField,
    clusterId: z.nullable(id),
  }),
  z.strictObject({ id, type: z.literal('tagContribution'), contributionId: id, tag: tagField }),
  z.strictObject({
    ...writing,
    type: z.literal('setConclusion'),
    activityId: id,
    text: textField(LIMITS.conclusion),
  }),
  z.strictObject({
    ...writing,
    type: z.literal('putStep'),
    stepId: id,
    activityId: id,
    order: finiteField,
    fields: z.strictObject(stepFields),
  }),
  z.strictObject({ ...writing, type: z.literal('removeStep'), stepId: id }),
  z.strictObject({ id, type: z.literal('confirmStep'), stepId: id, confirmed: flag }),
  z.strictObject({ id, type: z.literal('maskContribution'), contributionId: id, masks: masksField }),
  z.strictObject({ ...leading, type: z.literal('spotlight'), contributionId: z.nullable(id) }),
  z.strictObject({
    ...leading,
    type: z.literal('choosePlaces'),
    places: z.array(placeField).check(z.maxLength(2)),
  }),
  z.strictObject({ id, type: z.literal('setWeather'), weather: weatherField }),
  z.strictObject({
    ...leading,
    type: z.literal('setTimer'),
    activityId: id,
    left: z.nullable(z.number()),
    running: flag,
    more: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ id, type: z.literal('repeatActivity'), activityId: id, copyId: id, promptIds: idsField }),
  z.strictObject({
    ...writing,
    type: z.literal('setReportPart'),
    partId: reportPartField,
    shown: z.exactOptional(flag),
    text: z.exactOptional(textField(LIMITS.reportText)),
  }),
  z.strictObject({
    ...leading,
    type: z.literal('undo'),
    restores: z.array(restoreSchema).check(z.maxLength(500)),
  }),
  z.strictObject({ id, type: z.literal('setApproval'), on: flag }),
  z.strictObject({ id, type: z.literal('approve'), read: readField }),
  z.strictObject({ id, type: z.literal('withdrawFor'), contributionIds: idsField }),
  z.strictObject({ id, type: z.literal('tellExport') }),
  z.strictObject({ ...leading, type: z.literal('closeWorkshop') }),
  z.strictObject({ ...leading, type: z.literal('reopenWorkshop') }),
]);

/** A command from a device, or null when it has another shape. */
export function parseCommand(value: unknown): Command | null {
  const parsed = commandSchema.safeParse(value);
  return parsed.success ? (parsed.data as Command) : null;
}
