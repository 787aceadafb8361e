import type { Page } from '@playwright/test';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { beginSession } from './support/beginSession.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expectFits } from './support/expectFits.ts';
import { expect, test } from './support/test.ts';

const check = async (page: Page, state: string) => {
  await expectAccessible(page, state);
  await expectFits(page, state);
};

test('a table of two groups, somebody who writes for another, a tablet handed on, and paper', async ({
  hall,
  server,
}) => {
  const laptop = await hall.device('laptop');
  const session = await beginSession(laptop, server.url, { title: 'Samen aan tafel', script: 'standaard' });
  const desk = new FacilitatorPage(laptop);

  const table = await hall.device('tablet');
  const shared = new ParticipantPage(table);
  await test.step('three people of two groups sit at one tablet', async () => {
    await table.goto(session.joinLink);
    await table.getByRole('checkbox', { name: 'Wij zitten met meer mensen aan deze tafel' }).check();
    await table.getByRole('button', { name: 'Inwoner: één erbij' }).click();
    await table.getByRole('button', { name: 'Inwoner: één erbij' }).click();
    await table.getByRole('button', { name: 'Professional: één erbij' }).click();
    await check(table, 'join, a table');
    await table.getByRole('button', { name: 'Ik doe mee' }).click();
    await expect(table.getByText('Jullie tafel: 3 mensen')).toBeVisible();
    await desk.hasPeople(3);
  });

  const helped = await hall.device('phone');
  await test.step('somebody writes for a resident, who is the one counted', async () => {
    await helped.goto(session.joinLink);
    await helped.getByRole('checkbox', { name: 'Ik schrijf voor iemand anders' }).check();
    await helped.getByRole('radio', { name: /^Inwoner/ }).check();
    await helped.getByRole('button', { name: 'Ik doe mee' }).click();
    await expect(helped.getByText('Je schrijft voor een ander: Inwoner')).toBeVisible();
    await desk.hasPeople(4);
    await expect(laptop.getByRole('row', { name: /^Inwoner 3/ })).toBeVisible();
  });

  await test.step('each note of the table hangs with the group that was chosen', async () => {
    await desk.next('Begin de sessie');
    await desk.ask('De droom van de inwoner');
    await shared.send('Een rustig huis');
    await table.getByRole('radio', { name: 'Professional' }).check();
    await shared.send('Minder loketten');
    await check(table, 'a table, writing');
    await desk.reveal();
    await expect(shared.hallNote('Minder loketten')).toBeVisible();
    await expect(shared.hall.getByRole('heading', { level: 3 })).toHaveText([/^Inwoner/, /^Professional/]);
  });

  await test.step('everybody at the table answers in turn, each for the own group', async () => {
    await desk.step('Hoe ver zijn we?').click();
    await desk.next(/^Start deze/);
    for (const [who, answer] of [
      ['Inwoner 1', 'begonnen'],
      ['Inwoner 2', 'half'],
      ['Professional', 'bijna'],
    ] as const) {
      await table.getByRole('button', { name: who, exact: true }).click();
      await table.getByRole('radio', { name: answer }).check();
      if (who === 'Inwoner 1') await check(table, 'a table, one of them answers');
      await table.getByRole('button', { name: 'Klaar, geef het apparaat door' }).click();
      await expect(table.getByRole('radio')).toHaveCount(0);
    }
    await expect(table.getByRole('heading', { name: 'Iedereen aan deze tafel gaf antwoord.' })).toBeVisible();
    await check(table, 'a table, everybody answered');
    await expect(laptop.getByText(/3 van (de )?4/).first()).toBeVisible();
  });

  await test.step('who comes later may answer what was asked before', async () => {
    const late = await hall.device('phone');
    const person = new ParticipantPage(late);
    await person.joinByLink(session.joinLink, 'Organisatie');
    await expect(late.getByText(/Er was al 1 vraag voordat jij kwam/)).toBeVisible();
    await check(late, 'came later');
    await late.getByRole('button', { name: 'Bekijk de eerdere vragen' }).click();
    await late.getByRole('button', { name: 'Schrijf er nog een briefje bij' }).click();
    await person.send('Ik was later');
    await expect(person.own('Ik was later').getByText('nagekomen')).toBeVisible();
    await desk.hasPeople(5);

    await late.getByRole('textbox', { name: 'Jouw briefje' }).fill('Nog niet verstuurd');
    await late.getByRole('button', { name: 'Menu' }).click();
    await late.getByRole('button', { name: 'Nieuwe persoon' }).click();
    await expect(late.getByText('Nog niet verstuurd').last()).toBeVisible();
    await check(late, 'a new person, a draft left');
    await late.getByRole('button', { name: 'Verstuur dit eerst' }).click();
    // Who goes on while it is still being sent is asked once more after four seconds.
    await person.hasKept('Nog niet verstuurd');
    await late.getByRole('dialog').getByRole('button', { name: 'Nieuwe persoon' }).click();
    await person.takeSeat('Beleid en bestuur');
    await desk.hasPeople(5);
    await expect(late.getByText('Ik was later')).toHaveCount(0);
    expect(await late.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Nog niet');
  });

  await test.step('taking back all one gave', async () => {
    await table.getByRole('button', { name: 'Menu' }).click();
    await table.getByRole('button', { name: 'Haal alles weg wat ik gaf' }).click();
    await expect(table.getByText(/Deze tafel gaf 5 dingen/)).toBeVisible();
    await check(table, 'taking back everything');
    await table.getByRole('button', { name: 'Ja, haal alles weg' }).click();
    await expect(table.getByText('Alles wat je gaf, is weg.')).toBeVisible();
    await desk.step('De droom van de inwoner').click();
    await desk.unfoldNotes();
    await expect(desk.note('Ik was later')).toBeVisible();
    await expect(desk.note('Een rustig huis')).toHaveCount(0);
  });

  await test.step('paper: printed before, typed in after the end', async () => {
    await laptop.getByRole('button', { name: 'Sessie' }).click();
    await laptop.getByRole('button', { name: 'Sluit af', exact: true }).click();
    const closing = laptop.getByRole('dialog', { name: 'Sessie afsluiten?' });
    await closing.getByRole('button', { name: 'Sluit af', exact: true }).click();
    await desk.isAt('De sessie is afgesloten');
    await laptop.getByRole('button', { name: 'Sessie' }).click();
    const [paper] = await Promise.all([
      laptop.context().waitForEvent('page'),
      laptop.getByRole('link', { name: /Print kaarten en briefjes/ }).click(),
    ]);
    await expect(paper.getByRole('region', { name: 'Praat je mee?' })).toBeVisible();
    await check(paper, 'paper');
    await paper.close();
    await laptop.getByRole('button', { name: 'Typ briefjes van papier in' }).click();
    const typing = laptop.getByRole('dialog', { name: 'Typ voor anderen' });
    await typing.getByRole('combobox', { name: /Bij welke vraag/ }).selectOption({ index: 0 });
    const lines = Array.from({ length: 70 }, (_, index) => `Van papier ${index + 1}`);
    await typing.getByRole('textbox', { name: 'Briefjes, één per regel' }).fill(lines.join('\n'));
    await typing.getByRole('button', { name: 'Hang op' }).click();
    await expect(typing.getByText('Samen 70 briefjes ingetypt.')).toBeVisible();
    await check(laptop, 'typing paper in');
    await typing.getByRole('button', { name: 'Klaar' }).click();
    await expect(laptop.getByRole('heading', { name: /^72 briefjes/ })).toBeVisible();
  });
});
