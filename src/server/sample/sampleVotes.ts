import type { ActivityDraft, WorkshopDraft } from '#domain/workshop/drafts.ts';
import type { StepFields } from '#domain/workshop/Step.ts';
import type { Deed } from './Deed.ts';

interface SampleSeat {
  readonly id: string;
  readonly groupId: string;
}

/** Where each group's dots go, over and over again: residents see another task as the first than the rest does. */
const TASKS: Readonly<Record<string, readonly string[]>> = {
  inwoner: ['bo2', 'bo5', 'bo5', 'bo4', 'bo5', 'bo2', 'bo3'],
  professional: ['bo2', 'bo3', 'bo2', 'bo4', 'bo2'],
  organisatie: ['bo4', 'bo2', 'bo3', 'bo1'],
  'beleid-bestuur': ['bo2', 'bo1', 'bo4', 'bo2', 'bo3'],
};

/** How far each group thinks we are. */
const SCORES: Readonly<Record<string, readonly string[]>> = {
  inwoner: ['2', '1', '2', '2', '3', 'unclear', '1', '2'],
  professional: ['3', '2', '3', '4', '3', 'unknown'],
  organisatie: ['3', '4', '3', '3'],
  'beleid-bestuur': ['4', '4', '3', '5', '4'],
};

const OPINIONS: Readonly<Record<string, readonly string[]>> = {
  inwoner: ['agree', 'agree', 'unsure'],
  professional: ['unsure', 'agree', 'disagree'],
  organisatie: ['agree', 'disagree'],
  'beleid-bestuur': ['agree', 'agree', 'unsure'],
};

/** The same proposition after the talk: who doubted has made up their mind. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  inwoner: ['agree', 'agree', 'agree', 'unsure'],
  professional: ['agree', 'agree', 'disagree', 'agree', 'unsure'],
  organisatie: ['agree', 'agree', 'unsure'],
  'beleid-bestuur': ['agree', 'agree', 'agree', 'unsure'],
};

/** *Kon je zeggen wat je wilde?*, and sometimes what could be better. */
const FEEDBACK: Readonly<Record<string, readonly (readonly [value: string, better: string])[]>> = {
  inwoner: [
    ['all', ''],
    ['most', ''],
    ['all', 'Iets langzamer graag.'],
    ['some', ''],
  ],
  professional: [
    ['all', ''],
    ['most', 'Meer tijd voor de stappen.'],
    ['most', ''],
  ],
  organisatie: [
    ['most', ''],
    ['all', ''],
  ],
  'beleid-bestuur': [
    ['all', ''],
    ['most', ''],
  ],
};

const STEPS: readonly (readonly [groupId: string, fields: Omit<StepFields, 'placeId' | 'tag'>])[] = [
  [
    'professional',
    {
      what: 'Nodig de inwoner uit bij elk casusoverleg',
      lead: 'coördinator sociaal team',
      partners: 'werk en inkomen, cliëntenraad',
      firstMove: 'In het eerstvolgende overleg één inwoner uitnodigen',
      checkDate: '',
      residentNotices: 'Ik zit erbij als het over mij gaat',
    },
  ],
  [
    'inwoner',
    {
      what: 'Bel eerst, stuur daarna pas een brief',
      lead: 'teamleider werk en inkomen',
      partners: 'communicatie',
      firstMove: 'Tien brieven samen met inwoners herschrijven',
      checkDate: '',
      residentNotices: 'Ik snap wat er van mij gevraagd wordt',
    },
  ],
  [
    'beleid-bestuur',
    {
      what: 'Reken met elke inwoner vooraf uit wat werken doet met geld en toeslagen',
      lead: 'klantmanager werk en inkomen',
      partners: 'Geldfit, bewindvoerders',
      firstMove: 'Met vijf inwoners een proefberekening maken',
      checkDate: '',
      residentNotices: 'Ik durf te beginnen, want ik weet wat ik overhoud',
    },
  ],
  [
    'organisatie',
    {
      what: 'Houd bij elke tafel één stoel vrij voor een inwoner',
      lead: '',
      partners: '',
      firstMove: '',
      checkDate: '',
      residentNotices: 'Er is altijd plek voor mij',
    },
  ],
];

/** After so many months the hall looks back at a step. */
const CHECK_AFTER = 3;

/**
 * An activity in which people vote or draft steps, as it is played: everyone answers, three residents do not; then it is
 * revealed. What the dots go on must have been shown, otherwise nothing happens.
 *
 * @param shown - ids of the notes that everyone can see, per activity
 */
export function sampleVotes(
  draft: WorkshopDraft,
  activity: ActivityDraft,
  seats: readonly SampleSeat[],
  shown: ReadonlyMap<string, readonly string[]>,
  newId: () => string,
): Deed[] {
  const answers =
    activity.block === 'steps' ? stepsOf(draft, seats) : votesOf(activity, seats.slice(3), shown);
  if (answers.length === 0) return [];
  const promptId = draft.prompts.find((prompt) => prompt.activityId === activity.id)?.id ?? null;
  const given = answers.map(
    ([seatId, data]): Deed => ({
      actor: { role: 'participant', seatId },
      action: {
        type: 'contribute',
        contributionId: newId(),
        activityId: activity.id,
        promptId,
        hideGroup: false,
        data,
      },
    }),
  );
  const to = (state: 'open' | 'revealed' | 'closed') =>
    asked({ type: 'setActivityState', activityId: activity.id, to: state });
  return [
    asked({ type: 'goTo', activityId: activity.id }),
    to('open'),
    ...given,
    // Feedback is never shown to the hall: it is only closed.
    to(activity.block === 'feedback' ? 'closed' : 'revealed'),
    ...(activity.block === 'dots' && Array.isArray(activity.options['places'])
      ? [asked({ type: 'choosePlaces', places: ['bo2', 'bo5'] })]
      : []),
    ...(activity.block === 'steps' ? settled(draft, activity, newId) : []),
  ];
}

type Answer = readonly [seatId: string, data: Readonly<Record<string, unknown>>];

function votesOf(
  { block, options }: ActivityDraft,
  seats: readonly SampleSeat[],
  shown: ReadonlyMap<string, readonly string[]>,
): Answer[] {
  const nth = (list: readonly string[] = [], n: number) => list[n % list.length] ?? '';
  if (block === 'scale' || block === 'statement') {
    const opinions = typeof options['before'] === 'string' ? LATER : OPINIONS;
    const values = block === 'scale' ? SCORES : opinions;
    return seats.map(({ id, groupId }, at) => [id, { value: nth(values[groupId], at) }]);
  }
  if (block === 'feedback')
    return seats.map(({ id, groupId }, at) => {
      const given = FEEDBACK[groupId] ?? [];
      const [value, better] = given[at % given.length] ?? ['most', ''];
      return [id, { value, better }];
    });
  const notes = shown.get(String(options['source'])) ?? [];
  const onPlaces = Array.isArray(options['places']);
  if (block !== 'dots' || (!onPlaces && notes.length === 0)) return [];
  // On notes some get far more than others, as in a hall.
  const on = (groupId: string, n: number) =>
    onPlaces ? nth(TASKS[groupId], n) : nth(notes, (n * n + groupId.length) % Math.min(9, notes.length));
  return seats.flatMap(({ id, groupId }, at) =>
    [0, 1, 2].map((dot): Answer => [id, { on: on(groupId, at * 3 + dot) }]),
  );
}

function stepsOf(draft: WorkshopDraft, seats: readonly SampleSeat[]): Answer[] {
  return STEPS.flatMap(([groupId, fields]) => {
    const seat = seats.find((each) => each.groupId === groupId);
    return seat
      ? [[seat.id, { ...fields, checkDate: fields.lead === '' ? '' : checkDate(draft) }] as const]
      : [];
  });
}

/** The drafts that say who leads become agreements. */
function settled(
  draft: WorkshopDraft,
  { id: activityId, placeId }: ActivityDraft,
  newId: () => string,
): Deed[] {
  return STEPS.filter(([, { lead }]) => lead !== '').map(([, fields], order) =>
    asked({
      type: 'putStep',
      stepId: newId(),
      activityId,
      order,
      fields: { ...fields, checkDate: checkDate(draft), placeId, tag: order === 0 ? 'ontwerp' : null },
    }),
  );
}

function checkDate({ date }: WorkshopDraft): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + CHECK_AFTER);
  return day.toISOString().slice(0, 10);
}

function asked(action: Deed['action']): Deed {
  return { actor: { role: 'facilitator' }, action };
}
