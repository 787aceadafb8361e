import type { BrowserContextOptions } from '@playwright/test';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { LIVELY } from './support/Hall.ts';
import { ScriptedDesk } from './support/ScriptedDesk.ts';
import { strictNetwork } from './support/strictNetwork.ts';
import { test as base, expect } from './support/test.ts';
import { untilOffered } from './support/untilOffered.ts';

/** A resident on a device behind the Wi-Fi, in a session whose first question is open. */
interface Seated {
  readonly desk: ScriptedDesk;
  readonly tablet: ParticipantPage;
}

const test = base.extend<{
  seated: (screen: 'tablet' | 'phone', options?: BrowserContextOptions) => Promise<Seated>;
}>({
  seated: async ({ hall, host, server, wifi }, use) => {
    const desks: ScriptedDesk[] = [];
    await use(async (screen, options = {}) => {
      const desk = await ScriptedDesk.open(server.url);
      desks.push(desk);
      const page = await hall.device(screen, { ...options, baseURL: `http://${host}:${wifi.port}` });
      const tablet = new ParticipantPage(page);
      await tablet.joinByLink(desk.joinLink, 'Inwoner');
      return { desk, tablet };
    });
    for (const desk of desks) desk.close();
  },
});

const NO_NET = 'Geen internet. Schrijf gewoon door, je tekst blijft hier staan.';

test('airplane mode in the middle of writing, reload offline, come back: every note is there once', async ({
  seated,
  wifi,
}) => {
  const { desk, tablet } = await seated('tablet', LIVELY);
  const { page } = tablet;
  await tablet.send('voor de wifi wegviel');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes(':sight:')));

  await page.context().setOffline(true);
  wifi.drop();
  await expect(page.getByText(NO_NET)).toBeVisible();
  await tablet.field.fill('zonder wifi');
  await page.getByRole('button', { name: 'Verstuur briefje' }).click();
  await expect(tablet.own('zonder wifi').getByText('Wordt bewaard…')).toBeVisible();
  await tablet.field.fill('nog half');

  await page.reload();
  await expect(page.getByText(NO_NET)).toBeVisible();
  await expect(tablet.own('zonder wifi').getByText('Wordt bewaard…')).toBeVisible();
  await expect(tablet.own('voor de wifi wegviel').getByText('Bewaard', { exact: true })).toBeVisible();
  await expect(tablet.field).toHaveValue('nog half');
  await expectAccessible(page, 'a tablet that was loaded without a network');
  expect(desk.texts()).toEqual(['voor de wifi wegviel']);

  wifi.comeBack();
  await page.context().setOffline(false);
  await tablet.hasKept('zonder wifi');
  await expect(tablet.field).toHaveValue('nog half');
  await expect.poll(() => desk.texts()).toEqual(['voor de wifi wegviel', 'zonder wifi']);
});

test('a tab closed with an unsent note sends it when it is opened again @zaal', async ({ seated, wifi }) => {
  const { desk, tablet } = await seated('phone', LIVELY);
  const { page } = tablet;
  await expect(tablet.field).toBeVisible();
  wifi.drop();
  await expect(page.getByText(NO_NET)).toBeVisible();
  await tablet.field.fill('geschreven zonder wifi');
  await page.getByRole('button', { name: 'Verstuur briefje' }).click();
  await expect(tablet.own('geschreven zonder wifi').getByText('Wordt bewaard…')).toBeVisible();
  await page.close();
  expect(desk.texts()).toEqual([]);

  wifi.comeBack();
  const again = new ParticipantPage(await page.context().newPage());
  await again.page.goto(`/deelnemer/${desk.workshopId}`);
  await again.hasKept('geschreven zonder wifi');
  await expect.poll(() => desk.texts()).toEqual(['geschreven zonder wifi']);
});

test('a tablet that was just handed out is emptied without a network, and says what else it cannot do @zaal', async ({
  seated,
  wifi,
}) => {
  const { tablet } = await seated('tablet');
  const { page } = tablet;
  await tablet.send('een briefje');
  wifi.drop();
  await expect(page.getByText(NO_NET)).toBeVisible();
  await tablet.field.fill('half geschreven');

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Bekijk de plaat' }).click();
  await expect(page.getByText('Dit kan nu niet: er is geen internet.')).toBeVisible();
  await expectAccessible(page, 'what cannot be opened without a network');
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Maak dit apparaat leeg' }).click();
  await expect(page.getByText(/hier staat nog tekst die niet verstuurd is/)).toBeVisible();
  await page.getByRole('button', { name: 'Ja, maak leeg' }).click();
  await expect(page.getByRole('heading', { name: 'Dit apparaat is leeg.' })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/geschreven|seats/);
});

/** Runs in the page before anything else: a watch on which no answer takes long, because how busy this machine is today is not the point. */
function withSlowWatch(): void {
  const now = performance.now.bind(performance);
  performance.now = () => now() / 100;
}

test('a network that refuses WebSocket carries the session by polling @zaal', async ({
  hall,
  host,
  server,
}) => {
  const network = await strictNetwork(server.port);
  const desk = await ScriptedDesk.open(server.url);
  const page = await hall.device('tablet', { baseURL: `http://${host}:${network.port}` });
  const tablet = new ParticipantPage(page);
  await tablet.joinByLink(desk.joinLink, 'Inwoner');
  await tablet.send('langs de omweg');
  await desk.setState('revealed');
  await expect(tablet.hallNote('langs de omweg')).toBeVisible();
  desk.close();

  await page.addInitScript(withSlowWatch);
  await page.goto('/check');
  await expect(page.getByText('De sessie kan hier.')).toBeVisible();
  await expect(page.getByText(/Dit netwerk houdt de directe verbinding tegen/)).toBeVisible();
  await expectAccessible(page, 'the check with a remark');
  network.close();
});

test('Werkt het hier? says that all is well, by keyboard too, and counts the tablet that came by', async ({
  page,
  context,
}) => {
  await page.addInitScript(withSlowWatch);
  await page.goto('/');
  await page.getByRole('link', { name: 'Werkt het hier?' }).focus();
  await page.keyboard.press('Enter');
  const again = page.getByRole('button', { name: 'Test opnieuw' });
  const testAgain = async () => {
    await again.focus();
    await page.keyboard.press('Enter');
  };
  // Each probe waits some seconds at most: what was too busy for that is tested again, as anybody would.
  const isWell = () =>
    expect(async () => {
      await expect(again).toBeEnabled();
      const well = page.getByText('Dit apparaat is klaar voor de sessie.');
      if (!(await well.isVisible())) await testAgain();
      await expect(well).toBeVisible({ timeout: 20_000 });
    }).toPass();
  await isWell();
  await expectAccessible(page, 'the check when all is well');
  await testAgain();
  await isWell();

  const link = await page.getByLabel('Adres voor de tablet').inputValue();
  await expect(page.getByText('Nog geen ander apparaat gezien.')).toBeVisible();
  const tablet = await context.newPage();
  await tablet.goto(new URL(link).pathname + new URL(link).search);
  await expect(tablet.getByText('Dit apparaat kan erbij.')).toBeVisible();
  await expectAccessible(tablet, 'the check on an invited tablet');
  await expect(page.getByText('1 ander apparaat kan erbij.')).toBeVisible();
});

test('a new version is offered in a session and reloads nothing by itself @zaal', async ({
  hall,
  baseURL,
  server,
}) => {
  const desk = await ScriptedDesk.open(server.url);
  const page = await hall.device('phone', { ...LIVELY, baseURL: baseURL ?? '' });
  const tablet = new ParticipantPage(page);
  await tablet.joinByLink(desk.joinLink, 'Inwoner');
  await tablet.field.fill('half geschreven');
  await page.evaluate(() => Object.assign(window, { sameRun: true }));
  await page.route('**/', (route) =>
    route.request().isNavigationRequest()
      ? route.continue()
      : route.fulfill({ contentType: 'text/html', body: '<script src="/assets/index-newer.js"></script>' }),
  );
  await untilOffered(page);
  await expectAccessible(page, 'a tablet with a new version on offer');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => 'sameRun' in window)).toBe(true);

  await page.getByRole('button', { name: 'Vernieuwen' }).click();
  await page.waitForFunction(() => !('sameRun' in window));
  await expect(tablet.field).toHaveValue('half geschreven');
  desk.close();
});
