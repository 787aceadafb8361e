import type { Page } from '@playwright/test';
import { DeskNotes } from './pages/DeskNotes.ts';
import { DeskSteps } from './pages/DeskSteps.ts';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { TabletVotes } from './pages/TabletVotes.ts';
import { beginSession } from './support/beginSession.ts';
import { choose, reach } from './support/keys.ts';
import { ScriptedDevice } from './support/ScriptedDevice.ts';
import { expect, test } from './support/test.ts';

const DREAM = 'De droom van de inwoner';

test('every block with the keyboard alone, on desk and tablet', async ({ hall, server }) => {
  const laptop = await hall.device('laptop');
  const session = await beginSession(laptop, server.url, { title: 'Met toetsen', script: 'standaard' });
  const desk = new FacilitatorPage(laptop);
  const notes = new DeskNotes(laptop);
  const tablet = await hall.device('tablet');
  await new ParticipantPage(tablet).joinByLink(session.joinLink, 'Inwoner');
  const person = await ScriptedDevice.join(server.url, session.joinLink, 'inwoner');
  const press = async (page: Page, name: string | RegExp, key = 'Enter') => {
    await reach(page, page.getByRole('button', { name }).first());
    await page.keyboard.press(key);
  };
  /** Walks on with → until the desk says so; the focus must be on nothing that keeps the arrows. */
  const walk = async (state: string) => {
    await reach(laptop, laptop.getByRole('button', { name: 'Scherm leeg' }));
    await laptop.keyboard.press('ArrowRight');
    await desk.isAt(state);
  };

  await test.step('notes: a pile, another title, a mask, large, and taking back', async () => {
    await desk.ask(DREAM);
    for (const text of ['Een tuin', 'Een bankje', 'Bel Mohammed']) await person.give(DREAM, { text });
    await desk.reveal();
    await press(laptop, 'Lees briefjes (alleen jij)');
    const title = laptop.getByLabel('Titel van de stapel');
    for (const text of ['Een tuin', 'Een bankje']) {
      await reach(laptop, notes.row(text).getByRole('checkbox'));
      await laptop.keyboard.press('Space');
    }
    await reach(laptop, notes.panel.getByRole('button', { name: 'Voeg samen' }), 'Shift+Tab');
    await laptop.keyboard.press('Enter');
    await expect(title).toBeFocused();
    await laptop.keyboard.type('Buiten');
    await laptop.keyboard.press('Enter');
    await expect(notes.inPile('Buiten')).toHaveCount(2);
    await press(laptop, 'Verander de titel');
    await expect(title).toBeFocused();
    await laptop.keyboard.press('ControlOrMeta+A');
    await laptop.keyboard.type('Samen buiten');
    await laptop.keyboard.press('Enter');
    await expect(notes.inPile('Samen buiten')).toHaveCount(2);
    await reach(laptop, notes.row('Bel Mohammed').getByRole('button', { name: /^Maak onleesbaar/ }));
    await laptop.keyboard.press('Enter');
    await press(laptop, /^Mohammed$/, 'Space');
    await reach(laptop, laptop.getByRole('dialog').getByRole('button', { name: 'Maak onleesbaar' }));
    await laptop.keyboard.press('Enter');
    await expect(tablet.getByText('Bel ▇▇▇')).toBeVisible();
    await reach(laptop, notes.row('Bel').getByRole('button', { name: /^Groot in beeld/ }));
    await laptop.keyboard.press('Enter');
    await expect(notes.row('Bel')).toContainText('staat groot in beeld');
    await laptop.keyboard.press('ControlOrMeta+Z');
    await expect(notes.row('Bel')).not.toContainText('staat groot in beeld');
    await laptop.keyboard.press('ControlOrMeta+Z');
    await expect(tablet.getByText('Bel Mohammed')).toBeVisible();
  });

  await test.step('the clock', async () => {
    await press(laptop, 'Start de klok');
    await expect(tablet.getByRole('timer')).toBeVisible();
    await press(laptop, 'Pauze');
    await expect(tablet.getByText(/^De klok staat stil/)).toBeVisible();
    await press(laptop, 'Stop de klok');
    await expect(tablet.getByRole('timer')).toHaveCount(0);
  });

  await test.step('dots', async () => {
    await reach(laptop, laptop.getByRole('button', { name: 'Scherm leeg' }));
    await laptop.keyboard.press('ArrowRight');
    await desk.isAt('Nog niet gesteld');
    await walk('Mensen kiezen');
    await press(tablet, 'Geef een stip aan: 3 Elkaar opzoeken');
    await tablet.keyboard.press('Enter');
    await press(tablet, 'Haal een stip weg van: 3 Elkaar opzoeken', 'Space');
    await new TabletVotes(tablet).isKept();
    await expect(tablet.getByText('Je hebt nog 2 stippen.')).toBeVisible();
    await reach(tablet, tablet.getByRole('switch', { name: /Ik ben klaar/ }));
    await tablet.keyboard.press('Space');
    await expect(laptop.getByText('1 tablet is klaar')).toBeVisible();
  });

  await test.step('a scale', async () => {
    await desk.step('Hoe ver zijn we?').click();
    await walk('Mensen kiezen');
    await reach(tablet, tablet.getByRole('radio').first());
    await tablet.keyboard.press('Space');
    await choose(tablet, tablet.getByRole('radio', { name: /begonnen$/ }));
    await new TabletVotes(tablet).isKept();
  });

  await test.step('steps', async () => {
    await desk.step('Concrete stappen en wie trekt de kar').click();
    await walk('Mensen schrijven');
    await reach(tablet, tablet.getByLabel('Wat gaan we doen?'));
    await tablet.keyboard.type('Elke week koffie');
    await press(tablet, 'Verstuur voorstel');
    const steps = new DeskSteps(laptop);
    await expect(laptop.getByText('1 voorstel van de zaal')).toBeVisible();
    await press(laptop, 'Lees voorstellen (alleen jij)');
    await press(laptop, 'Maak er een afspraak van: Elke week koffie');
    await reach(laptop, steps.dialog.getByLabel('Wie trekt het?'));
    await laptop.keyboard.type('buurtwerker');
    await reach(laptop, steps.dialog.getByRole('button', { name: 'Bewaar afspraak' }));
    await laptop.keyboard.press('Enter');
    await expect(steps.agreed('Elke week koffie')).toContainText('buurtwerker');
  });
  person.close();
});
