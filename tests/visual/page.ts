import { test as base, expect, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

/** How the page is looked at: small, flat and without motion, so that pictures of it are light and always the same. */
const LOOK = {
  viewport: { width: 640, height: 360 },
  contrast: 'more',
  reducedMotion: 'reduce',
} as const;

/**
 * `states` is the page of all states, served by Vite because it exists in development only. One page per worker: `show`
 * changes the state in place, which is also how it changes in a session.
 */
export const test = base.extend<object, { origin: string; states: Page }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use, { parallelIndex }) => {
      const server: ViteDevServer = await createServer({
        logLevel: 'error',
        // What a server prepares, no other that starts beside it may replace.
        cacheDir: `node_modules/.vite-visual-${parallelIndex}`,
        server: { port: 0, hmr: false, ws: false },
      });
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  states: [
    async ({ browser, origin }, use) => {
      const page = await browser.newPage(LOOK);
      await page.goto(`${origin}dev/plaat?staat=leeg`);
      await settled(page);
      await use(page);
      await page.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

/** Shows another state on the page of all states. */
export async function show(page: Page, state: string): Promise<void> {
  await page.evaluate((name) => history.pushState(null, '', `?staat=${name}`), state);
  await settled(page);
}

/** Waits until the letter is there and the picture has been painted: what is to be seen is complete. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-world] canvas', { state: 'attached' });
  await page.evaluate(async () => {
    const frame = () => new Promise((go) => requestAnimationFrame(go));
    await document.fonts.ready;
    await frame();
    const painted = () =>
      [...document.querySelectorAll<HTMLElement>('[data-world]')].every(
        (one) => one.dataset['painted'] === 'yes',
      );
    while (!painted()) await frame();
    // Konva draws on the next frame.
    await frame();
    await frame();
  });
}

/** Longer than between two things that follow from each other: a camera that lands, a sheet that is drawn sharp, a fade. */
const REST_MS = 700;
/** A busy machine has few frames in that time; what follows from a frame needs some more of them. */
const REST_FRAMES = 12;

/** Waits until nothing has moved on the page for a while (ms), and all that is in view has been drawn. */
export async function atRest(page: Page, ms = REST_MS): Promise<void> {
  const least = { ms, frames: REST_FRAMES };
  await page.evaluate(async (least) => {
    const isBusy = () =>
      document.querySelector('[data-painted=no], [role=img][aria-busy=true]') !== null ||
      document.getAnimations().some(({ playState }) => playState === 'running');
    const frame = () => new Promise<number>((go) => requestAnimationFrame(go));
    let [now, since, frames] = [await frame(), await frame(), 0];
    while (now - since < least.ms || frames < least.frames) {
      frames += 1;
      if (isBusy()) [since, frames] = [now, 0];
      now = await frame();
    }
  }, least);
}

/** A picture of a page or a part of it, once it stays as it is: on a busy machine that may be later than it is at rest. */
export async function pictureOf(seen: Pick<Page, 'screenshot'>): Promise<Buffer> {
  let last = await seen.screenshot();
  await expect
    .poll(async () => {
      const before = last;
      last = await seen.screenshot();
      return last.equals(before);
    })
    .toBe(true);
  return last;
}
