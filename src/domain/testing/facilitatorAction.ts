import fc from 'fast-check';
import type { Action } from '../workshop/commands.ts';
import type { LeadingAction } from '../workshop/facilitatorActions.ts';
import { anyRestore, NEWCOMER } from './anyRestore.ts';
import {
  activityId,
  clusterId,
  contributionId,
  contributionIds,
  data,
  groupId,
  named,
  parkedId,
  parkedText,
  promptId,
  read,
  readQuestion,
  tag,
  wording,
} from './pools.ts';
import { textOverAction } from './textAction.ts';

const stepFields = fc.record({
  placeId: fc.constant('bo2' as const),
  what: fc.constantFrom('Samen op huisbezoek', ''),
  lead: fc.constant('teamleider'),
  partners: fc.constant(''),
  firstMove: fc.constant(''),
  checkDate: fc.constantFrom('2026-12-01', '', 'ooit'),
  residentNotices: fc.constant('één gezicht'),
  tag,
});
/** What leads the hall, as it comes. */
export const leadingAction: fc.Arbitrary<LeadingAction> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: named('setActivityState'),
      activityId,
      to: fc.constantFrom('ready', 'open', 'revealed', 'closed'),
    }),
  },
  fc.record({ type: named('goTo'), activityId }),
  fc.record({
    type: named('showAside'),
    aside: fc.constantFrom({ kind: 'parked' as const }, { kind: 'sides', placeId: 'bo2' } as const, null),
  }),
  fc.record({ type: named('countDown'), activityId }),
  fc.record({ type: named('cancelCountDown'), activityId }),
  fc.record({ type: named('askPrompt'), activityId, promptId }),
  fc.record({ type: named('blankWall'), on: fc.boolean() }),
  fc.record({ type: named('spotlight'), contributionId: fc.option(contributionId) }),
  fc.record({
    type: named('choosePlaces'),
    places: fc.constantFrom(['bo1'] as const, ['bo1', 'bo1'] as const, ['bo4', 'bo1'] as const, []),
  }),
  fc.record(
    {
      type: named('setTimer'),
      activityId,
      left: fc.constantFrom(60_000, null, -1),
      running: fc.boolean(),
      more: fc.constant(true as const),
    },
    { requiredKeys: ['type', 'activityId', 'left', 'running'] },
  ),
  fc.record({ type: named('undo'), restores: fc.array(anyRestore, { maxLength: 2 }) }),
  fc.record({ type: named('closeWorkshop') }),
  fc.record({ type: named('reopenWorkshop') }),
);
/** What who conducts asks for. */
export const facilitatorAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: textOverAction },
  { weight: 16, arbitrary: leadingAction },
  {
    weight: 4,
    arbitrary: fc
      .tuple(leadingAction, fc.constantFrom('', 'c0', 'c3', 'c5', ':811c9dc5', 'weg'))
      .map(([action, expect]) => ({ ...action, expect })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: named('hideContribution'), contributionId, hidden: fc.boolean() }),
  },
  fc.record({ type: named('moveContribution'), contributionId, x: fc.integer(), y: fc.integer() }),
  fc.record({ type: named('parkFor'), parkedId, text: parkedText, groupId: fc.option(groupId) }),
  fc.record({
    type: named('tendParked'),
    parkedId,
    set: fc.record(
      { hidden: fc.boolean(), answer: fc.constantFrom('Ja', 'x'.repeat(301)), lead: fc.constant('wijkteam') },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: named('approveParked'), read: fc.array(readQuestion, { maxLength: 2 }) }),
  fc.record({ type: named('showParked'), on: fc.boolean() }),
  fc.record({ type: named('hideGroups'), on: fc.boolean() }),
  fc.record({ type: named('shutDoor'), on: fc.boolean() }),
  {
    weight: 2,
    arbitrary: fc.record({
      type: named('putCluster'),
      clusterId,
      activityId,
      title: fc.constantFrom('Thuis', ''),
      contributionIds,
    }),
  },
  fc.record({ type: named('renameCluster'), clusterId, title: fc.constantFrom('Anders', 'x'.repeat(200)) }),
  fc.record({ type: named('mergeClusters'), from: clusterId, into: clusterId }),
  fc.record({ type: named('dissolveCluster'), clusterId }),
  fc.record({ type: named('assignToCluster'), contributionIds, clusterId: fc.option(clusterId) }),
  fc.record({ type: named('tagContribution'), contributionId, tag }),
  fc.record({
    type: named('maskContribution'),
    contributionId,
    masks: fc.constantFrom([[0, 3]] as [number, number][], [], [[5, 2]] as [number, number][]),
  }),
  fc.record({
    type: named('editActivity'),
    activityId,
    set: fc.record(
      {
        title: fc.constantFrom({ tekst: 'Anders', tekst_b1: 'Anders' }),
        placeId: fc.constantFrom('bo3' as const, null),
        wallText: fc.constantFrom(null, { tekst: 'Regel', tekst_b1: '' }),
        options: fc.constantFrom({}, { dots: 1, source: 'a1' }),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: named('setWeather'),
    weather: fc.constantFrom({ clouds: ['crisis'] as const, wind: true, rain: false }),
  }),
  fc.record({
    type: named('repeatActivity'),
    activityId,
    copyId: fc.constantFrom('copy', 'a1'),
    promptIds: fc.constantFrom([], ['q1'], ['q1', 'q2']),
  }),
  fc.record({ type: named('setConclusion'), activityId, text: fc.constantFrom('We zijn het eens', '') }),
  fc.record({
    type: named('contributeFor'),
    activityId,
    promptId: fc.option(promptId),
    groupId: fc.option(groupId),
    contributions: fc.array(fc.record({ contributionId, data }), { maxLength: 2 }),
  }),
  fc.record({
    type: named('putStep'),
    stepId: fc.constantFrom('t1', 't2'),
    activityId,
    order: fc.integer(),
    fields: stepFields,
  }),
  fc.record({ type: named('removeStep'), stepId: fc.constantFrom('t1', 't2') }),
  fc.record({
    type: named('confirmStep'),
    stepId: fc.constantFrom('e1', 'weg'),
    confirmed: fc.boolean(),
  }),
  fc.record({
    type: named('setReportPart'),
    partId: fc.constantFrom('foreword' as const, 'bo2' as const),
    shown: fc.boolean(),
    text: fc.constantFrom('Dank aan iedereen', '', 'x'.repeat(3_001)),
  }),
  { weight: 2, arbitrary: fc.record({ type: named('setApproval'), on: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: named('approve'), read: fc.array(read, { maxLength: 3 }) }),
  },
  fc.record({ type: named('withdrawFor'), contributionIds }),
  fc.record({ type: named('tellExport') }),
  fc.record({ type: named('removeGroup'), groupId }),
  fc.constant(NEWCOMER).map(({ id, ...group }) => ({ type: 'putGroup' as const, groupId: id, ...group })),
  fc.record({ type: named('removeActivity'), activityId }),
  fc.record({ type: named('removeActivity'), activityId, mark: fc.constant('') }),
  fc.record({ type: named('editPrompt'), promptId, wording }),
  fc.record({ type: named('removePrompt'), promptId }),
  fc.record({ type: named('setRemark'), activityId, text: fc.constantFrom('geheim', '') }),
  fc.record({
    type: named('setUp'),
    set: fc.record(
      {
        title: fc.constantFrom('Nieuw', ''),
        retentionDays: fc.constantFrom(90, 0, 30, 120),
        date: fc.constantFrom('2026-11-20', '2026-11-22'),
      },
      { requiredKeys: [] },
    ),
  }),
);
