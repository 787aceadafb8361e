import type { Page } from '@playwright/test';
import { ScriptedDevice } from './ScriptedDevice.ts';
import type { RunningServer } from './server.ts';

/** A second facilitator of the session that a page leads, with the key that its device keeps. */
export async function secondDesk(
  page: Page,
  server: Pick<RunningServer, 'url'>,
  workshopId: string,
): Promise<ScriptedDevice> {
  const [kept] = await page.evaluate(() =>
    Object.values(
      JSON.parse(localStorage.getItem('praatplaat:keys') ?? '{}') as Record<string, { key: string }>,
    ),
  );
  return ScriptedDevice.lead(server.url, workshopId, kept?.key ?? '');
}
