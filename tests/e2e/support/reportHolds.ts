import type { Page } from '@playwright/test';
import { ReportPage } from '../pages/ReportPage.ts';
import { expect } from './test.ts';

const softly = expect.configure({ soft: true });

/** The groups of the hall that are too small to be shown apart. */
const SMALL = ['Organisatie', 'Beleid en bestuur'] as const;

/**
 * Fails, without ending the test, for each of these texts that is not in the preview or not in the PDF, for a masked
 * word that is, and for a table of votes with a group under three people of its own.
 *
 * @param page - at the report, with a key for it
 */
export async function reportHolds(page: Page, texts: readonly string[]): Promise<void> {
  const report = new ReportPage(page);
  await report.isOpen();
  const sheet = async () => squeeze((await page.locator('.sheet').textContent()) ?? '');
  const isComplete = async () => {
    const shown = await sheet();
    return texts.every((text) => shown.includes(squeeze(text)));
  };
  // What is not there after a while is named below.
  await softly.poll(isComplete, { message: 'the preview is complete' }).toBe(true);
  const preview = await sheet();
  const { pdf } = await report.download();
  const paper = squeeze(pdf.text);
  for (const text of texts) {
    expect.soft(preview, `preview: ${text}`).toContain(squeeze(text));
    expect.soft(paper, `pdf: ${text}`).toContain(squeeze(text).replaceAll('▇', '◼'));
  }
  for (const all of [preview, paper]) expect.soft(all).not.toContain('Mohammed');
  expect.soft(paper, 'a letter is missing').not.toContain('[?]');
  for (const table of await page.locator('.sheet table').all()) {
    const caption = (await table.locator('caption').textContent()) ?? '';
    if (!/^(Stippen|Antwoorden|Eens)/.test(caption)) continue;
    const names = await table.locator('th').allTextContents();
    for (const small of SMALL) expect.soft(names, caption).not.toContain(small);
  }
}

/** Without white space, where a page and a PDF break their lines as they like. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
