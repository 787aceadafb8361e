import { randomUUID } from 'node:crypto';
import { TabletVotes } from '../pages/TabletVotes.ts';
import { secondDesk } from '../support/secondDesk.ts';
import { expect } from '../support/test.ts';
import type { LongSession } from './LongSession.ts';
import { CHANCES } from './texts.ts';

/** Dots that nobody sees until they are shown, and what is worked on of what got most. */
export async function chooseTasks({
  desk,
  votes,
  wall,
  anna,
  evert,
  people,
  everywhere,
}: LongSession): Promise<void> {
  await desk.next('Naar de volgende vraag');
  await votes.start();
  await expect(wall.page.getByText('Iedereen kiest voor zichzelf.')).toBeVisible();
  const hears = people.listen();
  const dots = new TabletVotes(anna);
  await dots.giveDots('2 Praten mét inwoners', '2 Praten mét inwoners', '4 Duidelijk wie wat doet');
  await dots.takeDot('4 Duidelijk wie wat doet');
  await dots.giveDots('5 Op weg naar meedoen');
  await new TabletVotes(evert).giveDots('3 Elkaar opzoeken', '3 Elkaar opzoeken', '4 Duidelijk wie wat doet');
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
  await hears();
  await votes.show();
  await everywhere('Stippen per keuze en per groep', [
    ['Waar de stippen op staan', 'Samen', 'Inwoner', 'Professional', 'Overige groepen'],
    ['3 Elkaar opzoeken', '8', '1', '4', '3'],
    ['2 Praten mét inwoners', '5', '5', '0', '0'],
    ['4 Duidelijk wie wat doet', '3', '0', '2', '1'],
    ['5 Op weg naar meedoen', '2', '2', '0', '0'],
    ['1 Blijven bouwen', '1', '0', '0', '1'],
  ]);
  await expect(votes.panel.getByText('De meeste stippen van inwoners: 2 Praten mét inwoners')).toBeVisible();
  await votes.work('3 Elkaar opzoeken', '2 Praten mét inwoners');
}

/** A scale; two small groups and the smallest of the others are shown together. */
export async function howFar({
  desk,
  votes,
  wall,
  anna,
  evert,
  people,
  everywhere,
}: LongSession): Promise<void> {
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
  await hears();
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
}

/** A question with tags, then dots on a pile and on loose notes. */
export async function chances({
  desk,
  notes,
  votes,
  anna,
  evert,
  seats,
  people,
  everywhere,
}: LongSession): Promise<void> {
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
  const [bus, rules] = [people.person('hanna').given.at(-1) ?? '', people.person('joost').given.at(-1) ?? ''];
  await people.give('Stippen bij de kansen', {
    bram: [{ on: walk }],
    dirk: [{ on: walk }, { on: bus }],
    fatma: [{ on: bus }],
    joost: [{ on: rules }],
  });
  await hears();
  await votes.show();
  // Residents 3, professionals 1, organisation 1, policy 1: together three.
  await everywhere('Stippen per keuze en per groep', [
    ['Waar de stippen op staan', 'Samen', 'Inwoner', 'Overige groepen'],
    ['Elkaar ontmoeten', '3', '3', '0'],
    [CHANCES.bus, '3', '2', '1'],
    [CHANCES.rules, '2', '0', '2'],
  ]);
}

/** Two answers are too few to show; a third makes them three. */
export async function statement({
  laptop,
  session,
  server,
  desk,
  votes,
  anna,
  evert,
  people,
  screens,
  everywhere,
}: LongSession): Promise<void> {
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
  await hears();
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
}
