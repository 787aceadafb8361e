import type { Catalog, Script } from '#catalog/Catalog.ts';
import { composeDraft } from '#catalog/composeDraft.ts';
import type { WorkshopDraft } from '#domain/workshop/drafts.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';

/** The four groups of the sample, as a facilitator would leave them. */
const GROUPS: readonly StakeholderGroup[] = [
  {
    id: 'inwoner',
    label: 'Inwoner',
    hint: 'ik praat over mijn eigen leven',
    order: 0,
    icon: 'house',
    colour: 'brick',
    resident: true,
  },
  {
    id: 'professional',
    label: 'Professional',
    hint: 'ik help inwoners in mijn werk',
    order: 1,
    icon: 'hands',
    colour: 'green',
    resident: false,
  },
  {
    id: 'organisatie',
    label: 'Organisatie',
    hint: 'ik leid een team of organisatie',
    order: 2,
    icon: 'office',
    colour: 'slate',
    resident: false,
  },
  {
    id: 'beleid-bestuur',
    label: 'Beleid en bestuur',
    hint: 'ik maak plannen of neem besluiten',
    order: 3,
    icon: 'scales',
    colour: 'timber',
    resident: false,
  },
];

/**
 * A draft for a fictitious municipality that visits all nine places with the 90-minute script.
 * `date` is the day of the session (`YYYY-MM-DD`), `newId` gives ids.
 */
export function sampleDraft(catalog: Catalog, date: string, newId: () => string): WorkshopDraft {
  const script = catalog.scripts.find((each) => each.id === 'standaard') ?? catalog.scripts[0];
  if (!script) throw new Error('the catalog has no script');
  const long = catalog.scripts.find((each) => each.id === 'lang') ?? script;
  const titleOf = (id: string) =>
    catalog.places.find((place) => place.id === id)?.heading ?? { tekst: id, tekst_b1: id };
  return composeDraft(
    {
      script: withProposition(script, long),
      questions: [
        ...catalog.places.flatMap((place) => place.questions),
        ...catalog.general,
        ...script.questions,
        ...long.questions,
      ],
      placeTitle: titleOf,
      newId,
    },
    {
      set: {
        title: 'Samen bouwen in Waterdam',
        organisation: 'Gemeente Waterdam (verzonnen)',
        contact: 'het gespreksteam, gesprek@waterdam.example',
        privacyUrl: 'https://waterdam.example/privacy',
        date,
        retentionDays: 90,
      },
      chosen: ['bo2', 'bo3'],
      extraPlaces: catalog.places.map((place) => place.id),
      groups: GROUPS,
      own: [],
    },
  );
}

/** The keys under which the long script asks a proposition before and after the talk. */
const PROPOSITION = { before: 'stelling-vooraf', after: 'stelling-daarna' } as const;

/** A script that also asks the proposition of the long one twice, so that the sample holds every kind of result. */
function withProposition(script: Script, long: Script): Script {
  const asked = new Set(script.activities.map(({ key }) => key));
  const find = (key: string) =>
    long.activities.filter((each) => each.key === key && each.block === 'statement' && !asked.has(key));
  const { activities } = script;
  // before the first vote, and after the last
  const from = activities.findIndex(({ block }) => block === 'dots');
  const to = activities.findLastIndex(({ block }) => block === 'dots') + 1;
  if (from < 0) return script;
  return {
    ...script,
    activities: [
      ...activities.slice(0, from),
      ...find(PROPOSITION.before),
      ...activities.slice(from, to),
      ...find(PROPOSITION.after),
      ...activities.slice(to),
    ],
  };
}
