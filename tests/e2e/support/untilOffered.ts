import { expect, type Page } from '@playwright/test';

/** ms; a page asks for another version once a minute at most, and an answer that took too long counts as asked. */
const PATIENCE = 150_000;

/**
 * Looks at a device again, as long as it offers no new version: it asks only once everything else is there, which on a busy
 * machine may be after the first look.
 */
export async function untilOffered(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText('Er is een nieuwe versie.')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: PATIENCE });
}
