import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { type ReadPdf, readPdf } from '#report/pdf/testing/readPdf.ts';

/** `/verslag/:id`: the preview, and the PDF made from the same. */
export class ReportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(this.page.getByRole('button', { name: 'Download PDF' })).toBeVisible();
  }

  /** Makes the PDF in the browser, saves it, and reads it back. */
  async download(): Promise<{ name: string; pdf: ReadPdf }> {
    const downloading = this.page.waitForEvent('download', { timeout: 300_000 });
    await this.page.getByRole('button', { name: 'Download PDF' }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), pdf: readPdf(await readFile(await download.path())) };
  }
}
