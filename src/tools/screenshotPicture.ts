/**
 * `npm run screenshots:picture [-- plaat|wand]`: takes the picture in its main states and every scene of the wall from the pages for who
 * makes the tool, and puts them in `docs/screenshots`: to look at, and to see what a change did.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { createServer } from 'vite';
import { PLACE_IDS } from '#domain/workshop/place.ts';
import { findBrowser } from './browser.mjs';

const DOCS = resolve(import.meta.dirname, '../../docs/screenshots');
const STATES = ['leeg', 'halverwege', 'vol', 'avond', 'storm', ...PLACE_IDS.map((id) => `bij-${id}`)];
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 820, height: 1180 },
  { width: 360, height: 740 },
];
const WALLS = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
/** The widest a screenshot is kept, in pixels. */
const WIDEST = { plaat: 1920, wand: 1100 } as const;
const QUALITY = 78;

const [only] = process.argv.slice(2);
const executablePath = await findBrowser();
if (executablePath === null)
  throw new Error('geen Chromium op deze computer; `npm test -- e2e` installeert er een');
const server = await createServer({
  logLevel: 'error',
  cacheDir: 'node_modules/.vite-visual',
  server: { port: 0, hmr: false, ws: false },
});
await server.listen();
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  if (only !== 'wand') await takeAll(browser, 'plaat', 'picture', SCREENS, STATES);
  if (only !== 'plaat') await takeAll(browser, 'wand', 'wall', WALLS, await wallScenes(browser));
} finally {
  await browser.close();
  await server.close();
}

/** The names of the wall's scenes, as their page lists them. */
async function wallScenes(of: Browser): Promise<string[]> {
  const page = await of.newPage();
  await page.goto(`${origin}dev/wand`);
  // The first time Vite has much to prepare.
  await page.getByRole('link').first().waitFor({ timeout: 90_000 });
  const names = await page.getByRole('link').allTextContents();
  await page.close();
  return names;
}

async function takeAll(
  of: Browser,
  view: keyof typeof WIDEST,
  folder: string,
  sizes: readonly { width: number; height: number }[],
  states: readonly string[],
): Promise<void> {
  await mkdir(join(DOCS, folder), { recursive: true });
  for (const size of sizes) {
    const page = await of.newPage({ viewport: size, reducedMotion: 'reduce' });
    const devtools = await page.context().newCDPSession(page);
    for (const state of states) {
      // A phone has the picture as who holds it has: near the house, to be swiped along.
      const hand = size.width < 600 ? '&zoom' : '';
      await page.goto(`${origin}dev/${view}?staat=${state}${hand}`, { timeout: 60_000 });
      await page.waitForSelector(view === 'plaat' ? '[data-world]' : '.wall');
      await page.waitForFunction(
        () =>
          document.fonts.status === 'loaded' &&
          [...document.querySelectorAll<HTMLElement>('[data-world]')].every(
            (one) => one.dataset['painted'] === 'yes',
          ),
      );
      // Scenes that are fetched later, and letters on a canvas.
      await page.waitForTimeout(700);
      const { data } = await devtools.send('Page.captureScreenshot', {
        format: 'webp',
        quality: QUALITY,
        clip: { x: 0, y: 0, ...size, scale: Math.min(1, WIDEST[view] / size.width) },
      });
      const name = `${state}-${size.width}x${size.height}.webp`;
      await writeFile(join(DOCS, folder, name), Buffer.from(data, 'base64'));
    }
    await page.close();
    console.log(`${view}: ${size.width} × ${size.height}`);
  }
}
