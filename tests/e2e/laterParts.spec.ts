import type { Page } from '@playwright/test';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { beginSession } from './support/beginSession.ts';
import { expect, test } from './support/test.ts';

/** Lets no file of these through, as without a line, until it is called: then all of them. */
async function holdBack(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(files);
}

test('a window of the desk that cannot be fetched says so, leaves the desk as it is, and opens once there is a line', async ({
  hall,
  baseURL,
  server,
}) => {
  const page = await hall.device('laptop', { baseURL: baseURL ?? '' });
  const letThrough = await holdBack(page, /\/assets\/(PieceDialog|AddActivityDialog)-/);
  await beginSession(page, server.url, { title: 'Zonder lijn', script: 'kort' });
  const add = page.getByRole('button', { name: 'Voeg onderdeel toe' });
  await add.click();
  const notNow = page.getByRole('dialog', { name: 'Dit scherm kwam niet binnen' });
  await notNow.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(add).toBeFocused();
  await expect(page.getByRole('button', { name: 'Begin de sessie' })).toBeVisible();

  await letThrough();
  const dialog = page.getByRole('dialog', { name: 'Onderdeel toevoegen' });
  await expect(async () => {
    // What failed is not asked for again within a second.
    if (await notNow.isVisible()) await notNow.getByRole('button', { name: 'Sluiten' }).last().click();
    if (!(await dialog.isVisible())) await add.click({ timeout: 5_000 });
    await expect(dialog).toBeVisible({ timeout: 10_000 });
  }).toPass();
});

test('what a tablet cannot fetch at a step comes by itself once there is a line', async ({
  hall,
  baseURL,
  server,
}) => {
  const desk = await hall.device('laptop', { baseURL: baseURL ?? '' });
  const session = await beginSession(desk, server.url, { title: 'Zonder lijn', script: 'kort' });
  const tablet = new ParticipantPage(await hall.device('tablet', { baseURL: baseURL ?? '' }));
  const asked = tablet.page.waitForRequest(/\/assets\/ExplainOnTablet-.*\.js/);
  const letThrough = await holdBack(tablet.page, /\/assets\/ExplainOnTablet-/);
  await tablet.joinByLink(session.joinLink, 'Inwoner');
  await desk.getByRole('button', { name: 'Begin de sessie' }).click();
  await asked;
  await expect(tablet.page.getByRole('heading', { name: 'Even geduld…' })).toBeVisible();
  await letThrough();
  await expect(tablet.page.getByRole('heading', { name: 'Even geduld…' })).toBeHidden();
  await expect(tablet.page.locator('.tablet-lines')).toBeVisible();
});
