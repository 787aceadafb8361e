import { BLOCKS } from '#domain/blocks/registry.ts';
import { beginWorkshop } from '#domain/workshop/beginWorkshop.ts';
import { applyChanges, type Change } from '#domain/workshop/changes.ts';
import type { ActivityDraft, WorkshopDraft } from '#domain/workshop/drafts.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { emptyState, type State } from '#domain/workshop/State.ts';
import type { Wording } from '#domain/workshop/Wording.ts';

const say = (tekst: string, tekst_b1 = tekst): Wording => ({ tekst, tekst_b1 });

export const SAMPLE_GROUPS: readonly StakeholderGroup[] = [
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
];

const activity = (
  id: string,
  order: number,
  set: Partial<ActivityDraft> & { title: Wording },
): ActivityDraft => ({
  id,
  order,
  block: 'notes',
  placeId: null,
  wallText: null,
  minutes: 10,
  options: {},
  ...set,
});

const prompt = (
  id: string,
  activityId: string,
  order: number,
  wording: Wording,
  groupId: string | null = null,
): Prompt => ({
  id,
  activityId,
  order,
  contentId: id,
  origin: 'source',
  wording,
  starters: ['Ik wil…'],
  groupId,
});

/** A small session as its facilitator prepared it: welcome, two questions, closing. */
const SAMPLE_DRAFT: WorkshopDraft = {
  title: 'Samen bouwen in Oost',
  organisation: 'Gemeente Voorbeeld',
  contact: 'sociaal@voorbeeld.nl',
  privacyUrl: 'https://voorbeeld.nl/privacy',
  date: '2026-11-23',
  retentionDays: 90,
  places: ['inwoner', 'bo2'],
  scriptId: 'kort',
  scriptTitle: 'Kort gesprek',
  groups: SAMPLE_GROUPS,
  activities: [
    activity('welkom', 0, {
      block: 'explain',
      title: say('Welkom'),
      wallText: say('Luister eerst.\nSchrijf zonder namen.'),
      minutes: 6,
    }),
    activity('droom', 1, { placeId: 'inwoner', title: say('Droom'), minutes: 8 }),
    activity('nu', 2, { placeId: 'bo2', title: say('Wat gebeurt er nu?') }),
    activity('afronden', 3, { block: 'explain', title: say('Afronden'), minutes: 4 }),
  ],
  prompts: [
    prompt('droom-1', 'droom', 0, say('Wat vindt u belangrijk in uw leven?', 'Wat is voor jou belangrijk?')),
    prompt('droom-2', 'droom', 1, say('Wat geeft u energie?', 'Waar krijg je energie van?')),
    prompt('droom-hoorde', 'droom', 2, say('Wat hoorde u?', 'Wat hoorde je?'), 'professional'),
    prompt('nu-1', 'nu', 0, say('Wat gebeurt er nu al?', 'Wat doen we nu?')),
  ],
  remarks: [
    { id: 'welkom', text: 'Heet iedereen welkom.' },
    { id: 'droom', text: 'Laat inwoners eerst praten.' },
  ],
};

/** The host's state of the sample session, to which a test adds what it needs. */
export function sampleView(...more: readonly Change[]): State {
  const decision = beginWorkshop(SAMPLE_DRAFT, {
    id: 'w-sample',
    now: Date.UTC(2026, 10, 23, 9),
    access: { id: 'access', joinCode: 'HJK7M2P', joinSecret: 'geheim-geheim-geheim-geheim' },
    rehearsal: false,
    blocks: BLOCKS,
  });
  if (!decision.ok) throw new Error(decision.code);
  return applyChanges(applyChanges(emptyState(), decision.changes), more);
}
