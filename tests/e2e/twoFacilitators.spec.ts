import { DeskNotes } from './pages/DeskNotes.ts';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { beginSession } from './support/beginSession.ts';
import { ScriptedDevice } from './support/ScriptedDevice.ts';
import { expect, test } from './support/test.ts';

const DREAM = 'De droom van de inwoner';
const NOTES = ['Een tuin met een bankje', 'Rust in mijn hoofd', 'Dicht bij mijn moeder'] as const;
const [GARDEN, REST, MOTHER] = NOTES;

test('two facilitators at once: both desks become the same, and undo takes back only one’s own', async ({
  hall,
  server,
}) => {
  const first = await hall.device('laptop');
  const session = await beginSession(first, server.url, { title: 'Met z’n tweeën', script: 'kort' });
  const second = await hall.device('laptop', { storageState: await first.context().storageState() });
  await second.goto(new URL(first.url()).pathname);

  const desks = { first: new FacilitatorPage(first), second: new FacilitatorPage(second) };
  const notes = { first: new DeskNotes(first), second: new DeskNotes(second) };
  await desks.first.ask(DREAM);
  await desks.second.isAt('Mensen schrijven');
  const person = await ScriptedDevice.join(server.url, session.joinLink, 'inwoner');
  for (const text of NOTES) await person.give(DREAM, { text });
  await desks.first.reveal();
  await desks.second.isAt('Briefjes omgedraaid');
  await Promise.all([notes.first.unfold(), notes.second.unfold()]);
  const undo = { name: /^Maak ongedaan/ };

  await test.step('each does something, at the same moment', async () => {
    await notes.first.choose(GARDEN, REST);
    await Promise.all([notes.first.gather('Buiten'), desks.second.hide(MOTHER)]);
    for (const each of [notes.first, notes.second]) {
      await expect(each.inPile('Buiten')).toHaveCount(2);
      await expect(each.row(MOTHER)).toContainText('Niet te zien voor anderen');
    }
  });

  await test.step('the first takes back her pile; what the second hid stays hidden', async () => {
    await first.getByRole('button', undo).click();
    for (const each of [notes.first, notes.second]) {
      await expect(each.pile('Buiten')).toHaveCount(0);
      await expect(each.row(GARDEN)).toBeVisible();
      await expect(each.row(MOTHER)).toContainText('Niet te zien voor anderen');
    }
  });

  await test.step('nobody takes back what the other went on with', async () => {
    await desks.first.hide(GARDEN);
    await notes.second.press(GARDEN, 'Laat weer zien');
    await expect(notes.first.row(GARDEN)).not.toContainText('Niet te zien voor anderen');
    await desks.second.hide(GARDEN);
    await expect(notes.first.row(GARDEN)).toContainText('Niet te zien voor anderen');
    await second.getByLabel('Conclusie van dit onderdeel').fill('Buiten zijn helpt.');
    await second.getByRole('button', { name: 'Zet op het grote scherm' }).click();
    await expect(first.getByLabel('Conclusie van dit onderdeel')).toHaveValue('Buiten zijn helpt.');
    await first.getByRole('button', undo).click();
    await second.getByRole('button', undo).click();
    await expect(first.getByLabel('Conclusie van dit onderdeel')).toHaveValue('');
    for (const each of [notes.first, notes.second])
      await expect(each.row(MOTHER)).toContainText('Niet te zien voor anderen');
  });

  await test.step('both walk the session by the same button, and end at the same step', async () => {
    await Promise.all([
      desks.first.step('Afronden').click(),
      desks.second.step('Hoe doen we het nu?').click(),
    ]);
    const heading = (desk: FacilitatorPage) => desk.now.getByRole('heading', { level: 2 }).first();
    await expect
      .poll(
        async () =>
          (await heading(desks.first).textContent()) === (await heading(desks.second).textContent()),
      )
      .toBe(true);
  });
  person.close();
});
