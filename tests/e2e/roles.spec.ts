import type { Page } from '@playwright/test';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { WallPage } from './pages/WallPage.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expectFits } from './support/expectFits.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'De droom van de inwoner';

/** Makes a link in *Samen begeleiden* and gives its path with the key. */
async function helperLink(desk: FacilitatorPage, role: 'medebegeleider' | 'verslaglegger'): Promise<string> {
  await desk.page.getByRole('button', { name: 'Sessie', exact: true }).click();
  await desk.page.getByRole('button', { name: 'Samen begeleiden' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Samen begeleiden' });
  await dialog.getByRole('button', { name: `Maak een link voor een ${role}` }).click();
  const field = dialog.getByLabel(`Link voor de ${role}`);
  await expect(field).toHaveValue(/#.{40,}$/);
  const { pathname, hash } = new URL(await field.inputValue());
  await expectAccessible(desk.page, 'samen begeleiden');
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  return pathname + hash;
}

test.describe('helping the facilitator', () => {
  let desk: FacilitatorPage;
  let prepared: Awaited<ReturnType<PreparePage['create']>>;

  async function begin(page: Page, approval = false): Promise<void> {
    const prepare = new PreparePage(page);
    await prepare.open();
    await prepare.fill({ title: 'Samen begeleid' });
    if (approval) await prepare.more();
    if (approval) await page.getByRole('checkbox', { name: /Ik wil briefjes lezen voordat/ }).check();
    prepared = await prepare.create();
    await prepare.toSession();
    desk = new FacilitatorPage(page);
  }

  test('a co-facilitator conducts, a note-taker types, and a revoked link is out at once', async ({
    hall,
  }) => {
    await begin(await hall.device('laptop'));
    const coLink = await helperLink(desk, 'medebegeleider');
    const noteLink = await helperLink(desk, 'verslaglegger');

    const tablet = new ParticipantPage(await hall.device('tablet'));
    await tablet.joinByLink(prepared.joinLink, 'Inwoner');
    const co = new FacilitatorPage(await hall.device('laptop'));
    await co.page.goto(coLink);
    await expect(co.page.getByText(/^Je bent medebegeleider/)).toBeVisible();
    // The key leaves the address bar at once.
    await expect(co.page).toHaveURL(/\/medebegeleider\/[^#]+$/);
    await co.ask(QUESTION);
    await desk.isAt('Mensen schrijven');
    await tablet.send('Een vast gezicht');

    const notes = await hall.device('tablet');
    await notes.goto(noteLink);
    await expect(notes.getByText(/^Je bent verslaglegger/)).toBeVisible();
    await expectAccessible(notes, 'the desk of a note-taker');
    await expectFits(notes, 'the desk of a note-taker');
    await notes.getByRole('button', { name: 'Typ voor anderen' }).click();
    await notes.getByLabel(/Briefjes, één per regel/).fill('Gehoord aan tafel');
    await notes.getByRole('button', { name: 'Hang op' }).click();
    await notes.keyboard.press('Escape');
    await expect(notes.getByText('Een vast gezicht')).toHaveCount(0);

    await co.reveal();
    await notes.getByRole('button', { name: 'Lees briefjes' }).click();
    await expect(
      notes.getByRole('list', { name: 'Briefjes in een lijst' }).getByText('Een vast gezicht'),
    ).toBeVisible();
    await expect(tablet.hallNote('Gehoord aan tafel')).toBeVisible();
    await notes.getByLabel('Conclusie van dit onderdeel').fill('Eén gezicht helpt');
    await notes.getByRole('button', { name: 'Zet op het grote scherm' }).click();
    await expect(desk.page.getByLabel('Conclusie van dit onderdeel')).toHaveValue('Eén gezicht helpt');

    // What one did is hers to undo; the other's work stays.
    await desk.unfoldNotes();
    await desk.hide('Een vast gezicht');
    await co.steps.getByRole('button', { name: /^Maak ongedaan/ }).click();
    await co.page.getByRole('dialog').getByRole('button', { name: 'Draai dicht' }).click();
    await desk.isAt('Mensen schrijven');
    await expect(desk.note('Een vast gezicht')).toContainText('Niet te zien voor anderen');

    await desk.page.getByRole('button', { name: 'Sessie', exact: true }).click();
    await desk.page.getByRole('button', { name: 'Samen begeleiden' }).click();
    await desk.page.getByRole('button', { name: /^Trek in: Verslaglegger/ }).click();
    await desk.page.getByRole('button', { name: 'Trek in', exact: true }).click();
    await expect(notes.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
    await desk.page.getByRole('button', { name: 'Sluiten' }).click();

    await desk.page.getByRole('button', { name: 'Sessie', exact: true }).click();
    await desk.page.getByRole('button', { name: 'Logboek' }).click();
    const log = desk.page.getByRole('dialog', { name: 'Logboek' });
    await expect(log.getByText('Link ingetrokken')).toBeVisible();
    await expect(log.getByRole('listitem').filter({ hasText: 'Omgedraaid' })).toContainText('medebegeleider');
    await expect(log).not.toContainText('Een vast gezicht');
    await expectAccessible(desk.page, 'the logbook');
    await expectFits(desk.page, 'the logbook');
  });

  test('first looked at, then on the wall', async ({ hall }) => {
    await begin(await hall.device('laptop'), true);
    const tablet = new ParticipantPage(await hall.device('phone'));
    const other = new ParticipantPage(await hall.device('tablet'));
    await tablet.joinByLink(prepared.joinLink, 'Inwoner');
    await other.joinByLink(prepared.joinLink, 'Professional');
    const wall = new WallPage(await hall.device('wall'));
    await desk.pairWall(await wall.showPairingCode());
    await desk.ask(QUESTION);
    await tablet.send('Rust in huis');
    await other.send('Minder formulieren');
    await desk.reveal();
    await expect(
      wall.page.getByText('2 briefjes zijn binnen. De begeleider bekijkt ze eerst.'),
    ).toBeVisible();
    await expect(tablet.page.getByText(/^Wacht op de begeleider/)).toBeVisible();
    await expect(other.page.getByText('Rust in huis')).toHaveCount(0);
    await expectAccessible(tablet.page, 'a note that waits');

    await desk.unfoldNotes();
    await desk
      .note('Rust in huis')
      .getByRole('button', { name: /^Keur goed/ })
      .click();
    await wall.showsNotes(1);
    await expect(wall.page.getByText('Nog 1 briefje wacht op de begeleider.')).toBeVisible();
    await expect(other.hallNote('Rust in huis')).toBeVisible();
    await expect(other.hallNote('Minder formulieren')).toHaveCount(0);
    await expectAccessible(desk.page, 'a desk where notes wait');
    await desk.notes.getByRole('button', { name: 'Keur alles goed' }).click();
    await wall.showsNotes(2);
    // Late notes wait too.
    await tablet.page.getByRole('button', { name: 'Schrijf er nog een briefje bij' }).click();
    await tablet.field.fill('Nagekomen rust');
    await tablet.page.getByRole('button', { name: 'Verstuur briefje' }).click();
    await expect(desk.note('Nagekomen rust')).toContainText('wacht op jou');
    await expect(other.hallNote('Nagekomen rust')).toHaveCount(0);
  });

  test('another device takes over with the recovery code, and the first goes on', async ({ hall }) => {
    await begin(await hall.device('laptop'));
    const taken = new FacilitatorPage(await hall.device('tablet'));
    await taken.page.goto(`/begeleider/${prepared.workshopId}`);
    await taken.page.getByLabel('Herstelcode').fill(prepared.recoveryCode.toLowerCase());
    await taken.page.getByRole('button', { name: 'Open de sessie' }).click();
    await taken.ask(QUESTION);
    await desk.isAt('Mensen schrijven');
    await desk.steps.getByRole('button', { name: 'Scherm leeg' }).click();
    await expect(taken.steps.getByRole('button', { name: 'Scherm weer aan' })).toBeVisible();
  });
});
