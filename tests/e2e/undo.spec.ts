import type { Locator, Page } from '@playwright/test';
import type { State } from '#domain/workshop/State.ts';
import { DeskNotes } from './pages/DeskNotes.ts';
import { DeskSteps } from './pages/DeskSteps.ts';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { beginSession } from './support/beginSession.ts';
import { lookOutFor } from './support/lookOutFor.ts';
import { all, placements, workshop } from './support/parts.ts';
import { ScriptedDevice } from './support/ScriptedDevice.ts';
import { type Deed, takesBack } from './support/takesBack.ts';
import { expect, test } from './support/test.ts';

const DREAM = 'De droom van de inwoner';
const NOW = 'Hoe doen we het nu?';
const NOTES = ['Een tuin met een bankje', 'Rust in mijn hoofd', 'Dicht bij mijn moeder'] as const;
const [GARDEN, REST, MOTHER] = NOTES;

/** The piles, and what hangs in each. */
const stand = (view: State) => [all('cluster')(view), placements(view)];

interface Places {
  laptop: Page;
  desk: FacilitatorPage;
  notes: DeskNotes;
  button: (name: string | RegExp) => Locator;
  dialog: Locator;
}

test('everything a facilitator does at the desk can be taken back', async ({ hall, server }) => {
  const laptop = await hall.device('laptop');
  const session = await beginSession(laptop, server.url, { title: 'Terug kan altijd', script: 'standaard' });
  const colleague = await ScriptedDevice.lead(server.url, session.workshopId, session.key);
  const button = (name: string | RegExp) => laptop.getByRole('button', { name });
  const dialog = laptop.getByRole('dialog');
  const desk = new FacilitatorPage(laptop);
  const notes = new DeskNotes(laptop);
  const person = await ScriptedDevice.join(server.url, session.joinLink, 'inwoner');
  await desk.ask(DREAM);
  for (const text of NOTES) await person.give(DREAM, { text });
  await desk.reveal();

  const places = { laptop, desk, notes, button, dialog };
  const takeBack = (...deeds: Deed[]) => takesBack(laptop, colleague, deeds);

  await test.step('the desk', async () => {
    await takeBack(...atDesk(places));
    await notes.unfold();
    await takeBack(...withNotes(places));
    await notes.choose(GARDEN, REST);
    await notes.gather('Buiten');
    await expect.poll(() => colleague.view.cluster.size).toBe(1);
    await takeBack(...withPile(places), ...aside(places), ...withScript(places));
    const steps = new DeskSteps(laptop);
    await desk.step('Concrete stappen en wie trekt de kar').click();
    await takeBack({
      word: 'afspraak',
      does: () => steps.add({ 'Wat gaan we doen?': 'Koffie' }),
      see: all('step'),
    });
    await steps.add({ 'Wat gaan we doen?': 'Koffie' });
    await expect.poll(() => colleague.view.step.size).toBe(1);
    await takeBack(
      {
        word: 'afspraak weghalen',
        does: () =>
          steps
            .agreed('Koffie')
            .getByRole('button', { name: /^Haal weg/ })
            .click(),
        see: all('step'),
      },
      {
        word: 'afsluiten',
        does: async () => {
          await button('Sessie').click();
          await dialog.getByRole('button', { name: 'Sluit af' }).click();
          await dialog.getByRole('button', { name: 'Sluit af', exact: true }).click();
        },
        see: workshop('status'),
      },
    );
  });

  await test.step('a countdown is stopped, and turning round asks first', async () => {
    await desk.step('Kansen').first().click();
    await desk.next('Start deze vraag');
    // With the keys, at once: it counts for three seconds.
    const offered = await lookOutFor(laptop, /Maak ongedaan ?: aftellen/, { key: 'z', ctrlKey: true });
    await desk.next('Draai briefjes om');
    await offered();
    await desk.isAt('Mensen schrijven');
    await person.give('Kansen', { text: GARDEN });
    await desk.reveal();
    await notes.unfold();
    await takeBack({
      word: 'dakkapel of ontwerp',
      does: () => notes.press(GARDEN, 'Ontwerp'),
      see: placements,
    });
    await takesBackReveal(laptop);
    await desk.isAt('Mensen schrijven');
  });
  person.close();
  colleague.close();
});

/** What she does at the desk before she opens the notes. */
function atDesk({ laptop, desk, button }: Places): Deed[] {
  return [
    { word: 'scherm leeg of aan', does: () => button('Scherm leeg').click(), see: workshop('wallBlank') },
    {
      word: 'ander onderdeel',
      does: () => desk.step('Afronden').click(),
      see: workshop('currentActivityId'),
    },
    {
      word: 'klok',
      does: () => button('Start de klok').click(),
      see: (view) => all('activity')(view).map((each) => 'timer' in each && each.timer !== null),
    },
    {
      word: 'andere vraag',
      does: () =>
        button(/^Stel deze vraag/)
          .first()
          .click(),
      see: all('activity'),
    },
    {
      word: 'conclusie',
      does: async () => {
        await laptop.getByLabel('Conclusie van dit onderdeel').fill('Rust komt eerst.');
        await button('Zet op het grote scherm').click();
      },
      see: all('conclusion'),
    },
  ];
}

/** What she does with notes that hang loose. */
function withNotes({ desk, notes }: Places): Deed[] {
  return [
    { word: 'briefje laten zien of niet', does: () => desk.hide(MOTHER), see: placements },
    { word: 'woorden onleesbaar maken', does: () => notes.mask(MOTHER, 'moeder'), see: placements },
    {
      word: 'groot in beeld',
      does: () => notes.press(REST, 'Groot in beeld'),
      see: workshop('spotlightId'),
    },
    {
      word: 'briefje verplaatsen',
      does: async () => {
        await notes.press(GARDEN, 'Verplaats');
        await notes.row(GARDEN).getByRole('button', { name: 'Naar rechts' }).click();
        await notes.press(GARDEN, 'Klaar met verplaatsen');
      },
      see: placements,
    },
    {
      word: 'samenvoegen',
      does: async () => {
        await notes.choose(GARDEN, REST);
        await notes.gather('Buiten');
      },
      see: stand,
    },
    { word: 'typen voor anderen', does: () => notes.typeFor('Inwoner', ['Van papier']), see: placements },
  ];
}

/** What she does with the pile that hangs there. */
function withPile({ laptop, notes }: Places): Deed[] {
  const pile = notes.pile('Buiten');
  return [
    {
      word: 'titel van een stapel',
      does: async () => {
        await pile.getByRole('button', { name: 'Verander de titel' }).click();
        await laptop.getByLabel('Titel van de stapel').fill('Binnen');
        await laptop.keyboard.press('Enter');
      },
      see: stand,
    },
    {
      word: 'briefje in of uit een stapel',
      does: async () => {
        await notes.choose(GARDEN);
        await laptop.getByRole('button', { name: 'Haal uit de stapel', exact: true }).click();
      },
      see: stand,
    },
    {
      word: 'stapel uit elkaar halen',
      does: () => pile.getByRole('button', { name: 'Haal uit elkaar' }).click(),
      see: stand,
    },
  ];
}

/** What she does beside the question: the parkeerplaats, the weather, the step once more. */
function aside({ button, dialog }: Places): Deed[] {
  return [
    {
      word: 'vraag op de parkeerplaats',
      does: async () => {
        await button('Typ een vraag van iemand anders').click();
        await dialog.getByLabel('Typ een vraag van iemand anders').fill('Wie betaalt dat?');
        await dialog.getByRole('button', { name: 'Parkeer', exact: true }).click();
        await dialog.getByRole('button', { name: /^Laat niet zien/ }).click();
        await dialog.getByRole('button', { name: 'Sluiten' }).click();
      },
      see: (view) => [...view.care.values()].filter(({ hidden }) => hidden).length,
    },
    {
      word: 'weer',
      does: async () => {
        await button('Verander het weer').click();
        await dialog.getByRole('switch').first().click();
        await dialog.getByRole('button', { name: 'Sluiten' }).click();
      },
      see: workshop('weather'),
    },
    {
      word: 'onderdeel herhalen',
      does: () => button('Herhaal dit onderdeel').click(),
      see: (view) => [view.activity.size, workshop('currentActivityId')(view)],
    },
  ];
}

/** What she changes in the script while it runs. */
function withScript({ laptop, button, dialog }: Places): Deed[] {
  const edit = () => button(`Pas aan: ${NOW}`).click();
  return [
    {
      word: 'wijziging in het draaiboek',
      does: async () => {
        await edit();
        await dialog.getByRole('button', { name: 'Zet eerder' }).click();
        await dialog.getByRole('button', { name: 'Klaar' }).click();
      },
      see: all('activity'),
    },
    {
      word: 'onderdeel weghalen',
      does: async () => {
        await edit();
        await dialog.getByRole('button', { name: 'Haal dit onderdeel weg' }).click();
      },
      see: (view) => [all('activity')(view), all('prompt')(view), all('remark')(view)],
    },
    {
      word: 'keuze van bouwopgaven',
      does: async () => {
        await laptop
          .getByLabel('Bouwopgave van dit gesprek')
          .selectOption({ label: '5 Op weg naar meedoen' });
      },
      see: (view) => [workshop('chosen')(view), all('activity')(view)],
    },
    {
      word: 'stap terug',
      does: async () => {
        await button('Stap terug').click();
        await dialog.getByRole('button', { name: 'Draai dicht' }).click();
      },
      see: (view) => all('activity')(view).map((each) => 'state' in each && each.state),
    },
  ];
}

async function takesBackReveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Maak ongedaan ?: laten zien$/ }).click();
  await page.getByRole('button', { name: 'Draai dicht' }).click();
}
