import { expect, type Locator, type Page } from '@playwright/test';

/** What a facilitator gets once, right after making a session. */
export interface NewSession {
  readonly workshopId: string;
  readonly joinCode: string;
  readonly recoveryCode: string;
  /** Path and hash of the link behind the QR code; its host is the laptop's address in the network. */
  readonly joinLink: string;
}

/** `/nieuw` and what follows on it. */
export class PreparePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/nieuw');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Nieuwe sessie' })).toBeVisible();
  }

  async fill(set: {
    title: string;
    organisation?: string;
    contact?: string;
    privacy?: string;
  }): Promise<void> {
    await this.page.getByLabel('Titel').fill(set.title);
    await this.page
      .getByLabel('Organisatie', { exact: true })
      .first()
      .fill(set.organisation ?? '');
    await this.page.getByLabel('Bij wie kunnen mensen terecht?').fill(set.contact ?? '');
    await this.page.getByLabel('Adres van jullie privacyverklaring').fill(set.privacy ?? '');
  }

  /** @param title - of the script, as *Kort gesprek* */
  async chooseScript(title: string): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${title}`) }).check();
  }

  /** Unfolds what may wait: places, groups, questions of one's own, reading first, a file. */
  async more(): Promise<void> {
    await this.page.locator('summary', { hasText: 'Meer instellen' }).click();
  }

  place(label: string): Locator {
    return this.page
      .getByRole('group', { name: 'Welke plekken doen mee?' })
      .getByRole('checkbox', { name: new RegExp(label) });
  }

  /** Makes the session, and reads what is shown only now. */
  async create(): Promise<NewSession> {
    await this.page.getByRole('button', { name: 'Maak de sessie' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Je sessie staat klaar' })).toBeVisible();
    const link = this.page.getByLabel('Link om mee te doen');
    await expect(link).toHaveValue(/\/mee#.{40,}$/);
    const { pathname, hash } = new URL(await link.inputValue());
    const onCard = async (term: string) => {
      const entry = this.page.locator('dl > div').filter({ hasText: term });
      return ((await entry.locator('dd').textContent()) ?? '').trim();
    };
    return {
      workshopId: new URL(this.page.url()).pathname.split('/').at(-1) ?? '',
      joinCode: await onCard('Code voor deelnemers'),
      recoveryCode: await onCard('Herstelcode'),
      joinLink: pathname + hash,
    };
  }

  async toSession(): Promise<void> {
    await this.page.getByRole('link', { name: 'Naar de sessie' }).click();
    await expect(this.page).toHaveURL(/\/begeleider\//);
  }
}
