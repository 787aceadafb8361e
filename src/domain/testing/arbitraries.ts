import fc from 'fast-check';
import type { Action, Actor } from '../workshop/commands.ts';
import type { Restore } from '../workshop/Restore.ts';
import { arrangingAction } from './arrangingAction.ts';

const contributionId = fc.constantFrom('n0', 'n1', 'n2', 'n3', 'n4', 'n5');
const activityId = fc.constantFrom('a0', 'a1', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'weg');
const clusterId = fc.constantFrom('k0', 'k1', 'weg');
const contributionIds = fc.uniqueArray(fc.constantFrom('n0', 'n1', 'n2', 'n3'), { maxLength: 3 });
const tag = fc.constantFrom('dakkapel' as const, 'ontwerp' as const, null);
const groupId = fc.constantFrom('inwoner', 'professional', 'organisatie', 'nergens');
const mode = fc.constantFrom('own', 'table', 'buddy');
const perGroup = fc.constantFrom<Record<string, number>>(
  {},
  { inwoner: 2 },
  { inwoner: 1, professional: 2 },
  { organisatie: 31 },
  { nergens: 1, inwoner: 1 },
);
const promptId = fc.constantFrom('p1', 'p1b', 'p2', 'p2i', 'own', 'weg');
const seatId = fc.constantFrom('s1', 's2', 's3');
const data = fc.oneof(
  fc.record({ text: fc.constantFrom('een wens', 'een zorg', '', 'x'.repeat(501), '\u0000\uD800') }),
  fc.constant<Record<string, unknown>>({ text: 3 }),
  fc.record({ on: fc.constantFrom('n0', 'n1', 'weg') }),
  fc.record({ value: fc.constantFrom('1', '4', 'unknown', 'agree', 'x') }),
  fc.record({ value: fc.constantFrom('all', 'some'), better: fc.constantFrom('meer tijd', '') }),
  fc.record({ what: fc.constantFrom('een stap', ''), checkDate: fc.constantFrom('2026-12-01', 'ooit') }),
);
const wording = fc.constantFrom({ tekst: 'Anders?', tekst_b1: 'Anders?' }, { tekst: '', tekst_b1: '' });
const type = <T extends string>(name: T) => fc.constant(name);

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
const NEWCOMER = {
  id: 'nergens',
  label: 'Werkgever',
  hint: 'ik geef werk',
  order: 4,
  icon: 'star',
  colour: 'plum',
  resident: false,
} as const;
const restore: fc.Arbitrary<Restore> = fc.oneof(
  fc.record({
    kind: type('workshop'),
    id: fc.constant('w1'),
    expect: fc.record({ wallBlank: fc.boolean() }),
    value: fc.record({ wallBlank: fc.boolean() }),
  }),
  fc.record({
    kind: type('activity'),
    id: activityId,
    expect: fc.record({ state: fc.constantFrom('open' as const, 'revealed' as const) }),
    value: fc.record({ state: fc.constantFrom('open' as const, 'ready' as const) }),
  }),
  fc.record({
    kind: type('workshop'),
    id: fc.constant('w1'),
    expect: fc.record({ title: fc.constantFrom('Nieuw', 'Samen bouwen') }),
    value: fc.record(
      { title: fc.constantFrom('Samen bouwen', ''), retentionDays: fc.constantFrom(30, 0) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: type('prompt'),
    id: promptId,
    expect: fc.record({ wording }, { requiredKeys: [] }),
    value: fc.record({ wording }),
  }),
  fc.record({
    kind: type('earlierStep'),
    id: fc.constantFrom('e1', 'weg'),
    expect: fc.record({ confirmed: fc.boolean() }),
    value: fc.record({ confirmed: fc.boolean() }),
  }),
  fc.record({
    kind: type('group'),
    id: groupId,
    expect: fc.constant(null),
    value: fc.constantFrom(null, NEWCOMER),
  }),
  fc.record({
    kind: type('remark'),
    id: activityId,
    expect: fc.constantFrom(null, { id: 'a1', text: 'geheim' }),
    value: fc.constant({ id: 'a1', text: 'Eerder' }),
  }),
  fc.record({ kind: type('cluster'), id: clusterId, expect: fc.constant(null), value: fc.constant(null) }),
  fc.record({
    kind: type('reportPart'),
    id: fc.constant('foreword'),
    expect: fc.constant(null),
    value: fc.constant({ id: 'foreword' as const, shown: true, text: 'Eerder' }),
  }),
  fc.record({
    kind: type('placement'),
    id: contributionId,
    expect: fc.record({ hidden: fc.boolean(), approved: fc.boolean() }, { requiredKeys: [] }),
    value: fc.record({ hidden: fc.boolean(), tag, approved: fc.boolean() }, { requiredKeys: ['tag'] }),
  }),
);

const parkedId = fc.constantFrom('q1', 'q2', 'q3', 'q4');
const parkedText = fc.constantFrom('Wie betaalt dit?', ' ', 'x'.repeat(301));

const participantAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: type('contribute'),
      contributionId,
      activityId,
      promptId: fc.option(promptId),
      hideGroup: fc.boolean(),
      data,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: type('editContribution'), contributionId, data }) },
  { weight: 2, arbitrary: fc.record({ type: type('withdraw'), contributionId }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: type('contribute'),
      contributionId,
      activityId,
      promptId: fc.constant(null),
      hideGroup: fc.boolean(),
      groupId,
      person: fc.constantFrom(0, 1, 2, -1),
      data,
    }),
  },
  fc.record({ type: type('withdrawAll') }),
  fc.record({ type: type('arrangeSeat'), mode, groupId, perGroup }),
  fc.record({ type: type('changeGroup'), groupId }),
  fc.record({ type: type('leave') }),
  fc.record({ type: type('park'), parkedId, text: parkedText, hideGroup: fc.boolean() }),
  fc.record({ type: type('unpark'), parkedId }),
);

const facilitatorAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: type('setActivityState'),
      activityId,
      to: fc.constantFrom('ready', 'open', 'revealed', 'closed'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: type('hideContribution'), contributionId, hidden: fc.boolean() }),
  },
  fc.record({ type: type('moveContribution'), contributionId, x: fc.integer(), y: fc.integer() }),
  fc.record({ type: type('goTo'), activityId }),
  fc.record({ type: type('parkFor'), parkedId, text: parkedText, groupId: fc.option(groupId) }),
  fc.record({
    type: type('tendParked'),
    parkedId,
    set: fc.record(
      { hidden: fc.boolean(), answer: fc.constantFrom('Ja', 'x'.repeat(301)), lead: fc.constant('wijkteam') },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: type('showParked'), on: fc.boolean() }),
  fc.record({
    type: type('showAside'),
    aside: fc.constantFrom({ kind: 'parked' as const }, { kind: 'sides', placeId: 'bo2' } as const, null),
  }),
  fc.record({ type: type('countDown'), activityId }),
  fc.record({ type: type('cancelCountDown'), activityId }),
  fc.record({ type: type('askPrompt'), activityId, promptId }),
  fc.record({ type: type('hideGroups'), on: fc.boolean() }),
  fc.record({ type: type('blankWall'), on: fc.boolean() }),
  {
    weight: 2,
    arbitrary: fc.record({
      type: type('putCluster'),
      clusterId,
      activityId,
      title: fc.constantFrom('Thuis', ''),
      contributionIds,
    }),
  },
  fc.record({ type: type('renameCluster'), clusterId, title: fc.constantFrom('Anders', 'x'.repeat(200)) }),
  fc.record({ type: type('mergeClusters'), from: clusterId, into: clusterId }),
  fc.record({ type: type('dissolveCluster'), clusterId }),
  fc.record({ type: type('assignToCluster'), contributionIds, clusterId: fc.option(clusterId) }),
  fc.record({ type: type('tagContribution'), contributionId, tag }),
  fc.record({
    type: type('maskContribution'),
    contributionId,
    masks: fc.constantFrom([[0, 3]] as [number, number][], [], [[5, 2]] as [number, number][]),
  }),
  fc.record({ type: type('spotlight'), contributionId: fc.option(contributionId) }),
  fc.record({
    type: type('choosePlaces'),
    places: fc.constantFrom(['bo1'] as const, ['bo1', 'bo1'] as const, ['bo4', 'bo1'] as const, []),
  }),
  fc.record({
    type: type('editActivity'),
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
    type: type('setWeather'),
    weather: fc.constantFrom({ clouds: ['crisis'] as const, wind: true, rain: false }),
  }),
  fc.record({
    type: type('setTimer'),
    activityId,
    left: fc.constantFrom(60_000, null, -1),
    running: fc.boolean(),
  }),
  fc.record({
    type: type('repeatActivity'),
    activityId,
    copyId: fc.constantFrom('copy', 'a1'),
    promptIds: fc.constantFrom([], ['q1'], ['q1', 'q2']),
  }),
  fc.record({ type: type('setConclusion'), activityId, text: fc.constantFrom('We zijn het eens', '') }),
  fc.record({
    type: type('contributeFor'),
    activityId,
    promptId: fc.option(promptId),
    groupId: fc.option(groupId),
    contributions: fc.array(fc.record({ contributionId, data }), { maxLength: 2 }),
  }),
  fc.record({
    type: type('putStep'),
    stepId: fc.constantFrom('t1', 't2'),
    activityId,
    order: fc.integer(),
    fields: stepFields,
  }),
  fc.record({ type: type('removeStep'), stepId: fc.constantFrom('t1', 't2') }),
  fc.record({
    type: type('confirmStep'),
    stepId: fc.constantFrom('e1', 'weg'),
    confirmed: fc.boolean(),
  }),
  fc.record({
    type: type('setReportPart'),
    partId: fc.constantFrom('foreword' as const, 'bo2' as const),
    shown: fc.boolean(),
    text: fc.constantFrom('Dank aan iedereen', '', 'x'.repeat(3_001)),
  }),
  fc.record({ type: type('undo'), restores: fc.array(restore, { maxLength: 2 }) }),
  { weight: 2, arbitrary: fc.record({ type: type('setApproval'), on: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: type('approve'), contributionIds, on: fc.boolean() }),
  },
  fc.record({ type: type('withdrawFor'), contributionIds }),
  fc.record({ type: type('tellExport') }),
  fc.record({ type: type('closeWorkshop') }),
  fc.record({ type: type('reopenWorkshop') }),
  fc.record({ type: type('removeGroup'), groupId }),
  fc.constant(NEWCOMER).map(({ id, ...group }) => ({ type: 'putGroup' as const, groupId: id, ...group })),
  fc.record({ type: type('removeActivity'), activityId }),
  fc.record({ type: type('removeActivity'), activityId, mark: fc.constant('') }),
  fc.record({ type: type('editPrompt'), promptId, wording }),
  fc.record({ type: type('removePrompt'), promptId }),
  fc.record({ type: type('setRemark'), activityId, text: fc.constantFrom('geheim', '') }),
  fc.record({
    type: type('setUp'),
    set: fc.record(
      { title: fc.constantFrom('Nieuw', ''), retentionDays: fc.constantFrom(90, 0) },
      { requiredKeys: [] },
    ),
  }),
);

const hostAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: type('takeSeat'), seatId, groupId, people: fc.constantFrom(1, 2) }),
  fc.record({ type: type('takeSeat'), seatId, groupId, people: fc.constant(1), mode, perGroup }),
  fc.record({
    type: type('setPresence'),
    seatId,
    connected: fc.boolean(),
    writingIn: fc.option(activityId),
    readyIn: fc.option(activityId),
  }),
);

const helperAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: type('addHelper'),
    helperId: fc.constantFrom('h1', 'h2'),
    role: fc.constantFrom('cofacilitator' as const, 'notetaker' as const),
  }),
  fc.record({ type: type('removeHelper'), helperId: fc.constantFrom('h1', 'h2') }),
  fc.record({
    type: type('tell'),
    what: fc.constantFrom('wallLink' as const, 'recovered' as const),
    who: type('facilitator'),
  }),
);

const actorAndAction: fc.Arbitrary<readonly [Actor, Action]> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.record({ role: type('participant'), seatId }), participantAction) },
  { weight: 5, arbitrary: fc.tuple(fc.constant<Actor>({ role: 'facilitator' }), facilitatorAction) },
  { weight: 1, arbitrary: fc.tuple(fc.constant<Actor>({ role: 'cofacilitator' }), facilitatorAction) },
  { weight: 3, arbitrary: fc.tuple(fc.constant<Actor>({ role: 'notetaker' }), arrangingAction) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant<Actor>({ role: 'host' }), fc.oneof(hostAction, helperAction)),
  },
);

/** Any actor with any action, fitting its role or not, over a small pool of ids so that they meet. */
export const anyDeed: fc.Arbitrary<readonly [Actor, Action]> = fc.oneof(
  { weight: 12, arbitrary: actorAndAction },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom<Actor>(
        { role: 'wall' },
        { role: 'facilitator' },
        { role: 'notetaker' },
        { role: 'participant', seatId: 's1' },
      ),
      fc.oneof(participantAction, facilitatorAction),
    ),
  },
);

/** A history of deeds, some of which will be refused. */
export const anyHistory = fc.array(anyDeed, { maxLength: 40 });
