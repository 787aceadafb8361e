import { expect, type Locator, type Page } from '@playwright/test';

/** Agreements on the desk: what the hall proposes, and what it becomes. */
export class DeskSteps {
  readonly page: Page;
  readonly panel: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: 'Afspraken' });
    this.dialog = page.getByRole('dialog', { name: /afspraak$/i });
  }

  /** Unfolds what the hall proposes, once there is something. */
  async read(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Lees voorstellen (alleen jij)' }).click();
  }

  /** Makes an agreement of a proposal of the hall, with what it still lacked. */
  async settle(what: string, more: Readonly<Record<string, string>>): Promise<void> {
    await this.panel.getByRole('button', { name: `Maak er een afspraak van: ${what}` }).click();
    await this.fill(more);
  }

  async add(fields: Readonly<Record<string, string>>): Promise<void> {
    await this.panel.getByRole('button', { name: 'Nieuwe afspraak' }).click();
    await this.fill(fields);
  }

  agreed(what: string): Locator {
    return this.panel.locator('.agreed-step').filter({ hasText: what });
  }

  private async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.dialog.getByLabel(label).fill(value);
    await this.dialog.getByRole('button', { name: 'Bewaar afspraak' }).click();
    await expect(this.dialog).toHaveCount(0);
  }
}
