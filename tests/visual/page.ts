import { test as base, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

/** The page of all states, served by Vite: it exists in development only. */
export const test = base.extend<{ show: (state: string) => Promise<Page> }, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const server: ViteDevServer = await createServer({
        logLevel: 'error',
        server: { port: 0, strictPort: false, hmr: false, ws: false },
      });
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  show: async ({ page, origin }, use) => {
    await use(async (state) => {
      await page.goto(`${origin}dev/plaat?staat=${state}&zoom`, { timeout: 60_000 });
      await settled(page);
      return page;
    });
  },
});

/** Waits until the letter is there and the picture has been painted: a sheet is shown when it is complete. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-world] canvas', { timeout: 60_000 });
  await page.evaluate(async () => {
    await document.fonts.ready;
    const idle = () =>
      [...document.querySelectorAll<HTMLElement>('[data-world]')].every(
        (one) => one.dataset['painted'] === 'yes',
      );
    while (!idle()) await new Promise((go) => requestAnimationFrame(go));
  });
}
