import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Created } from '#protocol/http.ts';
import { readOffice } from '#report/office/testing/readOffice.ts';
import { readPdf } from '#report/pdf/testing/readPdf.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/test.ts';

test('every form of a report, made in the browser, and a session out of its file', async ({ page }) => {
  const made = await page.request.post('/api/rehearsal');
  const first: Created = await made.json();
  await page.goto(`/begeleider/${first.workshopId}#${first.facilitatorKey}`);
  await expect(page.getByRole('main')).toBeVisible();
  await page.goto(`/verslag/${first.workshopId}`);
  await page.getByRole('heading', { name: 'Andere vormen' }).click();

  await test.step('can be stopped', async () => {
    await page.getByRole('button', { name: 'Bewaar: Alles in één map (zip)' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('Gestopt. Er is niets bewaard.')).toBeVisible();
    await expectAccessible(page, 'the report with its forms');
  });

  const zip = unzipSync(await saved(page, 'Alles in één map (zip)'));
  const named = (end: string) => {
    const [name = ''] = Object.keys(zip).filter((each) => each.endsWith(end));
    return zip[name] ?? new Uint8Array();
  };

  await test.step('are all in the zip, under clear names, and sound', async () => {
    expect(Object.keys(zip)).toHaveLength(10);
    for (const name of Object.keys(zip)) expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.[a-z]+$/);
    expect(readPdf(named('-kort-verslag.pdf')).pages).toHaveLength(2);
    expect(readOffice(named('.docx')).faults).toEqual([]);
    expect(readOffice(named('.docx')).parts.get('word/document.xml')).toContain('<wp:docPr');
    expect(readOffice(named('.xlsx')).faults).toEqual([]);
    expect(strFromU8(named('.svg'))).toContain('<desc id="d">');
    expect([...named('.png').slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    expect(named('.png').length).toBeGreaterThan(300_000);
    expect(Object.keys(unzipSync(named('-csv.zip')))).toContain('briefjes.csv');
  });

  await test.step('the session comes back out of its file, byte for byte', async () => {
    const prepare = new PreparePage(page);
    await prepare.open();
    await choose(page, named('-sessie.json'));
    await expect(page.getByRole('heading', { level: 1, name: 'Je sessie staat klaar' })).toBeVisible();
    const again = /\/voorbereiden\/([\w-]+)/.exec(page.url())?.[1] ?? '';
    expect(again).not.toBe(first.workshopId);
    await page.goto(`/verslag/${again}`);
    await page.getByRole('heading', { name: 'Andere vormen' }).click();
    const json = await saved(page, 'Sessiebestand (JSON)');
    expect(strFromU8(json)).toBe(strFromU8(named('-sessie.json')));
  });

  await test.step('a follow-up begins with last time’s steps, in pencil and then in brick', async () => {
    const prepare = new PreparePage(page);
    await prepare.open();
    await prepare.more();
    await choose(page, named('-vervolg.json'));
    await expect(page.getByText(/komen mee: \d+ afspraken/)).toBeVisible();
    await expectAccessible(page, 'a new session with a file');
    await prepare.fill({ title: 'Een jaar later' });
    await prepare.create();
    await prepare.toSession();
    const earlier = page.getByRole('region', { name: 'Afspraken van de vorige keer' });
    await earlier.getByRole('switch').first().check();
    await expect(earlier.getByText(/^1 van de \d+ staan er nu/)).toBeVisible();
    await expectAccessible(page, 'the desk of a follow-up');
  });
});

/** Saves one form of the report that is open, and gives its bytes. */
async function saved(page: Page, name: string): Promise<Uint8Array> {
  const downloading = page.waitForEvent('download', { timeout: 300_000 });
  await page.getByRole('button', { name: `Bewaar: ${name}` }).click();
  return new Uint8Array(await readFile(await (await downloading).path()));
}

async function choose(page: Page, bytes: Uint8Array): Promise<void> {
  const file = { name: 'bestand.json', mimeType: 'application/json', buffer: Buffer.from(bytes) };
  await page.getByLabel('Kies een bestand').last().setInputFiles(file);
}
