import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails, without ending the test, with one line per violation that axe finds on the page as it stands now; there is no list of exceptions.
 *
 * axe is put into a page once and asked there: loading it anew, with a second page to add up the frames that we do not
 * have, took three times as long as looking.
 *
 * @param state - what the page shows, for the message
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  expect(page.frames(), 'axe looks into no frame').toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  expect.soft(await page.evaluate(violationsNow, WCAG_22_AA), `axe on ${state}`).toEqual([]);
}

/** Runs in the page. */
async function violationsNow(runOnly: string[]): Promise<string[]> {
  const { axe } = window as Window & { axe?: typeof import('axe-core') };
  if (!axe) throw new Error('axe is gone: the page was loaded anew');
  // Naming what passes takes longer than finding what does not.
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
}
