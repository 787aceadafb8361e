import type { Page } from '@playwright/test';
import { DeskNotes } from './pages/DeskNotes.ts';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { dragNoteByTouch } from './support/dragNote.ts';
import { ScriptedDevice } from './support/ScriptedDevice.ts';
import { expect, test } from './support/test.ts';
import { dragByTouch } from './support/touch.ts';

const DREAM = 'De droom van de inwoner';

test('arranging with a finger: steps of a script, notes on notes, notes out of a pile', async ({
  hall,
  server,
}) => {
  const tablet = await hall.device('tablet', { hasTouch: true });
  const prepare = new PreparePage(tablet);
  await prepare.open();
  await prepare.fill({ title: 'Met de vinger' });
  await prepare.chooseScript('Kort gesprek');

  await test.step('a step of the script, dragged by its handle; the page does not scroll along', async () => {
    await tablet.getByRole('button', { name: 'Maak er je eigen draaiboek van' }).click();
    const names = tablet.locator('.builder__words strong');
    await expect(names.first()).toBeVisible();
    const before = await names.allTextContents();
    const handles = tablet.locator('.builder__handle');
    await handles.nth(1).scrollIntoViewIfNeeded();
    const [from, to] = [await handles.nth(1).boundingBox(), await handles.nth(3).boundingBox()];
    if (!from || !to) throw new Error('no handles');
    const middle = (box: NonNullable<typeof from>, down = 0) => ({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + down,
    });
    const scrolled = await tablet.evaluate(() => window.scrollY);
    await dragByTouch(tablet, middle(from), middle(to, to.height / 2));
    const [first, second, third, fourth, ...rest] = before;
    await expect.poll(() => names.allTextContents()).toEqual([first, third, fourth, second, ...rest]);
    expect(await tablet.evaluate(() => window.scrollY)).toBe(scrolled);
    await tablet.getByRole('button', { name: 'Gebruik dit draaiboek' }).click();
  });

  const session = await prepare.create();
  await prepare.toSession();
  const desk = new FacilitatorPage(tablet);
  const notes = new DeskNotes(tablet);
  await desk.ask(DREAM);
  const person = await ScriptedDevice.join(server.url, session.joinLink, 'inwoner');
  for (const text of ['Een tuin', 'Een bankje', 'Rust']) await person.give(DREAM, { text });
  await desk.reveal();
  await notes.unfold();

  await test.step('a note onto another: a pile', async () => {
    await dragNoteByTouch(notes, 'Een tuin', 'Een bankje');
    await notes.title('Buiten');
    await expect(notes.inPile('Buiten')).toHaveCount(2);
  });

  await test.step('a third note onto the pile, and back by one press', async () => {
    await dragNoteByTouch(notes, 'Rust', 'Een tuin');
    await expect(notes.inPile('Buiten')).toHaveCount(3);
    const undo = tablet.getByRole('button', { name: 'Maak ongedaan: briefje in of uit een stapel' });
    // Once, right after the drag: nothing glides on that a tap would only stop.
    await undo.tap();
    await expect(notes.inPile('Buiten')).toHaveCount(2);
  });

  await test.step('into the pile and out of it with taps alone, and back by one press', async () => {
    await notes.tick('Rust');
    await notes.panel.getByLabel('In stapel').selectOption({ label: 'Buiten' });
    await expect(notes.inPile('Buiten')).toHaveCount(3);
    await notes.tick('Rust');
    await tablet.getByRole('button', { name: 'Haal uit de stapel', exact: true }).tap();
    await expect(notes.inPile('Buiten')).toHaveCount(2);
    await tablet.getByRole('button', { name: /^Maak ongedaan/ }).tap();
    await expect(notes.inPile('Buiten')).toHaveCount(3);
  });

  await test.step('a window over a tall board scrolls, and what lies under it stays where it is', async () => {
    // So low that the desk is one long page.
    await tablet.setViewportSize({ width: 820, height: 420 });
    await tablet.getByRole('button', { name: 'Sessie', exact: true }).tap();
    const dialog = tablet.getByRole('dialog');
    const before = await scrolledPage(tablet);
    await expect
      .poll(() => tablet.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBeGreaterThan(200);
    const up = (x: number) => dragByTouch(tablet, { x, y: 380 }, { x, y: 60 });
    await up(410);
    await expect.poll(() => dialog.evaluate((each) => each.scrollTop)).toBeGreaterThan(100);
    // To its end, and on.
    for (let more = 0; more < 4; more += 1) await up(410);
    await expect
      .poll(() => dialog.evaluate((each) => each.scrollHeight - each.clientHeight - each.scrollTop))
      .toBeLessThan(2);
    await up(12);
    expect(await scrolledPage(tablet)).toBe(before);
    await tablet.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await up(12);
    await expect.poll(() => scrolledPage(tablet)).toBeGreaterThan(before + 100);
  });
  person.close();
});

function scrolledPage(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}
