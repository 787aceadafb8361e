import { expect } from '@playwright/test';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { ReportPage } from './pages/ReportPage.ts';
import { WallPage } from './pages/WallPage.ts';
import { choose, reach } from './support/keys.ts';
import { test } from './support/test.ts';

const NOTE = 'Alles met toetsen geschreven';
const SECOND = 'Dit laten we niet zien';

test('the whole session with the keyboard alone', async ({ hall }) => {
  const laptop = await hall.device('laptop');

  await laptop.goto('/');
  await reach(laptop, laptop.getByRole('link', { name: 'Nieuwe sessie' }));
  await laptop.keyboard.press('Enter');
  await reach(laptop, laptop.getByLabel('Titel'));
  await laptop.keyboard.type('Zonder muis');
  await reach(laptop, laptop.getByRole('radio', { checked: true }));
  await choose(laptop, laptop.getByRole('radio', { name: /^Kort gesprek/ }));
  await reach(laptop, laptop.getByRole('button', { name: 'Maak de sessie' }));
  await laptop.keyboard.press('Enter');
  const code = laptop.locator('dl > div').filter({ hasText: 'Code voor deelnemers' }).locator('dd');
  await expect(code).toHaveText(/^\S{3} \S{4}$/);
  const joinCode = (await code.textContent()) ?? '';
  await reach(laptop, laptop.getByRole('link', { name: 'Naar de sessie' }));
  await laptop.keyboard.press('Enter');
  const desk = new FacilitatorPage(laptop);
  await desk.isAt('We wachten tot iedereen er is');

  await reach(laptop, laptop.getByRole('button', { name: 'Groot scherm' }));
  await laptop.keyboard.press('Enter');
  await reach(laptop, laptop.getByRole('button', { name: 'Open het grote scherm' }));
  const opening = laptop.waitForEvent('popup');
  await laptop.keyboard.press('Enter');
  const wall = new WallPage(await opening);
  await wall.isWaiting(joinCode);

  const tablet = await hall.device('tablet');
  const person = new ParticipantPage(tablet);
  await tablet.goto('/');
  await reach(tablet, tablet.getByLabel('Code', { exact: true }));
  await tablet.keyboard.type(joinCode);
  await tablet.keyboard.press('Enter');
  await reach(tablet, tablet.getByRole('radio').first());
  await tablet.keyboard.press('Space');
  await expect(tablet.getByRole('radio', { name: /^Inwoner/ })).toBeChecked();
  await reach(tablet, tablet.getByRole('button', { name: 'Ik doe mee' }));
  await tablet.keyboard.press('Enter');
  await person.isSeatedAs('Inwoner');

  // A clicker's keys reach the desk, whichever of its two windows is in front.
  await laptop.keyboard.press('ArrowRight');
  await desk.isAt('Jij vertelt');
  await wall.page.keyboard.press('PageDown');
  await desk.isAt('Nog niet gesteld');
  await laptop.keyboard.press('PageUp');
  await desk.isAt('Jij vertelt');
  await laptop.keyboard.press('PageDown');
  await laptop.keyboard.press('ArrowRight');
  await desk.isAt('Mensen schrijven');

  await reach(tablet, person.field);
  await tablet.keyboard.type(NOTE);
  await reach(tablet, tablet.getByRole('button', { name: 'Verstuur briefje' }));
  await tablet.keyboard.press('Enter');
  await person.hasKept(NOTE);
  await expect(person.field).toBeFocused();
  await tablet.keyboard.type(SECOND);
  await reach(tablet, tablet.getByRole('button', { name: 'Verstuur briefje' }));
  await tablet.keyboard.press('Enter');
  await person.hasKept(SECOND);
  await wall.isWriting(2);

  await laptop.keyboard.press('b');
  await expect(wall.page.getByRole('heading', { name: 'Het scherm is even leeg.' })).toBeAttached();
  await wall.page.keyboard.press('.');
  await wall.isWriting(2);
  for (const harmless of ['F5', 'Escape']) await wall.page.keyboard.press(harmless);
  await laptop.keyboard.press('F5');
  await desk.isAt('Mensen schrijven');

  const turnsBack = laptop.getByRole('button', { name: 'Draai dicht' });
  for (;;) {
    // Stopped as soon as the hall sees it, by the clicker's other button.
    const counted = await wall.countingDown({ key: 'PageUp' });
    await laptop.keyboard.press('ArrowRight');
    await counted();
    await expect(desk.steps.getByRole('button', { name: 'Draai briefjes om' }).or(turnsBack)).toBeVisible();
    if (!(await turnsBack.isVisible())) break;
    // It counts for three seconds. A machine that is too busy for that turned them round first, and tries again.
    await reach(laptop, turnsBack);
    await laptop.keyboard.press('Enter');
    await desk.isAt('Mensen schrijven');
  }
  await expect(wall.page.getByRole('timer')).toHaveCount(0);
  await desk.isAt('Mensen schrijven');
  await laptop.keyboard.press('ArrowRight');
  await desk.isAt('Briefjes omgedraaid');
  await wall.showsNotes(2);

  await reach(laptop, laptop.getByRole('button', { name: 'Lees briefjes (alleen jij)' }));
  await laptop.keyboard.press('Enter');
  await reach(laptop, desk.note(SECOND).getByRole('button', { name: /^Laat niet zien/ }));
  await laptop.keyboard.press('Enter');
  await wall.showsNotes(1);
  await reach(laptop, desk.note(NOTE).getByRole('button', { name: /^Verplaats/ }));
  await laptop.keyboard.press('Enter');
  await reach(laptop, desk.note(NOTE).getByRole('button', { name: 'Naar rechts' }));
  await laptop.keyboard.press('ArrowRight');
  const place = desk.note(NOTE).getByRole('status');
  await expect(place).toHaveText(/^Briefje op \d+, \d+$/);
  const before = (await place.textContent()) ?? '';
  await laptop.keyboard.press('ArrowDown');
  await expect(place).not.toHaveText(before);
  // The arrows moved the note, not the session.
  await desk.isAt('Briefjes omgedraaid');

  // With the focus on the page itself the arrows walk the session again.
  await reach(laptop, desk.step('Afronden'), 'Shift+Tab');
  await laptop.keyboard.press('Enter');
  await laptop.keyboard.press('ArrowRight');
  const closing = laptop.getByRole('dialog', { name: 'Sessie afsluiten?' });
  await expect(closing).toBeVisible();
  await laptop.keyboard.press('Escape');
  await expect(closing).toHaveCount(0);
  await laptop.keyboard.press('ArrowRight');
  await reach(laptop, closing.getByRole('button', { name: 'Sluit af' }));
  await laptop.keyboard.press('Enter');
  await desk.isAt('De sessie is afgesloten');

  await reach(laptop, laptop.getByRole('button', { name: 'Naar het verslag' }));
  await laptop.keyboard.press('Enter');
  await new ReportPage(laptop).isOpen();
  const downloading = laptop.waitForEvent('download', { timeout: 300_000 });
  await reach(laptop, laptop.getByRole('button', { name: 'Download PDF' }));
  await laptop.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/\.pdf$/);
});
