import { expect, type Locator, type Page } from '@playwright/test';
import { lookOutFor } from '../support/lookOutFor.ts';
import type { FacilitatorPage } from './FacilitatorPage.ts';

/** Votes on the desk: nothing of what people choose, and then the result. */
export class DeskVotes {
  readonly page: Page;
  readonly panel: Locator;
  readonly #desk: FacilitatorPage;

  constructor(desk: FacilitatorPage) {
    this.page = desk.page;
    this.panel = desk.page.getByRole('region', { name: 'De stemming' });
    this.#desk = desk;
  }

  async start(): Promise<void> {
    await this.#desk.next('Start deze stemming');
    await this.#desk.isAt('Mensen kiezen');
  }

  async isAnswered(count: number, of: number): Promise<void> {
    await expect(this.panel.getByRole('status').first()).toContainText(
      `${count} van de ${of} apparaten gaven antwoord.`,
    );
  }

  /** Shows the result without waiting for 3-2-1. */
  async show(): Promise<void> {
    const counted = await lookOutFor(this.page, /Nu meteen laten zien/);
    await this.#desk.next('Laat de uitslag zien');
    await counted();
    const now = this.#desk.steps.getByRole('button', { name: 'Nu meteen laten zien', exact: true });
    // Whoever comes too late, on a busy machine, finds it shown.
    await now.click({ timeout: 4_000 }).catch(() => {});
    await this.#desk.isAt('De uitslag is er');
  }

  /** Takes these two bouwopgaven, as they stand in the lists. */
  async work(first: string, second: string): Promise<void> {
    await this.panel.getByLabel('Eerste bouwopgave').selectOption({ label: first });
    await this.panel.getByLabel('Tweede bouwopgave').selectOption({ label: second });
    await this.panel.getByRole('button', { name: 'Werk hieraan verder' }).click();
    await expect(this.panel.getByText(`Gekozen: ${first}, ${second}`)).toBeVisible();
  }
}

/** The rows of a result's table as text, wherever it is drawn: heads first, then name and numbers. */
export async function tableOf(within: Locator | Page, caption: string): Promise<string[][]> {
  const table = within.getByRole('table', { name: caption });
  await expect(table).toHaveCount(1);
  const rows = await table.getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}
