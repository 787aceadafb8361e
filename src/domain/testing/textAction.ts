import fc from 'fast-check';
import type { Action } from '../workshop/commands.ts';
import { writtenOver } from '../workshop/onTopOf.ts';
import { named } from './pools.ts';

const text = fc.constantFrom('', 'Een', 'Ander', ' Ander ');
const word = fc.constantFrom('Een', 'Ander', 'Derde');
const activityId = fc.constantFrom('a1', 'a2');
const both = fc.record({ tekst: word, tekst_b1: word });
const step = fc.constantFrom('t1', 't2');

/** What puts words where two desks may write, or takes them away; few of each, so that they meet. */
export const textAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: named('setConclusion'), activityId, text }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: named('putStep'),
      stepId: step,
      activityId: fc.constant('a1'),
      order: fc.constantFrom(0, 1),
      fields: fc.record({
        placeId: fc.constantFrom('bo2' as const, null),
        what: word,
        lead: text,
        partners: fc.constant(''),
        firstMove: fc.constant(''),
        checkDate: fc.constantFrom('2026-12-01', '2027-01-01', ''),
        residentNotices: fc.constant(''),
        tag: fc.constant(null),
      }),
    }),
  },
  fc.record({ type: named('removeStep'), stepId: step }),
  fc.record({ type: named('setRemark'), activityId, text }),
  fc.record({ type: named('editPrompt'), promptId: fc.constantFrom('p2', 'p2i'), wording: both }),
  fc.record({ type: named('removePrompt'), promptId: fc.constant('p2') }),
  fc.record({
    type: named('editActivity'),
    activityId,
    set: fc.record({ title: both, minutes: fc.constantFrom(5, 9) }, { requiredKeys: [] }),
  }),
  fc.record({
    type: named('setUp'),
    set: fc.record(
      { title: word, contact: text, retentionDays: fc.constantFrom(30, 60) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: named('putGroup'),
    groupId: fc.constantFrom('inwoner', 'wijk'),
    label: word,
    hint: text,
    order: fc.constantFrom(1, 2),
    icon: named('star'),
    colour: named('plum'),
    resident: fc.boolean(),
  }),
  fc.record({ type: named('removeGroup'), groupId: named('wijk') }),
  fc.record({
    type: named('putCluster'),
    clusterId: fc.constantFrom('k0', 'k1'),
    activityId: named('a1'),
    title: word,
    contributionIds: fc.constantFrom([], ['n0']),
  }),
  fc.record({ type: named('renameCluster'), clusterId: fc.constantFrom('k0', 'k1'), title: text }),
  fc.record({ type: named('dissolveCluster'), clusterId: named('k0') }),
  fc.record({ type: named('mergeClusters'), from: named('k0'), into: named('k1') }),
  fc.record({ type: named('setReportPart'), partId: named('foreword'), text, shown: fc.boolean() }),
);

/** The same, saying that something else stood there when it was typed, or nothing. */
export const textOverAction: fc.Arbitrary<Action> = fc
  .tuple(textAction, textAction)
  .map(([action, before]) => writtenOver(action, action.type === before.type ? before : null));
