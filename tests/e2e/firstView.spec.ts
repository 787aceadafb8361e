import type { Page } from '@playwright/test';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import type { Hall } from './support/Hall.ts';
import { ScriptedDesk } from './support/ScriptedDesk.ts';
import type { RunningServer } from './support/server.ts';
import { expect, test } from './support/test.ts';

/** The code of the line to the host, as the build calls its file. */
const LINE = /\/assets\/SocketHost-[^/]+\.js/;
/** What only the line can bring about, and so is fetched beside it. */
const BESIDE = /\/assets\/late(Parts)?-[^/]+\.js/;

interface Given {
  hall: Hall;
  baseURL: string | undefined;
  server: RunningServer;
}

/** A session with its first question open, and a device that has not been anywhere yet. */
async function begin({ hall, baseURL, server }: Given, device: 'phone' | 'wall') {
  const desk = await ScriptedDesk.open(server.url);
  return { desk, page: await hall.device(device, { baseURL: baseURL ?? '' }) };
}

/** Holds up the code of the line until it is let through; gives how often the program asked for it, and how to let it. */
async function withoutLine(page: Page) {
  let letThrough: () => void = () => {};
  const through = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  let asked = 0;
  await page.route(LINE, async (route) => {
    // The page on which one joins lays it ready (a prefetch); only the program's own asking counts.
    if (route.request().resourceType() === 'fetch') asked += 1;
    await through;
    await route.continue();
  });
  return { asked: () => asked, letThrough };
}

test('before the line is there, the question stands and a note waits; once it comes the note is kept once @zaal', async ({
  hall,
  baseURL,
  server,
}) => {
  const { desk, page } = await begin({ hall, baseURL, server }, 'phone');
  const line = await withoutLine(page);
  const tablet = new ParticipantPage(page);
  await tablet.joinByLink(desk.joinLink, 'Inwoner');
  await expect(tablet.field).toBeEditable();
  await tablet.field.fill('zonder lijn geschreven');
  await page.getByRole('button', { name: 'Verstuur briefje' }).click();
  await expect(tablet.own('zonder lijn geschreven').getByText('Wordt bewaard…')).toBeVisible();
  await expect.poll(line.asked).toBeGreaterThanOrEqual(1);
  // Long enough that anything but the line would have brought it by now.
  await page.waitForTimeout(5_000);
  await expect(tablet.own('zonder lijn geschreven').getByText('Wordt bewaard…')).toBeVisible();
  expect(desk.texts()).toEqual([]);

  line.letThrough();
  await tablet.hasKept('zonder lijn geschreven');
  await expect.poll(() => desk.texts()).toEqual(['zonder lijn geschreven']);
  await page.reload();
  await tablet.hasKept('zonder lijn geschreven');
  expect(desk.texts()).toEqual(['zonder lijn geschreven']);
  desk.close();
});

test('the wall shows the question before its line is there, and the key has left the address', async ({
  hall,
  baseURL,
  server,
}) => {
  const { desk, page } = await begin({ hall, baseURL, server }, 'wall');
  const line = await withoutLine(page);
  await page.goto(desk.wallLink);
  await expect(page.getByText('We schrijven in stilte.')).toBeVisible();
  expect(page.url()).not.toContain('#');
  line.letThrough();
  await desk.setState('revealed');
  await expect(page.getByText('We schrijven in stilte.')).toHaveCount(0);
  desk.close();
});

test('where the first view does not come, the line carries everything; where the file of the line fails, it is asked for again', async ({
  hall,
  baseURL,
  server,
}) => {
  const { desk, page } = await begin({ hall, baseURL, server }, 'phone');
  // As a host of before there was one answers.
  await page.route(/\/api\/workshops\/[^/]+\/view/, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Log in op de wifi</h1>' }),
  );
  let failed = 0;
  await page.route(LINE, async (route) => {
    failed += 1;
    if (failed <= 2) await route.abort('connectionfailed');
    else await route.continue();
  });
  const tablet = new ParticipantPage(page);
  await page.goto(desk.joinLink);
  await page.getByRole('radio', { name: /^Inwoner/ }).check();
  await page.getByRole('button', { name: 'Ik doe mee' }).click();
  await tablet.isSeatedAs('Inwoner');
  await tablet.send('toch nog');
  await expect.poll(() => desk.texts()).toEqual(['toch nog']);
  expect(failed).toBeGreaterThanOrEqual(3);
  desk.close();
});

test('while what comes with the line cannot be fetched, a note waits and nothing is told; then everything is there', async ({
  hall,
  baseURL,
  server,
}) => {
  const { desk, page } = await begin({ hall, baseURL, server }, 'phone');
  let isHeld = true;
  let failed = 0;
  await page.route(BESIDE, async (route) => {
    if (!isHeld) return route.continue();
    failed += 1;
    await route.abort('connectionfailed');
  });
  const tablet = new ParticipantPage(page);
  await tablet.joinByLink(desk.joinLink, 'Inwoner');
  await tablet.field.fill('al geschreven');
  await page.getByRole('button', { name: 'Verstuur briefje' }).click();
  await expect(tablet.own('al geschreven').getByText('Wordt bewaard…')).toBeVisible();
  await desk.setState('revealed');
  // The program asks, and asks again.
  await expect.poll(() => failed).toBeGreaterThanOrEqual(3);
  await expect(tablet.own('al geschreven').getByText('Wordt bewaard…')).toBeVisible();
  expect(desk.texts()).toEqual([]);

  isHeld = false;
  await expect(tablet.hall.getByRole('listitem').filter({ hasText: 'al geschreven' })).toContainText(
    'van jou',
  );
  await expect.poll(() => desk.texts()).toEqual(['al geschreven']);
  desk.close();
});
