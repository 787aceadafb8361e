import { expect, type Locator, type Page } from '@playwright/test';
import { lookOutFor } from '../support/lookOutFor.ts';

const REVEALS = {
  notes: { button: 'Draai briefjes om', state: 'Briefjes omgedraaid' },
  steps: { button: 'Laat de voorstellen zien', state: 'Iedereen ziet de voorstellen' },
  words: { button: 'Laat de woorden zien', state: 'Iedereen ziet de woorden' },
} as const;

/** `/begeleider/:id`: the desk. */
export class FacilitatorPage {
  readonly page: Page;
  /** The bar with the one big button. */
  readonly steps: Locator;
  readonly now: Locator;
  readonly notes: Locator;

  constructor(page: Page) {
    this.page = page;
    this.steps = page.getByRole('contentinfo');
    this.now = page.locator('section.now');
    this.notes = page.locator('section.notes-panel');
  }

  /** Presses the big button, which has to say this. */
  async next(label: string | RegExp): Promise<void> {
    await this.steps.getByRole('button', { name: label, exact: typeof label === 'string' }).click();
  }

  /** Goes to a step of the script and opens its question. */
  async ask(title: string): Promise<void> {
    await this.step(title).click();
    await expect(this.now.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await this.next('Start deze vraag');
    await this.isAt('Mensen schrijven');
  }

  /** A step in the script at the left. */
  step(title: string): Locator {
    // Beside each step is a button that changes it.
    return this.page
      .getByRole('navigation', { name: 'Draaiboek' })
      .getByRole('button', { name: title })
      .and(this.page.locator('.script__step'));
  }

  /** The state of the activity of now, as its mark says. */
  async isAt(state: string): Promise<void> {
    await expect(this.now.getByText(state, { exact: true })).toBeVisible();
  }

  /** Counts down and turns the notes round, or shows what else was given. */
  async reveal(given: 'notes' | 'steps' | 'words' = 'notes'): Promise<void> {
    const { button, state } = REVEALS[given];
    const counted = await lookOutFor(this.page, /We draaien om: [123]/);
    await this.next(button);
    await counted();
    await this.isAt(state);
  }

  async hasPeople(count: number): Promise<void> {
    const words = count === 1 ? '1 mens binnen' : `${count} mensen binnen`;
    await expect(this.page.getByRole('heading', { name: words })).toBeVisible();
  }

  async unfoldNotes(): Promise<void> {
    await this.notes.getByRole('button', { name: 'Lees briefjes (alleen jij)' }).click();
  }

  /** The row of a note in the unfolded list. */
  note(text: string): Locator {
    return this.notes
      .getByRole('list', { name: 'Briefjes in een lijst' })
      .getByRole('listitem')
      .filter({ hasText: text });
  }

  async hide(text: string): Promise<void> {
    await this.note(text)
      .getByRole('button', { name: /^Laat niet zien/ })
      .click();
    await expect(this.note(text)).toContainText('Niet te zien voor anderen');
  }

  /** Pairs the beamer's computer that shows this code. */
  async pairWall(code: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Groot scherm' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Groot scherm' });
    await dialog.getByLabel('Koppelcode').fill(code);
    await dialog.getByRole('button', { name: 'Koppel', exact: true }).click();
    await expect(dialog.getByText('Gekoppeld. Dat scherm doet nu mee.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
  }

  /** Opens the wall in a second window of this laptop. */
  async openWall(): Promise<Page> {
    await this.page.getByRole('button', { name: 'Groot scherm' }).click();
    const opening = this.page.waitForEvent('popup');
    await this.page.getByRole('button', { name: 'Open het grote scherm' }).click();
    return opening;
  }

  async joinCode(): Promise<string> {
    await this.page.getByRole('button', { name: 'Meedoen' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Zo doen mensen mee' });
    const code = await dialog.locator('.join-details__code').textContent();
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    return code ?? '';
  }

  async close(): Promise<void> {
    await this.next('Sluit af');
    const dialog = this.page.getByRole('dialog', { name: 'Sessie afsluiten?' });
    await dialog.getByRole('button', { name: 'Sluit af', exact: true }).click();
    await this.isAt('De sessie is afgesloten');
  }

  async toReport(): Promise<void> {
    await this.next('Naar het verslag');
    await expect(this.page).toHaveURL(/\/verslag\//);
  }
}
