import { expect, type Page } from '@playwright/test';

/** Choosing on a tablet or phone: dots, and one answer of a few. */
export class TabletVotes {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** One dot each, by the + beside it. */
  async giveDots(...items: string[]): Promise<void> {
    for (const item of items)
      await this.page.getByRole('button', { name: `Geef een stip aan: ${item}` }).click();
    await this.isKept();
  }

  async takeDot(item: string): Promise<void> {
    await this.page.getByRole('button', { name: `Haal een stip weg van: ${item}` }).click();
  }

  /** Chooses an answer, or another one; in a scale its mark stands before the words. */
  async answer(words: string): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^([1-5?] ?)?${words}$`) }).check();
    await this.isKept();
  }

  async isKept(): Promise<void> {
    await expect(this.page.locator('.vote__kept')).toHaveText('Bewaard');
  }

  async showsResult(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'De uitslag' })).toBeVisible();
  }

  /** Proposes a step; keys are the labels of its fields. */
  async propose(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      const field = this.page.getByLabel(label);
      if (!(await field.isVisible())) await this.page.getByText('Weet je al meer?').click();
      await field.fill(value);
    }
    await this.page.getByRole('button', { name: 'Verstuur voorstel' }).click();
    await expect(this.page.getByText(Object.values(fields)[0] ?? '').first()).toBeVisible();
  }
}
