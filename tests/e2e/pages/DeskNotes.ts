import { expect, type Locator, type Page } from '@playwright/test';

/** The notes on the desk, unfolded: list and board, and all that is done with them. */
export class DeskNotes {
  readonly page: Page;
  readonly panel: Locator;
  /** The canvas on which notes are dragged. */
  readonly board: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.locator('section.notes-panel').first();
    this.board = this.panel.locator('.desk-board__frame').getByRole('img');
  }

  async unfold(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Lees briefjes (alleen jij)' }).click();
    await expect(this.board).toBeVisible();
  }

  /** A note in the list, wherever it hangs. */
  row(text: string): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: text });
  }

  /** What can be done with a pile: the heading with its buttons. */
  pile(title: string): Locator {
    return this.panel.getByRole('group', { name: `Stapel ${title}` });
  }

  /** The notes in a pile. */
  inPile(title: string): Locator {
    return this.panel.getByRole('list', { name: title, exact: true }).getByRole('listitem');
  }

  async press(text: string, button: string): Promise<void> {
    await this.row(text)
      .getByRole('button', { name: new RegExp(`^${button}`) })
      .click();
  }

  async choose(...texts: string[]): Promise<void> {
    for (const text of texts) await this.row(text).getByRole('checkbox').check();
  }

  /** Chooses a note with a finger; once more when the list had just moved under it. */
  async tick(text: string): Promise<void> {
    const box = this.row(text).getByRole('checkbox');
    await expect(async () => {
      if (!(await box.isChecked())) await box.tap();
      // Long enough that it is a tap that got lost, not one that is still to come.
      await expect(box).toBeChecked({ timeout: 5_000 });
    }).toPass();
  }

  /** Puts what is chosen together under a title. */
  async gather(title: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'Voeg samen' }).click();
    await this.title(title);
  }

  /** Fills in the question for a title, however it came up. */
  async title(title: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Voeg samen tot een stapel' });
    await dialog.getByLabel('Titel van de stapel').fill(title);
    await dialog.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(this.pile(title)).toBeVisible();
  }

  /** Makes one word of a note unreadable. */
  async mask(text: string, word: string): Promise<void> {
    await this.press(text, 'Maak onleesbaar');
    const dialog = this.page.getByRole('dialog', { name: 'Woorden onleesbaar maken' });
    await dialog.getByRole('button', { name: word, exact: true }).click();
    await dialog.getByRole('button', { name: 'Maak onleesbaar' }).click();
    await expect(dialog).toHaveCount(0);
  }

  /** Types what a group said out loud or wrote on paper, one note a line. */
  async typeFor(group: string, lines: readonly string[]): Promise<void> {
    await this.panel.getByRole('button', { name: 'Typ voor anderen' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Typ voor anderen' });
    await dialog.getByLabel('Namens welke groep?').selectOption({ label: group });
    await dialog.getByLabel('Briefjes, één per regel').fill(lines.join('\n'));
    await dialog.getByRole('button', { name: 'Hang op' }).click();
    await expect(dialog.getByText(/erbij\.$/).first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Klaar' }).click();
  }
}
