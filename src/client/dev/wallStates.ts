import { places } from 'virtual:catalog/places';
import { questions, scripts } from 'virtual:catalog/scripts';
import { composeDraft } from '#catalog/composeDraft.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { beginWorkshop } from '#domain/workshop/beginWorkshop.ts';
import { applyChanges, type Change } from '#domain/workshop/changes.ts';
import type { GroupResult } from '#domain/workshop/counts.ts';
import { PLACE_IDS } from '#domain/workshop/place.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { emptyState, inOrder, type State } from '#domain/workshop/State.ts';
import type { Workshop } from '#domain/workshop/Workshop.ts';

const group = (
  id: string,
  label: string,
  order: number,
  colour: StakeholderGroup['colour'],
  icon: StakeholderGroup['icon'],
): StakeholderGroup => ({ id, label, hint: '', order, colour, icon, resident: order === 0 });

const GROUPS = [
  group('inwoner', 'Inwoner', 0, 'brick', 'house'),
  group('professional', 'Professional', 1, 'green', 'hands'),
  group('organisatie', 'Organisatie', 2, 'slate', 'office'),
  group('beleid', 'Beleid en bestuur', 3, 'timber', 'scales'),
];

const NOTES = [
  'Een eigen voordeur. En dat ik hem zelf open mag doen.',
  'Bestaanszekerheid en gezondheidsbevordering',
  'Niet vijf keer hetzelfde vertellen.',
  'Arbeidsmarktregio, cliëntenparticipatie, verantwoordingsinformatie.',
  'Dat iemand eerst vraagt hoe het met me gaat.',
  'Rust in mijn hoofd. Eerst de schulden, dan de rest.',
];

const STEPS = [
  ['Nodig de inwoner uit bij elk casusoverleg', 'Niemand praat meer over mij zonder mij.'],
  [
    'Eén vaste contactpersoon per gezin, ook als de regeling verandert',
    'Ik hoef mijn verhaal maar één keer te doen.',
  ],
  ['Elke maand een uur met de wethouder op de bouwplaats', 'Ik hoor wat er met mijn idee gebeurt.'],
];

/** The standard session as it was prepared, with its real texts. */
function prepared(): State {
  const script = scripts.find(({ id }) => id === 'standaard') ?? scripts[0];
  if (!script) throw new Error('the catalog has no script');
  let id = 0;
  const draft = composeDraft(
    {
      script,
      questions,
      placeTitle: (place) => {
        const title = places.find((each) => each.id === place)?.label ?? place;
        return { tekst: title, tekst_b1: title };
      },
      newId: () => `id-${String(++id).padStart(4, '0')}`,
    },
    {
      set: {
        title: 'Samen bouwen in Waterdam',
        organisation: 'Gemeente Waterdam',
        contact: 'gesprek@waterdam.example',
        privacyUrl: 'https://waterdam.example/privacy',
        date: '2026-11-23',
        retentionDays: 90,
      },
      chosen: ['bo2', 'bo3'],
      extraPlaces: PLACE_IDS,
      groups: GROUPS,
      own: [],
    },
  );
  const begun = beginWorkshop(draft, {
    id: 'w-wand',
    now: Date.UTC(2026, 10, 23, 9),
    access: { id: 'access', joinCode: 'HJK7M2P', joinSecret: 'x'.repeat(43) },
    rehearsal: false,
    blocks: BLOCKS,
  });
  if (!begun.ok) throw new Error(begun.code);
  return applyChanges(emptyState(), begun.changes);
}

const start = prepared();
const activities = inOrder(start.activity.values());

const workshop = (set: Partial<Workshop>): Change => ({ op: 'patch', kind: 'workshop', id: 'w-wand', set });
const tally = (id: string, total: number, perGroup: Record<string, number> = {}): Change => ({
  op: 'put',
  kind: 'tally',
  entity: { id, total, perGroup, writers: 0, writing: 0, ready: 0 },
});
const hall = tally('joined', 34, { inwoner: 9, professional: 12, organisatie: 7, beleid: 6 });

function find(test: (activity: Activity) => boolean): Activity {
  const found = activities.find(test);
  if (!found) throw new Error('the script has no such activity');
  return found;
}

const ask = find(({ block, placeId }) => block === 'notes' && placeId === 'inwoner');
const whole = find(
  ({ block, placeId, promptId }) => block !== 'explain' && placeId === null && promptId !== null,
);
const task = find(({ block, placeId }) => block === 'notes' && (placeId?.startsWith('bo') ?? false));
const scale = find(({ block }) => block === 'scale');
const dots = find(({ block }) => block === 'dots');
const agree = find(({ block }) => block === 'steps');

/** The session while it stands at an activity in a state. */
function at({ id }: Activity, state: Activity['state'], ...more: Change[]): State {
  const opened = state !== 'ready';
  return applyChanges(start, [
    workshop({ currentActivityId: id }),
    { op: 'patch', kind: 'activity', id, set: { state, everOpened: opened } },
    hall,
    ...more,
  ]);
}

const notesOf = ({ id, placeId }: Activity): Change[] =>
  Array.from({ length: 24 }, (_, i) => ({
    op: 'put',
    kind: 'contribution',
    entity: {
      id: `${id}-${String(i).padStart(2, '0')}`,
      activityId: id,
      promptId: null,
      placeId,
      groupId: GROUPS[i % 4]?.id ?? null,
      seatId: null,
      late: i === 7,
      data: { text: NOTES[i % NOTES.length] ?? '' },
    },
  }));
const line = (groupIds: string[], answered: number, counts: Record<string, number>): GroupResult => ({
  groupIds,
  answered,
  counts,
});
const all = GROUPS.map(({ id }) => id);
const scored: Change = {
  op: 'put',
  kind: 'result',
  entity: {
    id: scale.id,
    groups: [
      line(['inwoner'], 9, { 1: 4, 2: 4, 3: 1 }),
      line(['professional'], 12, { 3: 6, 4: 6 }),
      line(['organisatie'], 7, { 3: 2, 4: 5 }),
      line(['beleid'], 6, { 4: 4, 5: 2 }),
    ],
    all: line(all, 34, { 1: 4, 2: 4, 3: 9, 4: 15, 5: 2 }),
  },
};
const dotted: Change = {
  op: 'put',
  kind: 'result',
  entity: {
    id: dots.id,
    groups: GROUPS.map((one, i) =>
      line([one.id], 9 - i, { bo1: 2 + i, bo2: 9 - i, bo3: 4, bo4: 5, bo5: 7 - 2 * i }),
    ),
    all: line(all, 30, { bo1: 14, bo2: 30, bo3: 16, bo4: 20, bo5: 16 }),
  },
};
const agreed: Change[] = STEPS.map(([what = '', residentNotices = ''], order) => ({
  op: 'put',
  kind: 'step',
  entity: {
    id: `s-${order}`,
    activityId: agree.id,
    order,
    placeId: 'bo2',
    what,
    lead: 'coördinator sociaal team',
    partners: '',
    firstMove: '',
    checkDate: '2027-02-01',
    residentNotices,
    tag: null,
  },
}));
/** Every place was spoken about. */
const spoken: Change[] = activities
  .filter(({ block, placeId }) => block === 'notes' && placeId !== null)
  .flatMap((each): Change[] => [
    { op: 'patch', kind: 'activity', id: each.id, set: { state: 'revealed', everOpened: true } },
    ...notesOf(each),
  ]);
const word = find(({ block }) => block === 'word');
const words: Change[] = [
  'Gehoord',
  'Hoop',
  'Verantwoordelijkheid',
  'Samen',
  'Eindelijk',
  'Bestaanszekerheid',
].map((text, i) => ({
  op: 'put',
  kind: 'contribution',
  entity: {
    id: `w-${i}`,
    activityId: word.id,
    promptId: null,
    placeId: null,
    groupId: GROUPS[i % 4]?.id ?? null,
    seatId: null,
    late: false,
    data: { text },
  },
}));
const parked: Change[] = NOTES.map((text, i) => ({
  op: 'put',
  kind: 'parked',
  entity: {
    id: `p-${i}`,
    text: `${text} Hoe zit dat?`,
    groupId: GROUPS[i % 4]?.id ?? null,
    seatId: null,
    typedBy: null,
  },
}));
const explain = find(({ block, order }) => block === 'explain' && order > 0);

/** Every scene of the wall by name, with the longest texts that the content has: for the eye and for the tests. */
export const wallStates: Readonly<Record<string, State>> = {
  wachten: applyChanges(start, [tally('joined', 0)]),
  'wachten-zaal': applyChanges(start, [tally('joined', 12, { professional: 12 })]),
  welkom: at(
    find(({ block }) => block === 'explain'),
    'open',
  ),
  uitleg: at(explain, 'open', scored, ...spoken),
  'klaar-venster': at(ask, 'ready'),
  'klaar-opgave': at(task, 'ready', scored),
  'klaar-geheel': at(whole, 'ready', scored, ...spoken, ...agreed),
  open: at(ask, 'open', ...notesOf(ask)),
  'open-geheel': at(whole, 'open'),
  omgedraaid: at(ask, 'revealed', ...notesOf(ask)),
  uitgelicht: at(ask, 'revealed', ...notesOf(ask), workshop({ spotlightId: `${ask.id}-03` })),
  stippen: at(dots, 'revealed', dotted),
  schaal: at(scale, 'revealed', scored),
  stappen: at(agree, 'revealed', ...agreed),
  woord: at(word, 'revealed', ...words),
  'vier-vensters': at(
    task,
    'revealed',
    scored,
    ...spoken,
    workshop({ aside: { kind: 'sides', placeId: 'bo2' } }),
  ),
  parkeerplaats: at(task, 'revealed', ...parked, workshop({ parkedShown: true, aside: { kind: 'parked' } })),
  oogst: at(agree, 'revealed', scored, dotted, ...agreed, workshop({ aside: { kind: 'summary' } })),
  dicht: at(agree, 'closed', scored, ...spoken, workshop({ status: 'closed' })),
  'dicht-stappen': at(agree, 'closed', scored, ...spoken, ...agreed, workshop({ status: 'closed' })),
};
