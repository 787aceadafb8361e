import { describe, expect, it } from 'vitest';
import type { CatalogScript, Script } from '#catalog/Catalog.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { beginWorkshop } from '#domain/workshop/beginWorkshop.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { createSchema } from '#protocol/http.ts';
import { type Choices, composeDraft, composeScript, type Material, placesOfScript } from './composeDraft.ts';

const say = (text: string) => ({ tekst: text, tekst_b1: `${text} (gewoon)` });
const question = (id: string) => ({ id, origin: 'source' as const, wording: say(id), starters: ['Ik wil…'] });
const group = (id: string, resident = false): StakeholderGroup => ({
  id,
  label: id,
  hint: '',
  order: 0,
  icon: 'house',
  colour: 'brick',
  resident,
});

const script: CatalogScript = {
  id: 'kort',
  title: 'Kort',
  minutes: 60,
  description: '',
  html: '',
  questions: [],
  activities: [
    {
      key: 'welkom',
      block: 'explain',
      title: say('Welkom'),
      minutes: 6,
      prompts: [],
      speakingNotes: 'Begin.',
      wall: say('Regels'),
    },
    {
      key: 'droom',
      block: 'notes',
      title: say('Droom'),
      place: 'inwoner',
      minutes: 10,
      prompts: ['droom-inwoner', 'inwoner-1'],
      promptPerGroup: { professional: 'droom-anderen', organisatie: 'droom-anderen' },
      speakingNotes: 'Inwoners eerst.',
    },
    {
      key: 'nu',
      block: 'notes',
      title: say('Nu'),
      place: 'chosen-1',
      minutes: 10,
      prompts: ['r2'],
      speakingNotes: '',
    },
    {
      key: 'kansen',
      block: 'notes',
      title: say('Kansen'),
      place: 'chosen-2',
      minutes: 10,
      prompts: ['r4'],
      speakingNotes: '',
    },
    { key: 'eind', block: 'explain', title: say('Afronden'), minutes: 4, prompts: [], speakingNotes: '' },
  ],
};

function material(): Material {
  let n = 0;
  return {
    script,
    questions: ['droom-inwoner', 'droom-anderen', 'inwoner-1', 'r2', 'r4', 'bo5-1', 'bo5-2'].map(question),
    placeTitle: (place) => say(`Over ${place}`),
    newId: () => {
      n += 1;
      return `id-${n}-aaaaaaaa`;
    },
  };
}

const choices: Choices = {
  set: {
    title: 'Samen bouwen',
    organisation: 'Gemeente Voorbeeld',
    contact: '',
    privacyUrl: '',
    date: '2026-11-23',
    retentionDays: 90,
  },
  chosen: ['bo2', 'bo3'],
  extraPlaces: [],
  groups: [group('inwoner', true), group('professional'), group('organisatie')],
  own: [],
};

describe('a draft from a script', () => {
  it('is accepted by the wire and by the core', () => {
    const draft = composeDraft(material(), {
      ...choices,
      extraPlaces: ['bo5'],
      own: [{ key: 'e', text: 'Wat kost het?', plain: '', at: { place: 'bo4' } }],
    });
    expect(createSchema.safeParse({ draft }).success).toBe(true);
    const access = { id: 'access', joinCode: 'X', joinSecret: 'Y' } as const;
    expect(beginWorkshop(draft, { id: 'w', now: 0, access, rehearsal: false, blocks: BLOCKS })).toMatchObject(
      { ok: true },
    );
  });

  it('gives the chosen bouwopgaven to the script, and names the places in play in the order of the picture', () => {
    const draft = composeDraft(material(), { ...choices, chosen: ['bo4', 'bo1'] });
    expect(draft.activities.map((activity) => activity.placeId)).toEqual([
      null,
      'inwoner',
      'bo4',
      'bo1',
      null,
    ]);
    expect(draft.places).toEqual(['inwoner', 'bo1', 'bo4']);
    expect(placesOfScript(script, ['bo4', 'bo1'])).toEqual(['inwoner', 'bo1', 'bo4']);
  });

  it('marks what follows the choice of the hall, so that it can move later', () => {
    const draft = composeDraft(material(), choices);
    expect(draft.activities.map((activity) => activity.follows)).toEqual([
      undefined,
      undefined,
      1,
      2,
      undefined,
    ]);
  });

  it('lets a question about the whole picture look through its own window, and only there', () => {
    const windows = ['inwoner-1', 'r2'].map((id) => ({
      ...question(id),
      ...(id === 'r2' ? {} : { place: 'inwoner' as const }),
    }));
    const looking: CatalogScript = {
      ...script,
      activities: [
        {
          key: 'venster',
          block: 'notes',
          title: say('Venster'),
          minutes: 5,
          prompts: ['inwoner-1', 'r2'],
          speakingNotes: '',
        },
        {
          key: 'opgave',
          block: 'notes',
          title: say('Opgave'),
          place: 'bo1',
          minutes: 5,
          prompts: ['inwoner-1'],
          speakingNotes: '',
        },
      ],
    };
    const draft = composeDraft({ ...material(), script: looking, questions: windows }, choices);
    expect(draft.prompts.map((prompt) => prompt.placeId)).toEqual(['inwoner', undefined, undefined]);
    expect(draft.places).toEqual(['inwoner', 'bo1']);
    expect(createSchema.safeParse({ draft }).success).toBe(true);
  });

  it('asks a facilitator’s own question of her own script, which no later content can change', () => {
    const own: Script = {
      id: 'eigen-1',
      title: 'Van mij',
      minutes: 20,
      description: '',
      questions: [{ ...question('vraag-1'), origin: 'own' }],
      activities: [
        {
          key: 'a',
          block: 'notes',
          title: say('Vraag'),
          minutes: 20,
          prompts: ['vraag-1', 'r2'],
          speakingNotes: '',
        },
      ],
    };
    const draft = composeDraft({ ...material(), script: own }, choices);
    expect(draft.prompts.map(({ contentId, origin }) => [contentId, origin])).toEqual([
      [null, 'own'],
      ['r2', 'source'],
    ]);
    expect(createSchema.safeParse({ draft }).success).toBe(true);
  });

  it('copies questions in both registers with their content id: the first is asked, the others wait', () => {
    const draft = composeDraft(material(), choices);
    const droom = draft.activities[1];
    const mine = draft.prompts.filter((prompt) => prompt.activityId === droom?.id && prompt.groupId === null);
    expect(mine.map((prompt) => prompt.contentId)).toEqual(['droom-inwoner', 'inwoner-1']);
    expect(mine[0]?.wording).toEqual({ tekst: 'droom-inwoner', tekst_b1: 'droom-inwoner (gewoon)' });
    expect(mine.map((prompt) => prompt.order)).toEqual([0, 1]);
  });

  it('asks a group its own question, and lets an added group follow its kind', () => {
    const draft = composeDraft(material(), { ...choices, groups: [...choices.groups, group('g-werkgever')] });
    const own = draft.prompts.filter((prompt) => prompt.groupId !== null);
    expect(own.map((prompt) => [prompt.groupId, prompt.contentId])).toEqual([
      ['professional', 'droom-anderen'],
      ['organisatie', 'droom-anderen'],
      ['g-werkgever', 'droom-anderen'],
    ]);
  });

  it('turns keys of activities into their ids, and the word for all bouwopgaven into the five', () => {
    const voting: CatalogScript = {
      ...script,
      activities: [
        ...script.activities.slice(0, 4),
        {
          key: 'kiezen',
          block: 'dots',
          title: say('Kiezen'),
          minutes: 3,
          prompts: ['r2'],
          options: { dots: 2, places: 'all-bouwopgaven' },
          speakingNotes: '',
        },
        {
          key: 'stippen',
          block: 'dots',
          title: say('Stippen'),
          minutes: 3,
          prompts: ['r2'],
          options: { source: 'kansen' },
          speakingNotes: '',
        },
      ],
    };
    const draft = composeDraft({ ...material(), script: voting }, choices);
    const kansen = draft.activities.find((each) => each.title.tekst === 'Kansen');
    expect(draft.activities.slice(-2).map((each) => each.options)).toEqual([
      { dots: 2, places: ['bo1', 'bo2', 'bo3', 'bo4', 'bo5'] },
      { source: kansen?.id },
    ]);
    expect(createSchema.safeParse({ draft }).success).toBe(true);
    const access = { id: 'access', joinCode: 'X', joinSecret: 'Y' } as const;
    expect(beginWorkshop(draft, { id: 'w', now: 0, access, rehearsal: false, blocks: BLOCKS }).ok).toBe(true);
  });

  it('keeps speaking notes apart from what the wall shows', () => {
    const draft = composeDraft(material(), choices);
    const [welkom] = draft.activities;
    expect(welkom?.wallText?.tekst).toBe('Regels');
    expect(draft.remarks.find((remark) => remark.id === welkom?.id)?.text).toBe('Begin.');
    expect(JSON.stringify(draft.activities)).not.toContain('Begin.');
  });

  it('puts extra places and own questions before the closing', () => {
    const draft = composeScript(material(), {
      ...choices,
      extraPlaces: ['bo5', 'inwoner'],
      own: [
        { key: 'a', text: 'En nu?', plain: 'Wat nu?', at: { activity: 'nu' } },
        { key: 'b', text: ' Wat kost het? ', plain: ' ', at: { place: 'bo5' } },
      ],
    });
    expect(draft.activities.map((activity) => activity.title.tekst)).toEqual([
      'Welkom',
      'Droom',
      'Nu',
      'Kansen',
      'Over bo5',
      'Over bo5',
      'Afronden',
    ]);
    expect(draft.activities.map((activity) => activity.order)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const of = (order: number) =>
      draft.prompts.filter((each) => each.activityId === draft.activities[order]?.id);
    expect(of(2).map((prompt) => prompt.wording.tekst)).toEqual(['r2', 'En nu?']);
    expect(of(4).map((prompt) => prompt.contentId)).toEqual(['bo5-1', 'bo5-2']);
    expect(of(5)).toMatchObject([
      { origin: 'own', wording: { tekst: 'Wat kost het?', tekst_b1: 'Wat kost het?' } },
    ]);
  });

  it('never gives two things the same id', () => {
    const draft = composeDraft(material(), { ...choices, extraPlaces: ['bo5'] });
    const ids = [...draft.activities, ...draft.prompts].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses a script that asks what the catalog lacks', () => {
    expect(() => composeDraft({ ...material(), questions: [] }, choices)).toThrow('droom-inwoner');
  });
});
