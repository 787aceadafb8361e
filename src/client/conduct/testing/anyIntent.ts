import fc from 'fast-check';
import type { Intent } from '#client/sync/Session.ts';
import type { State } from '#domain/workshop/State.ts';
import { NOTES } from './desks.ts';

let made = 0;
const fresh = () => `x${++made}`;
const note = fc.constantFrom(...NOTES);
/** Anything a desk may ask for that can be undone, from what it sees. */
export const anyIntent: fc.Arbitrary<(view: State) => Intent> = fc.oneof(
  note.map((contributionId) => () => ({ type: 'hideContribution', contributionId, hidden: true }) as const),
  fc.tuple(note, fc.nat(1500)).map(
    ([contributionId, x]) =>
      () =>
        ({ type: 'moveContribution', contributionId, x, y: 5 }) as const,
  ),
  note.map((contributionId) => () => ({ type: 'spotlight', contributionId }) as const),
  fc.constant(() => ({ type: 'setConclusion', activityId: 'droom', text: fresh() }) as const),
  fc.uniqueArray(note, { minLength: 1, maxLength: 3 }).map(
    (contributionIds) => () =>
      ({
        type: 'putCluster',
        clusterId: fresh(),
        activityId: 'droom',
        title: fresh(),
        contributionIds,
      }) as const,
  ),
  fc.constant((view: State) => ({
    type: 'dissolveCluster' as const,
    clusterId: [...view.cluster.keys()][0] ?? 'none',
  })),
  fc.constant((view: State) => ({
    type: 'renameCluster' as const,
    clusterId: [...view.cluster.keys()][0] ?? 'none',
    title: fresh(),
  })),
  fc.boolean().map((on) => () => ({ type: 'blankWall', on }) as const),
  fc.boolean().map((on) => () => ({ type: 'shutDoor', on }) as const),
  fc.constant(() => ({ type: 'setUp', set: { title: fresh() } }) as const),
  fc.constantFrom(30, 60).map((retentionDays) => () => ({ type: 'setUp', set: { retentionDays } }) as const),
  fc.constant(() => {
    const wording = { tekst: fresh(), tekst_b1: fresh() };
    return { type: 'editPrompt', promptId: 'nu-1', wording } as const;
  }),
  fc.constantFrom('nu', 'droom').map((activityId) => () => {
    return { type: 'setRemark', activityId, text: fresh() } as const;
  }),
  fc.constantFrom('werkgever', 'professional').map(
    (groupId) => () =>
      ({
        type: 'putGroup',
        groupId,
        label: fresh(),
        hint: '',
        order: 5,
        icon: 'star',
        colour: 'plum',
        resident: false,
      }) as const,
  ),
  fc.constantFrom('werkgever', 'professional').map((groupId) => () => {
    return { type: 'removeGroup', groupId } as const;
  }),
  fc.boolean().map((on) => () => ({ type: 'setApproval', on }) as const),
  fc.tuple(note, fc.constantFrom('dakkapel', 'ontwerp', null)).map(
    ([contributionId, tag]) =>
      () =>
        ({ type: 'tagContribution', contributionId, tag }) as const,
  ),
  fc.uniqueArray(note, { minLength: 1, maxLength: 2 }).map((contributionIds) => (view: State) => ({
    type: 'assignToCluster' as const,
    contributionIds,
    clusterId: [...view.cluster.keys()].at(-1) ?? null,
  })),
  fc.constant((view: State) => ({
    type: 'mergeClusters' as const,
    from: [...view.cluster.keys()][0] ?? 'none',
    into: [...view.cluster.keys()][1] ?? 'none',
  })),
);
