import { expect, type Locator, type Page } from '@playwright/test';

/** A tablet or phone: `/mee`, then `/deelnemer/:id`. */
export class ParticipantPage {
  readonly page: Page;
  readonly field: Locator;
  readonly mine: Locator;
  readonly hall: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('textbox', { name: 'Jouw briefje' });
    this.mine = page.getByRole('region', { name: 'Jouw briefjes' });
    this.hall = page.getByRole('region', { name: 'De briefjes van de zaal' });
  }

  async joinByCode(code: string, group: string): Promise<void> {
    await this.page.goto('/mee');
    await this.typeCode(code);
    await this.takeSeat(group);
  }

  /** @param link - path and hash of the QR code */
  async joinByLink(link: string, group: string): Promise<void> {
    await this.page.goto(link);
    await this.takeSeat(group);
  }

  async typeCode(code: string): Promise<void> {
    await this.page.getByLabel('Code', { exact: true }).fill(code);
    await this.page.getByRole('button', { name: 'Doe mee' }).click();
  }

  async takeSeat(group: string): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${group}`) }).check();
    await this.page.getByRole('button', { name: 'Ik doe mee' }).click();
    await this.isSeatedAs(group);
  }

  async isSeatedAs(group: string): Promise<void> {
    await expect(this.page.getByText(`Je praat mee als ${group}`)).toBeVisible();
  }

  /** Writes a note and waits until the host has it. */
  async send(text: string): Promise<void> {
    await this.field.fill(text);
    await this.page.getByRole('button', { name: 'Verstuur briefje' }).click();
    await this.hasKept(text);
  }

  async hasKept(text: string): Promise<void> {
    await expect(this.own(text).getByText('Bewaard', { exact: true })).toBeVisible();
  }

  /** A note of one's own, with what can be done with it. */
  own(text: string): Locator {
    return this.mine.getByRole('listitem').filter({ hasText: text });
  }

  async edit(text: string, into: string): Promise<void> {
    await this.own(text).getByRole('button', { name: 'Wijzig' }).click();
    await this.page.getByRole('textbox', { name: 'Wijzig je briefje' }).fill(into);
    await this.page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await this.hasKept(into);
  }

  async withdraw(text: string): Promise<void> {
    await this.own(text).getByRole('button', { name: 'Haal weg' }).click();
    await this.page.getByRole('button', { name: 'Ja, haal weg' }).click();
    await expect(this.own(text)).toHaveCount(0);
  }

  /** Writes after the reveal: the note hangs at once, as *nagekomen*. */
  async sendLate(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Schrijf er nog een briefje bij' }).click();
    await this.field.fill(text);
    await this.page.getByRole('button', { name: 'Verstuur briefje' }).click();
    await expect(this.hallNote(text).getByText('nagekomen')).toBeVisible();
  }

  /** A note of the hall, after the reveal. */
  hallNote(text: string): Locator {
    return this.hall.getByRole('listitem').filter({ hasText: text });
  }
}
