/**
 * `npm run screenshots -- OUTDIR`: plays a rehearsal and a small session in a browser and takes every view in its main
 * states, in the sizes of a hall: to look at before a release. With `--blocks` behind it: every block in every state,
 * with `--blocks=dots,scale` those alone.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { FacilitatorPage } from '../../tests/e2e/pages/FacilitatorPage.ts';
import { ParticipantPage } from '../../tests/e2e/pages/ParticipantPage.ts';
import { PreparePage } from '../../tests/e2e/pages/PreparePage.ts';
import { ReportPage } from '../../tests/e2e/pages/ReportPage.ts';
import { WallPage } from '../../tests/e2e/pages/WallPage.ts';
import { startServer } from '../../tests/e2e/support/server.ts';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { screenshotBlocks } from './screenshotBlocks.ts';

const LAPTOP = { width: 1366, height: 768 };
const WALLS = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
const HELD = [
  { width: 820, height: 1180 },
  { width: 360, height: 740 },
];

/** Until letters, lazy parts and the camera have come to rest (ms). */
const REST = 1_500;

const [out, ...options] = process.argv.slice(2);
if (out === undefined || out.startsWith('-')) {
  console.error(
    'Zo gebruik je het: npm run screenshots -- MAP [--blocks]\nZet van elk scherm een afbeelding in die map, of met --blocks van elk blok in elke toestand.',
  );
  process.exit(2);
}
const folder = resolve(out);
await mkdir(folder, { recursive: true });
const executablePath = await findBrowser();
if (executablePath === null)
  throw new Error('geen Chromium op deze computer; `npm test -- e2e` installeert er een');
if (!(await ensureBuilt(console.log))) process.exit(1);

const server = await startServer();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--lang=nl'],
});
try {
  const blocks = options.find((option) => /^--blocks(=|$)/.test(option));
  if (blocks !== undefined) {
    const only = blocks.split('=')[1]?.split(',') ?? [];
    await screenshotBlocks(browser, server.url, folder, only);
  } else {
    await textsAndPreparing();
    await rehearsal();
    await smallSession();
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(`Klaar: ${folder}`);

async function device(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, locale: 'nl-NL', ...options });
  return context.newPage();
}

/** @param whole - the page down to its end, instead of what the screen shows */
async function take(
  page: Page,
  name: string,
  sizes: readonly { width: number; height: number }[],
  whole = false,
) {
  const before = page.viewportSize();
  // Nothing is pointed at; on the wall a pointer would call up its button.
  if (!name.startsWith('wall')) await page.mouse.move(0, 0);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.waitForTimeout(REST);
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    const path = join(folder, `${name}-${size.width}x${size.height}.png`);
    await page.screenshot({ path, fullPage: whole, animations: 'allow' });
  }
  if (before) await page.setViewportSize(before);
}

async function textsAndPreparing(): Promise<void> {
  const page = await device({ viewport: LAPTOP });
  for (const [name, path] of [
    ['start', '/'],
    ['rehearse', '/oefenen'],
    ['pair', '/scherm'],
    ['check', '/check'],
    ['not-found', '/bestaat-niet'],
    ['explore', '/verken'],
    ['explore-inwoner', '/verken/inwoner'],
    ['explore-bo4', '/verken/bo4'],
    ['explore-terms', '/verken/begrippen'],
    ['explore-about', '/verken/over'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await take(page, name, [LAPTOP, ...HELD], true);
  }
  const prepare = new PreparePage(page);
  await prepare.open();
  await take(page, 'prepare', [LAPTOP, ...HELD], true);
  await page.getByLabel('Adres van jullie privacyverklaring').fill('op de site');
  await page.getByRole('button', { name: 'Maak de sessie' }).click();
  await page.getByText('Geef de sessie een titel.').waitFor();
  await prepare.more();
  await page.getByRole('button', { name: 'Pas groep Inwoner aan' }).click();
  await page.locator('summary', { has: page.getByRole('heading', { name: 'Eigen vragen' }) }).click();
  await take(page, 'prepare-errors', [LAPTOP], true);
}

/** Sixty people, so that the wall is full. */
async function rehearsal(): Promise<void> {
  const page = await device({ viewport: LAPTOP });
  await page.goto('/oefenen');
  await page.getByRole('button', { name: 'Begin met oefenen' }).click();
  const desk = new FacilitatorPage(page);
  await desk.hasPeople(60);
  const wall = new WallPage(await device({ viewport: WALLS[0] ?? LAPTOP }));
  await desk.pairWall(await wall.showPairingCode());
  const both = async (state: string) => {
    await take(wall.page, `wall-${state}`, WALLS);
    await take(page, `desk-${state}`, [LAPTOP, { width: 1024, height: 768 }]);
  };
  // The first drawing takes longest.
  await wall.page.waitForTimeout(2 * REST);
  await desk.next('Begin de sessie');
  await both('explain');
  await desk.ask('De droom van de inwoner');
  await desk.reveal();
  await desk.unfoldNotes();
  await both('revealed');
  await desk.step('Welke bouwopgaven spelen hier?').click();
  await desk.next('Start deze stemming');
  await desk.next('Laat de uitslag zien');
  await desk.isAt('De uitslag is er');
  await both('revealed-whole');
  await desk.step('Het venster van de organisatie').click();
  await desk.isAt('Nog niet gesteld');
  await both('ready');
  await desk.next('Start deze vraag');
  await both('open');
  const counted = await wall.countingDown();
  await desk.next('Draai briefjes om');
  await counted();
  await wall.page.screenshot({ path: join(folder, 'wall-countdown-1920x1080.png') });
  await desk.isAt('Briefjes omgedraaid');
  await both('revealed-now');
  await page.getByRole('button', { name: 'Scherm leeg' }).click();
  await both('blank');
  await page.getByRole('button', { name: 'Scherm weer aan' }).click();
  for (const [name, button] of [
    ['wall', 'Groot scherm'],
    ['join', 'Meedoen'],
    ['session', 'Sessie'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await take(page, `desk-dialog-${name}`, [LAPTOP]);
    await page.getByRole('button', { name: 'Sluiten' }).click();
  }
  await desk.step('Afronden').click();
  await both('ending');
  await desk.close();
  await both('closed');
  await desk.toReport();
  await new ReportPage(page).isOpen();
  await take(page, 'report', [LAPTOP]);
  for (const part of ['middle', 'end'] as const) {
    await page.evaluate((share) => scrollTo(0, document.body.scrollHeight * share), part === 'end' ? 1 : 0.4);
    await take(page, `report-${part}`, [LAPTOP]);
  }
}

/** One tablet and one phone through everything a participant meets. */
async function smallSession(): Promise<void> {
  const page = await device({ viewport: LAPTOP });
  const prepare = new PreparePage(page);
  await prepare.open();
  await prepare.fill({
    title: 'Samen bouwen in Oost',
    organisation: 'Gemeente Voorbeeld',
    contact: 'het wijkteam, 030 123 45 67',
    privacy: 'voorbeeld.nl/privacy',
  });
  await prepare.chooseScript('Kort gesprek');
  const session = await prepare.create();
  await take(page, 'prepare-created', [LAPTOP], true);
  await page.getByRole('button', { name: 'Verder voorbereiden' }).click();
  await page.getByRole('button', { name: 'De droom van de inwoner' }).first().click();
  await take(page, 'prepare-edit', [LAPTOP], true);
  await page.getByRole('link', { name: 'Terug naar de sessie' }).click();
  const desk = new FacilitatorPage(page);

  const wall = new WallPage(await device({ viewport: WALLS[0] ?? LAPTOP }));
  await desk.pairWall(await wall.showPairingCode());
  await wall.isWaiting(session.joinCode);
  const held = await device({ viewport: HELD[0] ?? LAPTOP, hasTouch: true });
  const person = new ParticipantPage(held);
  const shot = (state: string) => take(held, `tablet-${state}`, HELD, true);
  await held.goto('/mee');
  await shot('join-code');
  await person.typeCode('XXXXXXX');
  await held.getByText('Deze code klopt niet.').waitFor();
  await shot('join-wrong');
  await person.typeCode(session.joinCode);
  await held.getByRole('radio', { name: /^Inwoner/ }).check();
  await shot('join-group');
  await person.takeSeat('Inwoner');
  await shot('waiting');
  const other = new ParticipantPage(await device({ viewport: LAPTOP }));
  await other.joinByCode(session.joinCode, 'Professional');
  await take(wall.page, 'wall-waiting', WALLS);
  await take(page, 'desk-waiting', [LAPTOP]);
  await desk.next('Begin de sessie');
  await shot('explain');
  await desk.ask('De droom van de inwoner');
  await person.field.waitFor();
  await shot('open');
  await person.field.fill('Een rustig huis, dicht bij mijn moeder. Bel 06 12345678');
  await shot('typing');
  await person.send('Een rustig huis, dicht bij mijn moeder.');
  await person.send('Werk dat bij mijn rug past, en iemand die meedenkt als het even niet gaat.');
  await other.send('Ik hoorde dat één gezicht genoeg is.');
  await shot('sent');
  await held.getByRole('button', { name: 'Menu' }).click();
  await shot('menu');
  await held.getByRole('button', { name: 'Bekijk de plaat' }).click();
  await shot('picture');
  await held.getByRole('button', { name: 'Sluiten' }).click();
  await person.field.fill('Dit is nog niet af');
  await desk.reveal();
  await shot('revealed');
  await desk.ask('Hoe doen we het nu?');
  await held.getByText('Je schreef nog bij de vorige vraag.').waitFor();
  await shot('left-draft');
  await held.getByRole('button', { name: 'Menu' }).click();
  await held.getByRole('button', { name: 'Mijn eerdere briefjes' }).click();
  await shot('earlier');
  await held.getByRole('button', { name: 'Terug naar de vraag van nu' }).click();
  await desk.step('Afronden').click();
  await desk.close();
  await held.getByRole('heading', { name: 'Dank je wel.' }).waitFor();
  await shot('closed');
  await held.getByRole('button', { name: 'Maak dit apparaat leeg' }).click();
  await shot('emptying');
  await held.getByRole('button', { name: 'Ja, maak leeg' }).click();
  await held.getByRole('heading', { name: 'Dit apparaat is leeg.' }).waitFor();
  await shot('emptied');
}
