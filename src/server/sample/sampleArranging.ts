import type { ActivityDraft } from '#domain/workshop/drafts.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import type { Deed } from './Deed.ts';

/** What the facilitator put together at a place: titles, and words by which the notes under each are found. */
const STACKS: Partial<Record<PlaceId, Readonly<Record<string, readonly string[]>>>> = {
  inwoner: {
    'Eén vast gezicht': [
      'vijf keer',
      'wie mij begeleidt',
      'Keuze in begeleider',
      'vast gezicht',
      'verhaal moe',
    ],
    'Eerst rust en een thuis': ['voordeur', 'schulden', 'Bestaanszekerheid', 'grip', 'een huis, geld'],
    'Vraag eerst hoe het gaat': ['eerst vraagt', 'Vraag wat ik', 'Daar vraagt nooit', 'niet naar dromen'],
    'Durven vragen': ['durfde', 'Schaamte', 'brieven bang'],
  },
  bo2: {
    'Erbij zijn': ['erbij zijn', 'óver mensen', 'inwoner erbij', 'tijden dat inwoners'],
    'Praten op een fijne plek': ['keukentafel', 'Een kop koffie', 'Toegang samen'],
    'Mensen die het zelf meemaakten': [
      'maatje',
      'ervaringsdeskundige',
      'Ervaringsdeskundigen',
      'cliëntenraad',
    ],
    'Blijf bellen': ['Bel even na', 'intake valt', 'Warme overdracht', 'weer zelf belt'],
  },
  bo5: {
    'Kleine stappen tellen': ['Drie uur', 'Iedere stap', 'Tel ook'],
    'Zonder angst voor geld': ['geld kwijtraak', 'Bijverdienen', 'zonder gevolgen'],
  },
};

/** What she summed up, with the hall, at a place. */
const CONCLUSIONS: Partial<Record<PlaceId, string>> = {
  inwoner: 'Mensen willen eerst rust en één vast gezicht. Daarna komt pas een traject.',
  bo2: 'Wie over een inwoner praat, praat met de inwoner. Dat vraagt andere tijden, een andere plek en minder mensen aan tafel.',
  bo5: 'Elke stap vooruit telt, ook als er geen geld mee verdiend wordt.',
};

/** Words of a note that nobody needs to read: they would point at somebody. */
const COVERED = 'Op dinsdag';

/** A note of a round, as the facilitator sees it after the reveal. */
interface OpenNote {
  readonly id: string;
  readonly text: string;
}

/**
 * What the facilitator does with the notes of a round once they are turned: gather them under a title, cover words, mark
 * *dakkapel* or *ontwerp* where the script asks for it, sum up.
 *
 * @param first - whether this is the first round at its place: there she sums up
 */
export function sampleArranging(
  activity: ActivityDraft,
  notes: readonly OpenNote[],
  first: boolean,
  newId: () => string,
): Deed[] {
  const { id: activityId, placeId, options } = activity;
  if (placeId === null) return [];
  const free = [...notes];
  const stacks = Object.entries(STACKS[placeId] ?? {}).flatMap(([title, words]) => {
    const members = free.filter(({ text }) => words.some((word) => text.includes(word)));
    if (members.length < 2) return [];
    for (const member of members) free.splice(free.indexOf(member), 1);
    return [
      does({
        type: 'putCluster',
        clusterId: newId(),
        activityId,
        title,
        contributionIds: members.map(({ id }) => id),
      }),
    ];
  });
  const covered = notes.filter(({ text }) => text.startsWith(COVERED));
  const tagged = options['tags'] === true ? notes.slice(0, 4) : [];
  const conclusion = CONCLUSIONS[placeId];
  return [
    ...stacks,
    ...covered.map(({ id }) =>
      does({ type: 'maskContribution', contributionId: id, masks: [[0, COVERED.length]] }),
    ),
    ...tagged.map(({ id }, at) =>
      does({ type: 'tagContribution', contributionId: id, tag: at % 2 === 0 ? 'ontwerp' : 'dakkapel' }),
    ),
    ...(first && conclusion !== undefined
      ? [does({ type: 'setConclusion', activityId, text: conclusion })]
      : []),
  ];
}

function does(action: Deed['action']): Deed {
  return { actor: { role: 'facilitator' }, action };
}
