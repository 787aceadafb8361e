import { expect, type Page } from '@playwright/test';

/** `/`: the front door. */
export class StartPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Types a code on the start page; ends on the page where one joins. */
  async joinWith(code: string): Promise<void> {
    await this.page.getByLabel('Code', { exact: true }).fill(code);
    await this.page.getByRole('button', { name: 'Doe mee' }).click();
    await expect(this.page).toHaveURL(/\/mee$/);
  }

  async newSession(): Promise<void> {
    await this.page.getByRole('link', { name: 'Nieuwe sessie' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Nieuwe sessie' })).toBeVisible();
  }
}
