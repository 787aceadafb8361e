import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { DeskNotes } from './pages/DeskNotes.ts';
import { DeskSteps } from './pages/DeskSteps.ts';
import { DeskVotes, tableOf } from './pages/DeskVotes.ts';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { TabletVotes } from './pages/TabletVotes.ts';
import { WallPage } from './pages/WallPage.ts';
import { dragNote } from './support/dragNote.ts';
import { reportHolds } from './support/reportHolds.ts';
import { secondDesk } from './support/secondDesk.ts';
import { TenPeople } from './support/TenPeople.ts';
import { expect, test } from './support/test.ts';

const DREAM = {
  quiet: 'Een rustig huis om in te ademen',
  calm: 'Geen stapel brieven meer op tafel',
  work: 'Werk dat past bij Mohammed zijn rug',
  heard: 'Ik hoorde vooral rust',
  one: 'Eén gezicht is genoeg',
} as const;
const CHANCES = {
  coffee: 'Samen koffie in het buurthuis',
  walk: 'Wandelen met wie niemand kent',
  bus: 'Een bus naar het werkplein',
  rules: 'Minder formulieren per vraag',
} as const;
const STEP = 'Elke dinsdag een koffietafel in het buurthuis';
const PARKED = 'Wie betaalt de koffie na de zomer?';
const PAUSE = 'Een pauze halverwege';
const EMPTY_STEP = 'Eén brief in plaats van vijf';

test('the script of an hour and a half, with groups of one, two, three and four', async ({
  hall,
  host,
  server,
}) => {
  test.setTimeout(240_000);
  const laptop = await hall.device('laptop');
  const prepare = new PreparePage(laptop);
  await prepare.open();
  await prepare.fill({ title: 'Anderhalf uur bouwen', organisation: 'Gemeente Voorbeeld' });
  await prepare.chooseScript('Standaard gesprek');
  const session = await prepare.create();
  await prepare.toSession();
  const desk = new FacilitatorPage(laptop);
  const notes = new DeskNotes(laptop);
  const votes = new DeskVotes(desk);

  const people = await TenPeople.listening(server.port);
  const to = (name: 'wall' | 'phone') => `http://${host}:${people.taps[name].port}`;
  const wall = new WallPage(await hall.device('wall', { baseURL: to('wall') }));
  await desk.pairWall(await wall.showPairingCode());
  const anna = await hall.device('tablet');
  const evert = await hall.device('phone', { baseURL: to('phone'), hasTouch: true });
  const seats = { anna: new ParticipantPage(anna), evert: new ParticipantPage(evert) };
  await seats.anna.joinByLink(session.joinLink, 'Inwoner');
  await seats.evert.joinByLink(session.joinLink, 'Organisatie');
  await people.join(server.url, session.joinLink);
  await desk.hasPeople(10);
  const screens = { wall: wall.page, tablet: anna, phone: evert };
  /** The same table on desk, wall and both tablets. */
  const everywhere = async (caption: string, table: string[][]) => {
    const shown: (Locator | Page)[] = [votes.panel, ...Object.values(screens)];
    for (const screen of shown) expect(await tableOf(screen, caption)).toEqual(table);
  };

  await test.step('the dream: notes, a pile by choosing, a pile by dragging, masks, a spotlight', async () => {
    await desk.next('Begin de sessie');
    await desk.next('Naar de volgende vraag');
    await desk.next('Start deze vraag');
    await laptop.getByLabel('Minuten', { exact: true }).fill('5');
    await laptop.getByRole('button', { name: 'Start de klok' }).click();
    for (const page of [laptop.locator('.running'), wall.page, anna])
      await expect(page.getByRole('timer').first()).toContainText(/[45]:\d\d/);
    await seats.anna.send(DREAM.quiet);
    await people.give('De droom van de inwoner', {
      bram: [{ text: DREAM.calm }],
      carla: [{ text: DREAM.work }],
      fatma: [{ text: DREAM.heard }],
      joost: [{ text: DREAM.one }],
    });
    await wall.isWriting(5);
    await seats.anna.page.getByRole('switch', { name: /Ik ben klaar/ }).click();
    await expect(laptop.getByText('1 tablet is klaar')).toBeVisible();
    await laptop.getByRole('button', { name: 'Stop de klok' }).click();
    await expect(anna.getByRole('timer')).toHaveCount(0);
    await desk.reveal();
    await notes.unfold();
    await notes.choose(DREAM.quiet, DREAM.calm);
    await notes.gather('Rust in huis');
    await expect(notes.inPile('Rust in huis')).toHaveCount(2);
    await notes.mask(DREAM.work, 'Mohammed');
    await expect(anna.getByText('Werk dat past bij ▇▇▇ zijn rug')).toBeVisible();
    await expect(anna.getByText(/Mohammed/)).toHaveCount(0);

    await dragNote(notes, DREAM.heard, DREAM.one);
    await notes.title('Wat wij hoorden');
    await expect(notes.inPile('Wat wij hoorden')).toHaveCount(2);
    await notes.press('Werk dat past', 'Groot in beeld');
    await expect(wall.page.getByText('Werk dat past bij ▇▇▇ zijn rug')).toBeVisible();
    await notes.press('Werk dat past', 'Terug naar het bord');
    await wall.showsNotes(5);

    await notes.pile('Wat wij hoorden').getByRole('button', { name: 'Haal uit elkaar' }).click();
    await expect(notes.pile('Wat wij hoorden')).toHaveCount(0);
    await laptop.getByRole('button', { name: /^Maak ongedaan/ }).click();
    await expect(notes.inPile('Wat wij hoorden')).toHaveCount(2);
    await notes.typeFor('Inwoner', ['Op papier: een bankje voor de deur', 'Op papier: minder post']);
    await wall.showsNotes(7);
    await laptop.getByLabel('Conclusie van deze stap').fill('Rust komt eerst.');
    await laptop.getByRole('button', { name: 'Zet op het grote scherm' }).click();
    await expect(wall.page.getByText('Rust komt eerst.')).toBeVisible();
  });

  await test.step('which bouwopgaven: hidden dots, a small group, and a choice', async () => {
    await desk.next('Naar de volgende vraag');
    await votes.start();
    await expect(wall.page.getByText('Iedereen kiest voor zichzelf.')).toBeVisible();
    const hears = people.listen();
    const dots = new TabletVotes(anna);
    await dots.giveDots('2 Praten mét inwoners', '2 Praten mét inwoners', '4 Duidelijk wie wat doet');
    await dots.takeDot('4 Duidelijk wie wat doet');
    await dots.giveDots('5 Op weg naar meedoen');
    await new TabletVotes(evert).giveDots(
      '3 Elkaar opzoeken',
      '3 Elkaar opzoeken',
      '4 Duidelijk wie wat doet',
    );
    await people.give('Welke bouwopgaven spelen hier?', {
      bram: [{ on: 'bo2' }, { on: 'bo2' }],
      carla: [{ on: 'bo2' }, { on: 'bo3' }],
      dirk: [{ on: 'bo5' }],
      fatma: [{ on: 'bo3' }, { on: 'bo3' }, { on: 'bo3' }],
      gijs: [{ on: 'bo3' }, { on: 'bo4' }],
      hanna: [{ on: 'bo4' }],
      ines: [{ on: 'bo3' }],
      joost: [{ on: 'bo1' }],
    });
    await votes.isAnswered(10, 10);
    await expect(wall.page.getByText('19 stippen gegeven')).toBeVisible();
    hears();
    await votes.show();
    await everywhere('Stippen per keuze en per groep', [
      ['Waar de stippen op staan', 'Samen', 'Inwoner', 'Professional', 'Overige groepen'],
      ['3 Elkaar opzoeken', '8', '1', '4', '3'],
      ['2 Praten mét inwoners', '5', '5', '0', '0'],
      ['4 Duidelijk wie wat doet', '3', '0', '2', '1'],
      ['5 Op weg naar meedoen', '2', '2', '0', '0'],
      ['1 Blijven bouwen', '1', '0', '0', '1'],
    ]);
    await expect(
      votes.panel.getByText('De meeste stippen van inwoners: 2 Praten mét inwoners'),
    ).toBeVisible();
    await votes.work('3 Elkaar opzoeken', '2 Praten mét inwoners');
  });

  await test.step('how it goes now, with what others say', async () => {
    await desk.next('Naar de volgende vraag');
    await expect(desk.now.getByText('Elkaar opzoeken').first()).toBeVisible();
    await desk.next('Start deze vraag');
    await people.give('Hoe doen we het nu?', { ines: [{ text: 'We mailen vooral' }] });
    await seats.evert.send('Iedereen wacht op elkaar');
    await desk.reveal();
    await wall.showsNotes(2);
  });

  await test.step('how far: two of small groups answer, so the smallest group joins them', async () => {
    await desk.next('Naar de volgende vraag');
    await votes.start();
    const hears = people.listen();
    const scale = new TabletVotes(anna);
    await scale.answer('weet ik niet');
    await scale.answer('nog niets');
    await new TabletVotes(evert).answer('bijna');
    await people.give('Hoe ver zijn we?', {
      bram: [{ value: '1' }],
      carla: [{ value: '2' }],
      dirk: [{ value: '2' }],
      fatma: [{ value: '4' }],
      gijs: [{ value: '5' }],
      hanna: [{ value: 'unclear' }],
      joost: [{ value: '4' }],
    });
    await votes.isAnswered(9, 10);
    hears();
    await votes.show();
    const head = ['nog niets', 'begonnen', 'half', 'bijna', 'stevig maar vraagt onderhoud'];
    await everywhere('Hoe ver zijn we? Antwoorden per groep', [
      ['Groep', 'Gemiddeld', ...head, 'weet ik niet', 'snap ik niet'],
      ['Inwoner', '1,5', '2', '2', '0', '0', '0', '0', '0'],
      ['Overige groepen', '4,3', '0', '0', '0', '3', '1', '0', '1'],
      ['Iedereen samen', '2,9', '2', '2', '0', '3', '1', '0', '1'],
    ]);
    for (const page of [wall.page, anna])
      await expect(
        page.getByText(/^Inwoners zien het anders dan de overige groepen: 1,5 tegen 4,3/),
      ).toBeVisible();
  });

  await test.step('what can be better: hiding, and taking that back', async () => {
    await desk.ask('Wat gebeurt er al en wat kan beter?');
    await people.give('Wat gebeurt er al en wat kan beter?', { gijs: [{ text: 'Er is al een spreekuur' }] });
    await desk.reveal();
    await wall.showsNotes(1);
    await notes.unfold();
    await desk.hide('Er is al een spreekuur');
    await expect(wall.page.getByText('Er zijn geen briefjes bij deze vraag.')).toBeVisible();
    await laptop.getByRole('button', { name: /^Maak ongedaan/ }).click();
    await wall.showsNotes(1);
  });

  await test.step('chances with a tag, and dots on a pile and on notes', async () => {
    await desk.next('Naar de volgende vraag');
    await desk.next('Start deze vraag');
    await seats.anna.send(CHANCES.coffee);
    await people.give('Kansen', {
      dirk: [{ text: CHANCES.walk }],
      hanna: [{ text: CHANCES.bus }],
      joost: [{ text: CHANCES.rules }],
    });
    await desk.reveal();
    await notes.unfold();
    await notes.press(CHANCES.rules, 'Ontwerp');
    await notes.choose(CHANCES.coffee, CHANCES.walk);
    await notes.gather('Elkaar ontmoeten');
    await desk.step('Stippen bij de kansen').click();
    await votes.start();
    const hears = people.listen();
    await new TabletVotes(anna).giveDots('Elkaar ontmoeten', CHANCES.bus);
    await new TabletVotes(evert).giveDots(CHANCES.rules);
    const walk = people.person('dirk').given.at(-1) ?? '';
    const [bus, rules] = [
      people.person('hanna').given.at(-1) ?? '',
      people.person('joost').given.at(-1) ?? '',
    ];
    await people.give('Stippen bij de kansen', {
      bram: [{ on: walk }],
      dirk: [{ on: walk }, { on: bus }],
      fatma: [{ on: bus }],
      joost: [{ on: rules }],
    });
    hears();
    await votes.show();
    // Residents 3, professionals 1, organisation 1, policy 1: together three.
    await everywhere('Stippen per keuze en per groep', [
      ['Waar de stippen op staan', 'Samen', 'Inwoner', 'Overige groepen'],
      ['Elkaar ontmoeten', '3', '3', '0'],
      [CHANCES.bus, '3', '2', '1'],
      [CHANCES.rules, '2', '0', '2'],
    ]);
  });

  await test.step('a statement that a second facilitator adds; two in all is nothing', async () => {
    const second = await secondDesk(laptop, server, session.workshopId);
    const after = await second.at('Stippen bij de kansen', 'revealed');
    const [activityId, promptId] = [randomUUID(), randomUUID()];
    await second.act({
      type: 'addActivity',
      activity: {
        id: activityId,
        order: after.order + 0.5,
        block: 'statement',
        placeId: after.placeId,
        title: { tekst: 'Eén plan', tekst_b1: 'Eén plan' },
        wallText: null,
        minutes: 3,
        options: {},
      },
      prompts: [
        {
          id: promptId,
          activityId,
          order: 0,
          contentId: null,
          origin: 'own',
          wording: { tekst: 'Eén plan is genoeg.', tekst_b1: 'Eén plan is genoeg.' },
          starters: [],
          groupId: null,
        },
      ],
      remark: '',
    });
    await desk.next('Naar de volgende vraag');
    await votes.start();
    const hears = people.listen();
    await new TabletVotes(evert).answer('oneens');
    await people.give('Eén plan', { joost: [{ value: 'agree' }] });
    await votes.isAnswered(2, 10);
    hears();
    await votes.show();
    for (const page of [votes.panel, ...Object.values(screens)])
      await expect(page.getByText('Te weinig antwoorden om te laten zien').first()).toBeVisible();
    // One more makes three: the same answers again, and one of a resident.
    await laptop.getByRole('button', { name: 'Stap terug' }).click();
    await laptop.getByRole('button', { name: 'Sluit de uitslag' }).click();
    await new TabletVotes(anna).answer('eens');
    await votes.show();
    await everywhere('Eens of oneens? Antwoorden per groep', [
      ['Groep', 'eens', 'oneens', 'twijfel'],
      ['Overige groepen', '2', '1', '0'],
      ['Iedereen samen', '2', '1', '0'],
    ]);
    second.close();
  });

  await test.step('steps: drafted on tablets, settled at the desk', async () => {
    const steps = new DeskSteps(laptop);
    await desk.step('Concrete stappen en wie trekt de kar').click();
    await desk.next('Start deze vraag');
    await new TabletVotes(anna).propose({ 'Wat gaan we doen?': STEP, 'Wie trekt het?': 'buurtwerker' });
    await people.give('Concrete stappen en wie trekt de kar', { fatma: [{ what: EMPTY_STEP }] });
    await steps.read();
    await steps.settle(STEP, {
      'Wat merkt de inwoner?': 'Er is altijd iemand',
      'Wanneer kijken we of het lukt?': '2027-03-01',
    });
    await expect(steps.agreed(STEP)).toContainText('Compleet');
    await steps.settle(EMPTY_STEP, {});
    await expect(steps.agreed(EMPTY_STEP)).toContainText('Nog niet compleet');
    await desk.reveal('steps');
    await expect(wall.page.getByText(STEP)).toBeVisible();
    await expect(wall.page.getByText('Trekker: buurtwerker')).toBeVisible();
    await expect(evert.getByText(STEP).first()).toBeVisible();
  });

  await test.step('one word, a question for later, what people thought of it, and the end', async () => {
    await desk.ask('Eén woord');
    await anna.getByLabel('Jouw woord').fill('Samen');
    await anna.getByRole('button', { name: 'Verstuur', exact: true }).click();
    await people.give('Eén woord', { ines: [{ text: 'Hoop' }] });
    await desk.reveal('words');
    await expect(wall.page.getByText('Hoop').first()).toBeVisible();
    await anna.getByRole('button', { name: 'Menu' }).click();
    await anna.getByRole('button', { name: 'Vraag parkeren' }).click();
    await anna.getByLabel('Jouw vraag').fill(PARKED);
    await anna.getByRole('button', { name: 'Parkeer deze vraag' }).click();
    await anna.getByRole('button', { name: 'Sluiten' }).first().click();

    await desk.step('Kort terugkijken').click();
    await people.give('Kort terugkijken', {
      bram: [{ value: 'all', better: '' }],
      carla: [{ value: 'most', better: PAUSE }],
      dirk: [{ value: 'all', better: '' }],
    });
    await expect(laptop.getByText(/^3 van de 10 apparaten/).first()).toBeVisible();
    await desk.step('Afronden').click();
    await desk.close();
    await expect(wall.page.getByText(STEP)).toBeVisible();
    await expect(anna.getByRole('heading', { name: 'Dank je wel.' })).toBeVisible();
    for (const tap of Object.values(people.taps)) expect(tap.received()).not.toContain(PAUSE);
  });

  await test.step('the report holds every result, and no group under three apart', async () => {
    await desk.toReport();
    await reportHolds(laptop, [
      'Rust komt eerst.',
      'Rust in huis',
      'Wat wij hoorden',
      ...Object.values(DREAM).filter((text) => text !== DREAM.work),
      'Werk dat past bij ▇▇▇ zijn rug',
      'Op papier: minder post',
      'Iedereen wacht op elkaar',
      'Er is al een spreekuur',
      ...Object.values(CHANCES),
      'Elkaar ontmoeten',
      'Stippen bij ‘Welke bouwopgaven spelen hier?’',
      'Antwoorden per groep bij ‘Hoe ver zijn we?’',
      'Stippen bij ‘Stippen bij de kansen’',
      'Antwoorden per groep bij ‘Eén plan’',
      STEP,
      'buurtwerker',
      '1 maart 2027',
      'Er is altijd iemand',
      EMPTY_STEP,
      'Samen',
      PARKED,
    ]);
  });

  await people.leave();
});
