import type { Page } from '@playwright/test';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { anotherVersion, type Version } from './support/anotherVersion.ts';
import { LIVELY } from './support/Hall.ts';
import { ScriptedDesk } from './support/ScriptedDesk.ts';
import type { RunningServer } from './support/server.ts';
import { strictNetwork } from './support/strictNetwork.ts';
import { test as base, expect } from './support/test.ts';
import { untilOffered } from './support/untilOffered.ts';

const test = base.extend<{ version: (...of: Parameters<typeof anotherVersion>) => Version }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see which fixtures are used
  version: async ({}, use) => {
    const made: Version[] = [];
    await use((...of) => {
      const version = anotherVersion(...of);
      made.push(version);
      return version;
    });
    for (const version of made) version.remove();
  },
});

/** The script that a page runs: another one for each version. */
const runs = (page: Page) =>
  page.locator('script[type="module"]:not([async])[src]').first().getAttribute('src');

/** How often a page was loaded since. */
function loadsOf(page: Page): () => number {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
}

async function withWorker(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes(':sight:')));
}

/** Waits until the other version is on offer and its worker stands ready. */
async function isOffered(page: Page): Promise<void> {
  await untilOffered(page);
  const isWaiting = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await expect.poll(isWaiting).toBe(true);
}

/** A phone in a session, with its worker. */
async function phoneIn(page: Page, server: RunningServer) {
  const session = await ScriptedDesk.open(server.url);
  const phone = new ParticipantPage(page);
  await phone.joinByLink(session.joinLink, 'Inwoner');
  await phone.send('bij het begin');
  await withWorker(page);
  return { phone, session };
}

test('a newer server, and the older one again: offered, not forced, and nothing that was typed is gone', async ({
  hall,
  host,
  ownServer,
  version,
}) => {
  const newer = version('Z');
  const page = await hall.device('phone', { ...LIVELY, baseURL: `http://${host}:${ownServer.port}` });
  const { phone, session } = await phoneIn(page, ownServer);
  const first = await runs(page);
  const loads = loadsOf(page);

  await ownServer.restart(newer.program);
  await phone.send('bij de nieuwe server');
  await phone.field.fill('half geschreven');
  await isOffered(page);
  expect(loads()).toBe(0);
  await page.getByRole('button', { name: 'Vernieuwen' }).click();
  await expect.poll(() => runs(page)).not.toBe(first);
  const second = await runs(page);
  await expect(phone.field).toHaveValue('half geschreven');
  for (const text of ['bij het begin', 'bij de nieuwe server']) await phone.hasKept(text);

  await page.context().setOffline(true);
  await page.reload();
  await expect(phone.field).toHaveValue('half geschreven');
  expect(await runs(page)).toBe(second);
  await page.context().setOffline(false);
  // A page looks for another version once a minute at most, and it has just looked.
  await page.reload();
  await phone.send('na de nieuwe');
  const before = loads();

  await ownServer.restart();
  await phone.send('terug bij de oude server');
  await phone.field.fill('nog half');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Mijn eerdere briefjes' }).click();
  await expect(page.getByRole('heading', { name: 'Mijn eerdere briefjes' })).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar de vraag van nu' }).click();
  await isOffered(page);
  expect(loads()).toBe(before);
  await page.getByRole('button', { name: 'Vernieuwen' }).click();
  await expect.poll(() => runs(page)).toBe(first);
  await expect(phone.field).toHaveValue('nog half');
  await expect.poll(loads).toBe(before + 1);
  await page.waitForTimeout(2_000);
  expect(loads()).toBe(before + 1);
  await expect
    .poll(() => session.texts())
    .toEqual(['bij de nieuwe server', 'bij het begin', 'na de nieuwe', 'terug bij de oude server']);
  session.close();
});

test('a tab that is one version of the protocol behind goes on; two behind it says what to do, and what was written is sent after that', async ({
  hall,
  host,
  ownServer,
  version,
}) => {
  const next = version('Y', { speaks: 2, oldest: 1 });
  const afterNext = version('Z', { speaks: 3, oldest: 2 });
  const page = await hall.device('phone', { ...LIVELY, baseURL: `http://${host}:${ownServer.port}` });
  const { phone, session } = await phoneIn(page, ownServer);
  const loads = loadsOf(page);
  await ownServer.restart(next.program);
  await phone.send('een versie later');
  await expect.poll(() => session.texts()).toEqual(['bij het begin', 'een versie later']);
  session.close();

  await ownServer.kill9();
  await phone.field.fill('zonder antwoord');
  await page.getByRole('button', { name: 'Verstuur briefje' }).click();
  await phone.field.fill('nog half');
  await ownServer.restart(afterNext.program);
  await expect(page.getByRole('heading', { name: 'Er is een nieuwe versie' })).toBeVisible();
  await expect(page.getByText('Wat je al schreef, blijft op dit apparaat staan.')).toBeVisible();
  expect(loads()).toBe(0);
  await page.getByRole('button', { name: 'Opnieuw laden' }).click();
  for (const text of ['bij het begin', 'een versie later', 'zonder antwoord']) await phone.hasKept(text);
  await expect(phone.field).toHaveValue('nog half');
  await expect.poll(loads).toBe(1);
});

const FAULTS = {
  'is not there': { status: 404, type: 'application/json', body: '{}' },
  'fails on the server': { status: 500, type: 'text/plain', body: 'no' },
  'is the page of a gateway that wants one to log in': {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Log in op de wifi</title>',
  },
};

for (const [what, instead] of Object.entries(FAULTS))
  test(`given a file of the shell that ${what}, no broken shell is installed, and the next visit brings a whole one`, async ({
    hall,
    host,
    server,
  }) => {
    const network = await strictNetwork(server.port);
    const baseURL = `http://${host}:${network.port}`;
    // Of the view that somebody without a network wants to see, and that the start page has no use for.
    const file = await fileLike(server.url, /assets\/ParticipantView-[\w-]+\.js/);
    network.meddle(`/${file}`, instead);
    const page = await hall.device('phone', { ...LIVELY, baseURL });
    await page.addInitScript(keepWorker);
    await page.goto('/');
    await expect.poll(() => page.evaluate(() => window.worker?.state)).toBe('redundant');
    expect(await kept(page, file)).toBe(null);

    network.meddle(`/${file}`, null);
    await page.goto('/check');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect.poll(() => kept(page, file)).toContain('javascript');
    network.close();
    await page.goto('/deelnemer/niemand');
    await expect(page.getByText('Je doet nog niet mee')).toBeVisible();
  });

test('a page that comes in the place of a file of a view is not kept as that file', async ({
  hall,
  host,
  server,
}) => {
  const network = await strictNetwork(server.port);
  const file = await fileLike(server.url, /assets\/PrepareView-[\w-]+\.js/);
  network.meddle(`/${file}`, FAULTS['is the page of a gateway that wants one to log in']);
  const page = await hall.device('laptop', { ...LIVELY, baseURL: `http://${host}:${network.port}` });
  await page.goto('/');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.goto('/nieuw');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await kept(page, file)).toBe(null);
  network.meddle(`/${file}`, null);
  await page.goto('/nieuw');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The worker keeps it behind the page's back.
  await expect.poll(() => kept(page, file)).toContain('javascript');
  network.close();
});

/** Runs in the page before anything else: keeps the worker that is registered, which may be gone before somebody looks. */
function keepWorker(): void {
  const { register } = ServiceWorkerContainer.prototype;
  ServiceWorkerContainer.prototype.register = async function (...given) {
    const registration = await register.apply(this, given);
    window.worker ??= registration.installing ?? registration.waiting ?? registration.active;
    return registration;
  };
}

declare global {
  interface Window {
    worker?: ServiceWorker | null;
  }
}

/** The name of a file of the program, from the files that name it. */
async function fileLike(url: string, pattern: RegExp): Promise<string> {
  const seen = new Set<string>();
  const waiting = ['/', '/deelnemer/x'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const text = await (await fetch(url + path, { headers: { accept: 'text/html' } })).text();
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
    for (const [, name] of text.matchAll(/((?:assets\/|\.\/)[\w-]+-[\w-]{8}\.js)/g)) {
      const next = `/assets/${name?.split('/').at(-1)}`;
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  throw new Error(`no file like ${pattern.source}`);
}

/** As what a file is kept on the device, if it is. */
function kept(page: Page, file: string): Promise<string | null> {
  return page.evaluate(
    async (path) =>
      (await caches.match(`/${path}`, { ignoreSearch: true }))?.headers.get('content-type') ?? null,
    file,
  );
}
