import { test as base, expect } from '@playwright/test';
import { Hall } from './Hall.ts';
import { type RunningServer, startServer } from './server.ts';
import { Wifi } from './Wifi.ts';
import { watchPage } from './watchPage.ts';

/** Options a project of playwright.config.ts may set. */
export interface HallOptions {
  /** Name in the address bar; `zaal.test` is no secure context, as a laptop's address in a hall is not. */
  host: string;
}

/**
 * Playwright's `test` with a server per worker, `baseURL` at it, and every page of the default context watched: an
 * error on the page, a request to another host or something the CSP refused fails the test. `hall` gives devices in
 * contexts of their own, watched the same way; `ownServer` is for a test that kills it, `wifi` for one that cuts the line.
 */
export const test = base.extend<
  { watched: undefined; hall: Hall; ownServer: RunningServer; wifi: Wifi },
  HallOptions & { server: RunningServer }
>({
  host: ['localhost', { option: true, scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see which fixtures are used
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ host, server }, use) => use(`http://${host}:${server.port}`),
  watched: [
    async ({ context }, use) => {
      const watches = new Set<ReturnType<typeof watchPage>>();
      context.on('page', (page) => watches.add(watchPage(page)));
      await use(undefined);
      expect([...watches].flatMap((watch) => watch.faults)).toEqual([]);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  ownServer: async ({}, use) => {
    const server = await startServer();
    await use(server);
    await server.stop();
  },
  wifi: async ({ server }, use) => {
    const wifi = await Wifi.to(server.port);
    await use(wifi);
    wifi.close();
  },
  hall: async ({ browser }, use) => {
    const hall = new Hall(browser);
    await use(hall);
    await hall.clear();
    expect(hall.faults()).toEqual([]);
  },
});

export { expect };
