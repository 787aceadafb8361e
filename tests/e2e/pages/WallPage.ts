import { expect, type Page } from '@playwright/test';
import { type Key, lookOutFor } from '../support/lookOutFor.ts';

/** `/scherm` and `/scherm/:id`: the projector. Its notes are drawn, so they are counted by what the board says of itself. */
export class WallPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Asks for a code to be paired with; the facilitator types it. */
  async showPairingCode(): Promise<string> {
    await this.page.goto('/scherm');
    const code = this.page.locator('.pair__code');
    await expect(code).toHaveText(/[2-9A-Z]{3}/);
    return ((await code.textContent()) ?? '').replace(/^Koppelcode:/, '').trim();
  }

  /** Waits for people, with the code at hand. */
  async isWaiting(joinCode: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Welkom. Praat je mee?' })).toBeVisible();
    await expect(this.page.getByText(joinCode, { exact: true })).toBeVisible();
  }

  /** Silence: a pile of so many blank notes under the question. */
  async isWriting(count: number): Promise<void> {
    await expect(this.page.getByText('We schrijven in stilte.')).toBeVisible();
    await expect(this.page.getByRole('img', { name: noteCount(count), exact: true })).toBeVisible();
  }

  /**
   * @param press - a key of a clicker, pressed at the wall the moment it counts
   * @returns to be called after the countdown was asked for: waits until it has been there
   */
  countingDown(press: Key | null = null): Promise<() => Promise<void>> {
    return lookOutFor(this.page, /We draaien de briefjes om/, press);
  }

  async showsNotes(count: number): Promise<void> {
    await expect(
      this.page.getByRole('img', { name: new RegExp(`^${noteCount(count)}, blad`) }),
    ).toBeVisible();
  }
}

function noteCount(count: number): string {
  return count === 1 ? '1 briefje' : `${count} briefjes`;
}
