import type { BlockRegistry } from '../blocks/Block.ts';
import { BLOCKS } from '../blocks/registry.ts';
import { beginWorkshop } from '../workshop/beginWorkshop.ts';
import { applyChanges } from '../workshop/changes.ts';
import type { WorkshopDraft } from '../workshop/drafts.ts';
import type { EarlierStep } from '../workshop/earlier.ts';
import type { Prompt } from '../workshop/Prompt.ts';
import type { GroupColour, GroupIcon, StakeholderGroup } from '../workshop/StakeholderGroup.ts';
import { emptyState, type State } from '../workshop/State.ts';
import { stepSaying } from './stepSaying.ts';

/** The moment at which test workshops begin: 21 November 2026, noon UTC. */
export const NOON = 1_795_262_400_000;

function group(
  id: string,
  label: string,
  order: number,
  icon: GroupIcon,
  colour: GroupColour,
): StakeholderGroup {
  return { id, label, hint: `ik spreek voor ${label}`, order, icon, colour, resident: id === 'inwoner' };
}

function prompt(id: string, activityId: string, order: number, groupId: string | null = null): Prompt {
  const wording = { tekst: `Vraag ${id} voor professionals?`, tekst_b1: `Vraag ${id}?` };
  return { id, activityId, order, contentId: id, origin: 'derived', wording, starters: ['Ik wil…'], groupId };
}

/** Dots go on the notes of the first round. */
const OPTIONS: Readonly<Record<string, Record<string, unknown>>> = { dots: { dots: 2, source: 'a1' } };

/** What the sample's earlier session agreed on. */
export const AGREED_BEFORE: EarlierStep = {
  ...stepSaying('Eén vaste contactpersoon', {
    placeId: 'bo2',
    lead: 'teamleider',
    checkDate: '2026-06-01',
    residentNotices: 'één gezicht',
  }),
  id: 'e1',
  order: 0,
  agreedOn: '2025-11-20',
  confirmed: false,
};

/** A small but whole draft: a welcome, two rounds of notes (the second with a question per group), a closing, and one activity of every other block. */
export function sampleDraft(
  blocksUsed: readonly string[] = [
    'explain',
    'notes',
    'notes',
    'explain',
    'dots',
    'scale',
    'steps',
    'statement',
    'word',
    'feedback',
  ],
): WorkshopDraft {
  const places = [null, 'inwoner', 'bo2', null] as const;
  const activities = blocksUsed.map((block, index) => ({
    id: `a${index}`,
    order: index,
    block,
    placeId: places[index] ?? null,
    title: { tekst: `Activiteit ${index}`, tekst_b1: `Stap ${index}` },
    wallText: block === 'explain' ? { tekst: 'Welkom', tekst_b1: 'Welkom' } : null,
    minutes: 10,
    options: OPTIONS[block] ?? {},
  }));
  return {
    title: 'Samen bouwen',
    organisation: 'Gemeente Voorbeeld',
    contact: 'gesprek@voorbeeld.example',
    privacyUrl: 'https://voorbeeld.example/privacy',
    date: '2026-11-21',
    retentionDays: 90,
    places: ['inwoner', 'professional', 'bo2', 'bo3'],
    scriptId: 'kort',
    scriptTitle: 'Kort gesprek',
    activities,
    prompts: [
      prompt('p1', 'a1', 0),
      prompt('p1b', 'a1', 1),
      prompt('p2', 'a2', 0),
      prompt('p2i', 'a2', 1, 'inwoner'),
    ],
    remarks: activities.map(({ id }) => ({ id, text: `Spreeknotitie bij ${id}` })),
    groups: [
      group('inwoner', 'Inwoner', 0, 'house', 'brick'),
      group('professional', 'Professional', 1, 'hands', 'green'),
      group('organisatie', 'Organisatie', 2, 'office', 'slate'),
      group('beleid-bestuur', 'Beleid en bestuur', 3, 'scales', 'timber'),
    ],
    earlier: {
      steps: [AGREED_BEFORE],
      scores: [{ id: 'bo2', mean: 2.4, answered: 31, measuredOn: '2025-11-20' }],
    },
  };
}

/** The state right after preparing the sample draft. */
export function sampleState(draft: WorkshopDraft = sampleDraft(), blocks: BlockRegistry = BLOCKS): State {
  const access = { id: 'access', joinCode: 'ABC2345', joinSecret: 'geheim-geheim-geheim' } as const;
  const decision = beginWorkshop(draft, { id: 'w1', now: NOON, access, rehearsal: false, blocks });
  if (!decision.ok) throw new Error(`the sample draft is refused: ${decision.code}`);
  return applyChanges(emptyState(), decision.changes);
}
