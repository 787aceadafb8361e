import type { Page } from '@playwright/test';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { ReportPage } from './pages/ReportPage.ts';
import { WallPage } from './pages/WallPage.ts';
import { beginSession } from './support/beginSession.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expectFits } from './support/expectFits.ts';
import { lookOutFor } from './support/lookOutFor.ts';
import { expect, test } from './support/test.ts';

const SESSION = {
  title: 'Voor iedereen te gebruiken',
  organisation: 'Gemeente Voorbeeld',
  script: 'kort',
} as const;

test.describe('every view in every state', () => {
  test('start, preparing, rehearsing and what is not there', async ({ hall }) => {
    const page = await hall.device('laptop');
    const heading = page.getByRole('heading', { level: 1 });

    await page.goto('/');
    await expect(heading).toBeVisible();
    await check(page, 'start');
    await page.getByRole('button', { name: 'Ik heb een herstelcode' }).click();
    await page.getByRole('dialog').getByLabel('Herstelcode').fill('VERKEERD');
    await page.getByRole('button', { name: 'Open mijn sessie' }).click();
    await expect(page.getByText('Deze herstelcode klopt niet.')).toBeVisible();
    await check(page, 'start, wrong recovery code');

    for (const [path, name] of [
      ['/bestaat-niet', 'Deze pagina is er niet'],
      ['/oefenen', 'Oefenen zonder publiek'],
      ['/check', /./],
      ['/begeleider/onbekend', 'Deze sessie is van een begeleider'],
      ['/scherm/onbekend', 'Dit scherm is nog niet gekoppeld'],
      ['/scherm', 'Koppel dit scherm'],
      ['/deelnemer/onbekend', 'Je doet nog niet mee'],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await check(page, path);
    }

    const prepare = new PreparePage(page);
    await prepare.open();
    await check(page, 'prepare, empty');
    await page.getByLabel('Adres van jullie privacyverklaring').fill('ergens op de site');
    await page.getByRole('button', { name: 'Maak de sessie' }).click();
    await expect(page.getByText('Geef de sessie een titel.')).toBeVisible();
    await page.getByText('Wat zit erin?').click();
    await page.getByText('Zo bereid je dit voor').click();
    await prepare.more();
    await page.getByRole('button', { name: 'Pas groep Inwoner aan' }).click();
    await page.locator('summary', { has: page.getByRole('heading', { name: 'Eigen vragen' }) }).click();
    await page.getByRole('button', { name: 'Voeg vraag toe' }).click();
    await expect(page.getByText('Schrijf eerst je vraag.')).toBeVisible();
    await check(page, 'prepare, with errors and everything unfolded');

    await prepare.fill({ title: 'Voor iedereen te gebruiken', organisation: 'Gemeente Voorbeeld' });
    await prepare.create();
    await check(page, 'prepare, created');
    await page.getByRole('button', { name: 'Verder voorbereiden' }).click();
    await page.getByRole('button', { name: 'De droom van de inwoner' }).first().click();
    await page.getByText('Ander draaiboek').click();
    await check(page, 'prepare, editing');
    await page.getByRole('button', { name: 'Vervang het draaiboek' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check(page, 'prepare, replacing the script');

    await page.goto('/');
    await page.getByRole('button', { name: /^Vergeet de sleutel/ }).click();
    await check(page, 'start, forgetting a session');
  });

  test('looking around', async ({ hall }) => {
    const page = await hall.device('laptop');
    for (const path of [
      '',
      '/inwoner',
      '/beleid-bestuur',
      '/bo1',
      '/bo4',
      '/begrippen',
      '/over',
      '/privacy',
      '/nergens',
    ]) {
      await page.goto(`/verken${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await check(page, `verken${path}`);
    }
  });

  test('joining, writing and looking back on a tablet', async ({ hall, server }) => {
    const laptop = await hall.device('laptop');
    const session = await beginSession(laptop, server.url, SESSION);
    const desk = new FacilitatorPage(laptop);
    const page = await hall.device('tablet');
    const tablet = new ParticipantPage(page);

    await page.goto('/mee');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await check(page, 'join, code');
    await tablet.typeCode('XXXXXXX');
    await expect(page.getByText('Deze code klopt niet.')).toBeVisible();
    await check(page, 'join, wrong code');
    await tablet.typeCode(session.joinCode);
    await page.getByRole('button', { name: 'Ik doe mee' }).click();
    await expect(page.getByText('Kies eerst bij welke groep je hoort.')).toBeVisible();
    await check(page, 'join, no group yet');
    await page.getByText('Wij zitten met meer mensen aan deze tafel').click();
    await page.getByRole('button', { name: 'Inwoner: één erbij' }).click();
    await check(page, 'join, table');
    await page.getByText('Ik schrijf voor iemand anders').click();
    await check(page, 'join, for somebody else');
    await page.getByText('Ik schrijf voor iemand anders').click();
    await tablet.takeSeat('Inwoner');
    await check(page, 'tablet, waiting');
    await desk.next('Begin de sessie');
    await expect(page.getByText('Inwoners praten als eerste.')).toBeVisible();
    await check(page, 'tablet, explaining');

    await desk.ask('De droom van de inwoner');
    await expect(tablet.field).toBeVisible();
    await check(page, 'tablet, open');
    await tablet.field.fill('Bel mij op 06 12345678');
    await expect(page.getByText('Staat hier een naam of nummer?')).toBeVisible();
    await check(page, 'tablet, something personal');
    await tablet.field.fill('x'.repeat(512));
    await page.getByRole('button', { name: 'Verstuur briefje' }).click();
    await expect(page.getByText('12 tekens te lang')).toBeVisible();
    await check(page, 'tablet, too long');
    await page.getByRole('checkbox', { name: 'Laat mijn groep niet zien' }).check();
    await tablet.send('Een huis met een tuin');
    await check(page, 'tablet, sent');
    await tablet.own('tuin').getByRole('button', { name: 'Wijzig' }).click();
    await check(page, 'tablet, changing a note');
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await tablet.own('tuin').getByRole('button', { name: 'Haal weg' }).click();
    await check(page, 'tablet, withdrawing');
    await page.getByRole('button', { name: 'Nee, laat staan' }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await check(page, 'tablet, menu');
    await page.getByRole('button', { name: 'Kies een andere groep' }).click();
    await check(page, 'tablet, another group');
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Bekijk de plaat' }).click();
    await expect(page.getByRole('img', { name: /^De praatplaat/ })).toBeVisible();
    await check(page, 'tablet, picture');
    await page.getByRole('button', { name: 'Sluiten' }).click();

    await page.context().setOffline(true);
    await expect(page.getByText('Geen internet. Schrijf gewoon door')).toBeVisible();
    await check(page, 'tablet, offline');
    const isBack = await lookOutFor(page, /Er is weer internet\./);
    await page.context().setOffline(false);
    await isBack();
    await tablet.field.fill('Nog niet af');
    await desk.unfoldNotes();
    await desk.hide('tuin');
    await desk.reveal();
    await check(page, 'tablet, revealed, with a hidden note');
    await desk.ask('Hoe doen we het nu?');
    await expect(page.getByText('Je schreef nog bij de vorige vraag.')).toBeVisible();
    await check(page, 'tablet, a draft was left');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Mijn eerdere briefjes' }).click();
    await check(page, 'tablet, earlier notes');
    await page.goto('/mee');
    await tablet.typeCode(session.joinCode);
    await expect(page.getByRole('heading', { name: 'Welkom terug' })).toBeVisible();
    await check(page, 'join, known here');
    await page.getByRole('button', { name: 'Nieuwe persoon' }).click();
    await expect(page.getByRole('heading', { name: 'Nieuwe persoon op dit apparaat?' })).toBeVisible();
    await check(page, 'a new person, something unsent');
    await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
    await tablet.isSeatedAs('Inwoner');

    await desk.step('Afronden').click();
    await desk.close();
    await expect(page.getByRole('heading', { name: 'Dank je wel.' })).toBeVisible();
    await check(page, 'tablet, closed');
    await page.getByRole('button', { name: 'Maak dit apparaat leeg' }).click();
    await check(page, 'tablet, emptying');
    await page.getByRole('button', { name: 'Ja, maak leeg' }).click();
    await expect(page.getByRole('heading', { name: 'Dit apparaat is leeg.' })).toBeVisible();
    await check(page, 'tablet, emptied');
    await page.goto('/mee');
    await tablet.typeCode(session.joinCode);
    await expect(page.getByRole('heading', { name: 'Dit gesprek is klaar' })).toBeVisible();
    await check(page, 'join, closed');
  });

  test('leading it, and the wall', async ({ hall, server }) => {
    const page = await hall.device('laptop');
    const session = await beginSession(page, server.url, SESSION);
    const desk = new FacilitatorPage(page);
    const wall = new WallPage(await hall.device('wall'));
    await desk.pairWall(await wall.showPairingCode());
    await wall.isWaiting(session.joinCode);
    await expectAccessible(wall.page, 'wall, waiting');
    await check(page, 'desk, waiting');
    await desk.next('Begin de sessie');
    await expect(wall.page.getByText('Inwoners praten als eerste.')).toBeVisible();
    await expectAccessible(wall.page, 'wall, explaining');
    await desk.next('Naar de volgende vraag');
    await expect(wall.page.getByText('Zo komt de vraag')).toBeVisible();
    await expectAccessible(wall.page, 'wall, ready');
    await check(page, 'desk, ready');

    const tablet = new ParticipantPage(await hall.device('tablet'));
    await tablet.joinByLink(session.joinLink, 'Inwoner');
    await desk.next('Start deze vraag');
    await tablet.send('Een huis met een tuin');
    await tablet.send('Vlak bij mijn moeder');
    await tablet.field.fill('Nog aan het schrijven');
    await expect(desk.steps.getByText('Nog 1 mens schrijft.')).toBeVisible();
    await wall.isWriting(2);
    await expectAccessible(wall.page, 'wall, writing');
    await check(page, 'desk, writing, one resident');
    await desk.unfoldNotes();
    await desk.hide('moeder');
    await desk
      .note('tuin')
      .getByRole('button', { name: /^Verplaats/ })
      .click();
    await check(page, 'desk, notes unfolded and moving');
    const counted = await wall.countingDown();
    await desk.next('Draai briefjes om');
    await counted();
    await expectAccessible(wall.page, 'wall, counting down');
    await desk.isAt('Briefjes omgedraaid');
    await wall.showsNotes(1);
    await expectAccessible(wall.page, 'wall, revealed');
    await check(page, 'desk, revealed');
    await page.getByRole('button', { name: 'Stap terug' }).click();
    await check(page, 'desk, before turning back');
    await page.getByRole('button', { name: 'Laat staan' }).click();
    await page.getByRole('button', { name: 'Scherm leeg' }).click();
    await expect(desk.steps.getByText('Het grote scherm is leeg.')).toBeVisible();
    await expectAccessible(wall.page, 'wall, blank');
    await check(page, 'desk, wall blank');
    await page.getByRole('button', { name: 'Scherm weer aan' }).click();

    const close = page.getByRole('button', { name: 'Sluiten' });
    await page.getByRole('button', { name: 'Groot scherm' }).click();
    await page.getByLabel('Koppelcode').fill('QQQQ');
    await page.getByRole('button', { name: 'Koppel', exact: true }).click();
    await expect(page.getByText('Kijk nog eens op het andere scherm.')).toBeVisible();
    await page.getByRole('button', { name: 'Maak een link voor het grote scherm' }).click();
    await expect(page.getByLabel('Link van het grote scherm')).toBeVisible();
    await check(page, 'desk, wall dialog');
    await close.click();
    await page.getByRole('button', { name: 'Meedoen' }).click();
    await check(page, 'desk, join dialog');
    await close.click();
    await page.getByRole('button', { name: 'Sessie', exact: true }).click();
    await page.getByRole('button', { name: 'Toon mijn sleutel' }).click();
    await check(page, 'desk, session dialog');
    await page.getByRole('button', { name: /^Wis deze sessie/ }).click();
    await page.getByRole('button', { name: 'Wis voorgoed' }).click();
    await expect(page.getByText('Typ het woord WISSEN.')).toBeVisible();
    await check(page, 'desk, deleting');
    await close.click();

    await desk.step('Afronden').click();
    await desk.next('Sluit af');
    await check(page, 'desk, before closing');
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit af', exact: true }).click();
    await desk.isAt('De sessie is afgesloten');
    await expect(wall.page.getByRole('heading', { name: 'Dank je wel.' })).toBeVisible();
    await expectAccessible(wall.page, 'wall, closed');
    await check(page, 'desk, closed');
    await desk.toReport();
    const report = new ReportPage(page);
    await report.isOpen();
    await check(page, 'report');
    await report.download();
    await check(page, 'report, downloaded');

    await page.goBack();
    await page.getByRole('button', { name: 'Sessie', exact: true }).click();
    await page.getByRole('button', { name: /^Wis deze sessie/ }).click();
    await page.getByLabel('Typ WISSEN om door te gaan').fill('wissen');
    await page.getByRole('button', { name: 'Wis voorgoed' }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(wall.page.getByRole('heading', { name: 'Deze sessie is gewist.' })).toBeVisible();
    await expectAccessible(wall.page, 'wall, deleted');
    await expect(tablet.page.getByRole('heading', { name: 'Dit gesprek is gewist' })).toBeVisible();
    await check(tablet.page, 'tablet, deleted');
  });
});

/** axe as it is, and no scrolling sideways when it is zoomed in or narrow. */
async function check(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectFits(page, state);
}
