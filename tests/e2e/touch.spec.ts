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
    expect(await names.allTextContents()).toEqual([first, third, fourth, second, ...rest]);
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
  person.close();
});
