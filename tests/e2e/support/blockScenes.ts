/** What is played to look at every block: one activity each, with enough in it to be seen. */
import type { Page } from '@playwright/test';
import type { ActivityState } from '#domain/workshop/Activity.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import { DeskNotes } from '../pages/DeskNotes.ts';
import type { FacilitatorPage } from '../pages/FacilitatorPage.ts';
import { ParticipantPage } from '../pages/ParticipantPage.ts';
import { TabletVotes } from '../pages/TabletVotes.ts';
import type { ScriptedDevice } from './ScriptedDevice.ts';

/** Everybody in the hall. */
export interface Cast {
  readonly leader: ScriptedDevice;
  readonly hall: readonly ScriptedDevice[];
  readonly tablet: Page;
  readonly phone: Page;
  readonly desk: FacilitatorPage;
}
type Play = (cast: Cast) => Promise<void>;

export interface BlockScene extends Partial<Record<ActivityState, Play>> {
  /** In the file names. */
  readonly name: string;
  readonly block: string;
  readonly place: PlaceId | null;
  readonly title: string;
  readonly question?: string;
  readonly wallText?: string;
  readonly remark?: string;
  /** @param idOf - the activity with a title */
  readonly options?: (idOf: (title: string) => string) => Readonly<Record<string, unknown>>;
  readonly states: readonly ActivityState[];
}

const ALL = ['ready', 'open', 'revealed', 'closed'] as const;

const CHANCES = [
  'Elke week samen koffie in het buurthuis',
  'Een bus naar het werkplein',
  'Minder formulieren, één vraag tegelijk',
  'Iemand die meegaat naar het eerste gesprek',
  'Wandelen met mensen die je nog niet kent',
  'Een proefplek van twee dagen per week',
  'Werkgevers uitnodigen aan de keukentafel',
  'Een klusdag waar iedereen iets kan',
  'Eén telefoonnummer voor alles',
  'Meer tijd per gesprek, minder overdracht',
  'Kinderopvang in hetzelfde gebouw',
  'De wethouder een dag mee op pad',
  'Een tuin die we samen bijhouden, met een bankje, zodat mensen die weinig buiten komen toch iemand treffen',
  'Taalles op de werkvloer',
  'Budget waar een team zelf over beslist',
  'Laat zien wat er al gelukt is',
] as const;
const WORDS = [
  'samen',
  'hoop',
  'samen',
  'moe maar blij',
  'doen',
  'luisteren',
  'koffie',
  'samen',
  'hoop',
] as const;
const PLACES = ['bo1', 'bo2', 'bo3', 'bo4', 'bo5'] as const;
const PLAN = 'Eén plan per huishouden';
const PLAN_AGAIN = 'Eén plan per huishouden, nog eens';
const CHANCE = 'Kansen in de buurt';

/** One of a list for everybody, in turn. */
function of<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
}

const dot = (on: string) => ({ on });
const value = (answer: string) => ({ value: answer });

export const BLOCK_SCENES: readonly BlockScene[] = [
  {
    name: 'explain',
    block: 'explain',
    place: null,
    title: 'Zo werken we vandaag',
    wallText:
      'Iedereen is even belangrijk.\nEerst schrijven, dan praten.\nInwoners praten als eerste.\nNoem geen namen.',
    remark: 'Lees de afspraken rustig voor.',
    states: ['ready', 'open', 'closed'],
  },
  {
    name: 'notes',
    block: 'notes',
    place: 'bo5',
    title: CHANCE,
    question: 'Welke kansen zie jij in jouw buurt?',
    remark: 'Laat het eerst een minuut stil zijn.',
    options: () => ({ tags: true }),
    states: ALL,
    open: async ({ leader, hall, tablet, phone }) => {
      const { id } = await leader.at(CHANCE);
      await leader.act({ type: 'setTimer', activityId: id, left: 300_000, running: true });
      for (const [at, text] of CHANCES.entries()) await of(hall, at).give(CHANCE, { text });
      await new ParticipantPage(tablet).send('Dat iemand mij komt ophalen');
      await new ParticipantPage(phone).send('Een plek waar je zo binnenloopt');
      await new ParticipantPage(phone).field.fill('En nog iets over');
    },
    revealed: async ({ leader, desk }) => {
      const { id } = await leader.at(CHANCE, 'revealed');
      const ids = [...leader.view.contribution.values()].filter((each) => each.activityId === id);
      const named = (start: string) =>
        ids.filter(({ data }) => String(data['text']).startsWith(start)).map((each) => each.id);
      const meeting = [...named('Elke week'), ...named('Wandelen'), ...named('Een tuin')];
      await leader.act({
        type: 'putCluster',
        clusterId: 'ontmoeten',
        activityId: id,
        title: 'Elkaar ontmoeten',
        contributionIds: meeting,
      });
      await leader.act({
        type: 'putCluster',
        clusterId: 'simpel',
        activityId: id,
        title: 'Maak het simpel',
        contributionIds: [...named('Minder formulieren'), ...named('Eén telefoon')],
      });
      for (const contributionId of named('Budget'))
        await leader.act({ type: 'tagContribution', contributionId, tag: 'ontwerp' });
      for (const contributionId of named('Een klusdag'))
        await leader.act({ type: 'tagContribution', contributionId, tag: 'dakkapel' });
      await leader.act({ type: 'setConclusion', activityId: id, text: 'Ontmoeten komt eerst.' });
      await new DeskNotes(desk.page).unfold();
    },
  },
  {
    name: 'dots-places',
    block: 'dots',
    place: null,
    title: 'Waar bouwen we aan?',
    question: 'Waar moeten wij aan bouwen?',
    options: () => ({ dots: 3, places: PLACES }),
    states: ALL,
    open: async ({ hall, tablet, phone }) => {
      for (const [at, person] of hall.entries())
        for (const step of [0, 1, 3])
          await person.give('Waar bouwen we aan?', dot(of(PLACES, at * at + step)));
      await new TabletVotes(tablet).giveDots('2 Praten mét inwoners', '2 Praten mét inwoners');
      await new TabletVotes(phone).giveDots('3 Elkaar opzoeken');
    },
  },
  {
    name: 'dots-notes',
    block: 'dots',
    place: 'bo5',
    title: 'Welke kans kiezen we?',
    question: 'Welke kansen kies jij als eerste?',
    options: (idOf) => ({ dots: 3, source: idOf(CHANCE) }),
    states: ALL,
    open: async ({ leader, hall, tablet, phone }) => {
      const source = await leader.at(CHANCE, 'closed');
      const ids = [...leader.view.contribution.values()]
        .filter((each) => each.activityId === source.id)
        .map((each) => each.id)
        .sort();
      for (const [at, person] of hall.entries())
        for (const step of [0, 1, 2])
          await person.give('Welke kans kiezen we?', dot(of(ids, (at * step) % 7)));
      await new TabletVotes(tablet).giveDots('Elkaar ontmoeten', 'Maak het simpel');
      await new TabletVotes(phone).giveDots('Elkaar ontmoeten');
    },
  },
  {
    name: 'scale',
    block: 'scale',
    place: 'bo3',
    title: 'Hoe ver zijn we met elkaar opzoeken?',
    question: 'Hoe ver zijn we hiermee?',
    states: ALL,
    open: async ({ hall, tablet, phone }) => {
      const answers = [
        '1',
        '2',
        '2',
        '1',
        '3',
        'unknown',
        '4',
        '3',
        '4',
        '5',
        '4',
        '3',
        '4',
        '3',
        '4',
        'unclear',
        '3',
        '5',
      ];
      for (const [at, person] of hall.entries())
        await person.give('Hoe ver zijn we met elkaar opzoeken?', value(of(answers, at)));
      await new TabletVotes(tablet).answer('begonnen');
      await new TabletVotes(phone).answer('bijna');
    },
  },
  {
    name: 'statement',
    block: 'statement',
    place: 'bo4',
    title: PLAN,
    question: 'Eens of oneens? Eén plan en één vaste hulp is voor iedereen het beste.',
    states: ALL,
    open: async ({ hall, tablet, phone }) => {
      const answers = ['disagree', 'unsure', 'disagree', 'agree', 'unsure', 'disagree', 'agree', 'agree'];
      for (const [at, person] of hall.entries()) await person.give(PLAN, value(of(answers, at)));
      await new TabletVotes(tablet).answer('twijfel');
      await new TabletVotes(phone).answer('eens');
    },
  },
  {
    name: 'statement-again',
    block: 'statement',
    place: 'bo4',
    title: PLAN_AGAIN,
    question: 'Eens of oneens? Eén plan en één vaste hulp is voor iedereen het beste.',
    options: (idOf) => ({ before: idOf(PLAN) }),
    states: ['open', 'revealed'],
    open: async ({ hall, tablet, phone }) => {
      const answers = ['agree', 'unsure', 'disagree', 'agree', 'agree', 'agree', 'agree', 'agree'];
      for (const [at, person] of hall.entries()) await person.give(PLAN_AGAIN, value(of(answers, at)));
      await new TabletVotes(tablet).answer('eens');
      await new TabletVotes(phone).answer('oneens');
    },
  },
  {
    name: 'steps',
    block: 'steps',
    place: 'bo5',
    title: 'Welke stap zetten we?',
    question: 'Welke stap kunnen we zetten? Wat merkt een inwoner daarvan?',
    states: ALL,
    open: async ({ hall, leader, tablet, phone, desk }) => {
      const title = 'Welke stap zetten we?';
      const { id } = await leader.at(title);
      await new TabletVotes(tablet).propose({
        'Wat gaan we doen?': 'Elke dinsdag een koffietafel in het buurthuis',
        'Wat merkt de inwoner?': 'Er is altijd iemand die je kent',
        'Wie trekt het?': 'buurtwerker',
      });
      await new TabletVotes(phone).propose({ 'Wat gaan we doen?': 'Eén brief in plaats van vijf' });
      await of(hall, 9).give(title, { what: 'Proefplekken bij drie werkgevers', lead: 'accountmanager' });
      const steps = [
        [
          'Elke dinsdag een koffietafel in het buurthuis',
          'buurtwerker',
          '2027-03-01',
          'Er is altijd iemand die je kent',
        ],
        [
          'Proefplekken bij drie werkgevers in de wijk',
          'accountmanager werk',
          '2027-04-12',
          'Je kunt het eerst proberen',
        ],
        ['Eén brief in plaats van vijf', '', '', ''],
      ] as const;
      for (const [order, [what, lead, checkDate, residentNotices]] of steps.entries())
        await leader.act({
          type: 'putStep',
          stepId: `stap-${order}`,
          activityId: id,
          order,
          fields: {
            placeId: order === 1 ? 'bo5' : 'bo2',
            what,
            lead,
            partners: '',
            firstMove: '',
            checkDate,
            residentNotices,
            tag: null,
          },
        });
      await desk.page.getByRole('button', { name: 'Lees voorstellen (alleen jij)' }).click();
    },
  },
  {
    name: 'word',
    block: 'word',
    place: null,
    title: 'Eén woord voor vandaag',
    question: 'Welk woord neem je mee van vandaag?',
    states: ALL,
    open: async ({ hall, tablet, phone }) => {
      for (const [at, person] of hall.entries())
        await person.give('Eén woord voor vandaag', { text: of(WORDS, at) });
      for (const page of [tablet, phone]) {
        await page.getByLabel('Jouw woord').fill('samen');
        await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
      }
    },
  },
  {
    name: 'feedback',
    block: 'feedback',
    place: null,
    title: 'Hoe ging het vandaag?',
    states: ['ready', 'open', 'closed'],
    open: async ({ hall, tablet }) => {
      for (const [at, person] of hall.entries())
        await person.give('Hoe ging het vandaag?', {
          value: of(['all', 'most', 'most', 'some'], at),
          better: at === 3 ? 'Meer tijd om te schrijven' : '',
        });
      await tablet.getByRole('radio', { name: 'Ja, het meeste' }).check();
      await tablet.getByRole('button', { name: 'Verstuur', exact: true }).click();
    },
  },
];
