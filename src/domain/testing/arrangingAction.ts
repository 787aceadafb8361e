import fc from 'fast-check';
import type { Action } from '../workshop/commands.ts';
import type { Restore } from '../workshop/Restore.ts';

const contributionId = fc.constantFrom('n0', 'n1', 'n2', 'n3', 'n4', 'n5');
const contributionIds = fc.uniqueArray(fc.constantFrom('n0', 'n1', 'n2', 'n3'), { maxLength: 3 });
const activityId = fc.constantFrom('a1', 'a1', 'a1', 'a2', 'a4', 'weg');
const clusterId = fc.constantFrom('k0', 'k1', 'k2');
const hanging = fc.option(clusterId);
const title = fc.constantFrom('Thuis', '');
const tag = fc.constantFrom('dakkapel' as const, 'ontwerp' as const, null);
const type = <T extends string>(name: T) => fc.constant(name);

const cluster = fc.record({ id: clusterId, activityId, title, order: fc.constantFrom(0, 1) });
const undone: fc.Arbitrary<Restore> = fc.oneof(
  fc.record({ kind: type('cluster'), id: clusterId, expect: fc.option(cluster), value: fc.option(cluster) }),
  fc.record({
    kind: type('placement'),
    id: contributionId,
    expect: fc.record({ clusterId: hanging, tag: fc.constant(null) }, { requiredKeys: [] }),
    value: fc.record(
      { clusterId: hanging, tag, hidden: fc.constant(false) },
      { requiredKeys: ['clusterId'] },
    ),
  }),
  fc.record({
    kind: type('conclusion'),
    id: activityId,
    expect: fc.constant(null),
    value: fc.constant({ id: 'a1', text: 'We zijn het eens' }),
  }),
);

/** What somebody who types for others and arranges asks for, over the same small pool of ids as `anyDeed`. */
export const arrangingAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: type('contributeFor'),
      activityId,
      promptId: fc.constantFrom(null, null, 'p1', 'p2'),
      groupId: fc.constantFrom('inwoner', null),
      contributions: fc.array(
        fc.record({ contributionId, data: fc.constantFrom({ text: 'getypt' }, { text: '' }) }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  },
  fc.record({ type: type('withdrawFor'), contributionIds }),
  {
    weight: 2,
    arbitrary: fc.record({ type: type('putCluster'), clusterId, activityId, title, contributionIds }),
  },
  fc.record({ type: type('renameCluster'), clusterId, title }),
  fc.record({ type: type('mergeClusters'), from: clusterId, into: clusterId }),
  fc.record({ type: type('dissolveCluster'), clusterId }),
  { weight: 2, arbitrary: fc.record({ type: type('assignToCluster'), contributionIds, clusterId: hanging }) },
  fc.record({ type: type('tagContribution'), contributionId, tag }),
  fc.record({ type: type('setConclusion'), activityId, text: fc.constantFrom('We zijn het eens', '') }),
  fc.record({ type: type('undo'), restores: fc.array(undone, { minLength: 1, maxLength: 2 }) }),
);
