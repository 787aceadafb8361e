import fc from 'fast-check';
import type { Action } from '../workshop/commands.ts';
import type { Restore } from '../workshop/Restore.ts';
import { may } from '../workshop/roles.ts';
import { contributionId, contributionIds, named, tag } from './pools.ts';
import { textOverAction } from './textAction.ts';

const activityId = fc.constantFrom('a1', 'a1', 'a1', 'a2', 'a4', 'weg');
const clusterId = fc.constantFrom('k0', 'k1', 'k2');
const hanging = fc.option(clusterId);
const title = fc.constantFrom('Thuis', '');

const cluster = fc.record({ id: clusterId, activityId, title, order: fc.constantFrom(0, 1) });
const undone: fc.Arbitrary<Restore> = fc.oneof(
  fc.record({ kind: named('cluster'), id: clusterId, expect: fc.option(cluster), value: fc.option(cluster) }),
  fc.record({
    kind: named('placement'),
    id: contributionId,
    expect: fc.record({ clusterId: hanging, tag: fc.constant(null) }, { requiredKeys: [] }),
    value: fc.record(
      { clusterId: hanging, tag, hidden: fc.constant(false) },
      { requiredKeys: ['clusterId'] },
    ),
  }),
  fc.record({
    kind: named('conclusion'),
    id: activityId,
    expect: fc.constant(null),
    value: fc.constant({ id: 'a1', text: 'We zijn het eens' }),
  }),
);

/** What somebody who types for others and arranges asks for, over the same small pool of ids as `anyDeed`. */
export const arrangingAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: textOverAction.filter(({ type }) => may('notetaker', type)) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: named('contributeFor'),
      activityId,
      promptId: fc.constantFrom(null, null, 'p1', 'p2'),
      groupId: fc.constantFrom('inwoner', null),
      contributions: fc.array(
        fc.record({ contributionId, data: fc.constantFrom({ text: 'getypt' }, { text: '' }) }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  },
  fc.record({ type: named('withdrawFor'), contributionIds }),
  {
    weight: 2,
    arbitrary: fc.record({ type: named('putCluster'), clusterId, activityId, title, contributionIds }),
  },
  fc.record({ type: named('renameCluster'), clusterId, title }),
  fc.record({ type: named('mergeClusters'), from: clusterId, into: clusterId }),
  fc.record({ type: named('dissolveCluster'), clusterId }),
  {
    weight: 2,
    arbitrary: fc.record({ type: named('assignToCluster'), contributionIds, clusterId: hanging }),
  },
  fc.record({ type: named('tagContribution'), contributionId, tag }),
  fc.record({ type: named('setConclusion'), activityId, text: fc.constantFrom('We zijn het eens', '') }),
  fc.record({ type: named('undo'), restores: fc.array(undone, { minLength: 1, maxLength: 2 }) }),
);
