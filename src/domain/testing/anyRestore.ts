import fc from 'fast-check';
import type { Restore } from '../workshop/Restore.ts';
import { activityId, clusterId, contributionId, groupId, named, promptId, tag, wording } from './pools.ts';

/** A group that a session may be given. */
export const NEWCOMER = {
  id: 'nergens',
  label: 'Werkgever',
  hint: 'ik geef werk',
  order: 4,
  icon: 'star',
  colour: 'plum',
  resident: false,
} as const;
/** One thing that an undo would bring back, of any kind, sound or not. */
export const anyRestore: fc.Arbitrary<Restore> = fc.oneof(
  fc.record({
    kind: named('workshop'),
    id: fc.constant('w1'),
    expect: fc.record({ wallBlank: fc.boolean() }),
    value: fc.record({ wallBlank: fc.boolean() }),
  }),
  fc.record({
    kind: named('access'),
    id: fc.constant('access'),
    expect: fc.record({ shut: fc.boolean() }),
    value: fc.record({ shut: fc.boolean() }),
  }),
  fc.record({
    kind: named('activity'),
    id: activityId,
    expect: fc.record({ state: fc.constantFrom('open' as const, 'revealed' as const) }),
    value: fc.record({ state: fc.constantFrom('open' as const, 'ready' as const) }),
  }),
  fc.record({
    kind: named('workshop'),
    id: fc.constant('w1'),
    expect: fc.record({ title: fc.constantFrom('Nieuw', 'Samen bouwen') }),
    value: fc.record(
      { title: fc.constantFrom('Samen bouwen', ''), retentionDays: fc.constantFrom(30, 0, 120) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: named('prompt'),
    id: promptId,
    expect: fc.record({ wording }, { requiredKeys: [] }),
    value: fc.record({ wording }),
  }),
  fc.record({
    kind: named('earlierStep'),
    id: fc.constantFrom('e1', 'weg'),
    expect: fc.record({ confirmed: fc.boolean() }),
    value: fc.record({ confirmed: fc.boolean() }),
  }),
  fc.record({
    kind: named('group'),
    id: groupId,
    expect: fc.constant(null),
    value: fc.constantFrom(null, NEWCOMER),
  }),
  fc.record({
    kind: named('remark'),
    id: activityId,
    expect: fc.constantFrom(null, { id: 'a1', text: 'geheim' }),
    value: fc.constant({ id: 'a1', text: 'Eerder' }),
  }),
  fc.record({ kind: named('cluster'), id: clusterId, expect: fc.constant(null), value: fc.constant(null) }),
  fc.record({
    kind: named('reportPart'),
    id: fc.constant('foreword'),
    expect: fc.constant(null),
    value: fc.constant({ id: 'foreword' as const, shown: true, text: 'Eerder' }),
  }),
  fc.record({
    kind: named('placement'),
    id: contributionId,
    expect: fc.record({ hidden: fc.boolean(), approved: fc.boolean() }, { requiredKeys: [] }),
    value: fc.record({ hidden: fc.boolean(), tag, approved: fc.boolean() }, { requiredKeys: ['tag'] }),
  }),
);
