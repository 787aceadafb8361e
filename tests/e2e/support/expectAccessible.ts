import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails, without ending the test, with one line per violation that axe finds on the page as it stands now; there is no list of exceptions.
 *
 * @param state - what the page shows, for the message
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Naming what passes takes longer than finding what does not.
    .options({ runOnly: WCAG_22_AA, resultTypes: ['violations'] })
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
  expect.soft(found, `axe on ${state}`).toEqual([]);
}
