import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/test.ts';

test('the first page opens in Dutch, with its own icon and nothing from elsewhere @zaal', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.locator('#app')).not.toBeEmpty();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'the first page');
});

test('whose work is in the program is one click away, fonts and what makes the PDF too', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Licenties' }).click();
  const all = page.getByText('Praatplaat valt onder de EUPL-1.2.');
  for (const name of ['react-konva', 'pdfkit', '@expo-google-fonts/noto-sans', 'workbox-build'])
    await expect(all).toContainText(`\n${name} `);
  await expect(all).toContainText('SIL OPEN FONT LICENSE');
});

test('an address that leads nowhere is met by a friendly page @zaal', async ({ page }) => {
  await page.goto('/bestaat-niet/1');
  await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible();
  await expectAccessible(page, 'the page for a wrong address');
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a key in the link leaves the address bar at once @zaal', async ({ page }) => {
  const key = 'k'.repeat(32);
  await page.goto(`/begeleider/bestaatniet#${key}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).not.toContain(key);
});

test('the page for a device names the scripts it will ask for, so that none waits for another', async ({
  page,
}) => {
  const late: string[] = [];
  const response = await page.goto('/mee');
  const html = (await response?.text()) ?? '';
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const script of await page.locator('head link[rel="modulepreload"], head script[src]').all())
    late.push((await script.getAttribute('href')) ?? (await script.getAttribute('src')) ?? '');
  expect(html).toContain('JoinView');
  // What the frame adds to the head itself was found too late; what works without network is fetched after all that.
  const found = late.filter((file) => !html.includes(new URL(file, page.url()).pathname));
  expect(found.filter((file) => !file.includes('startOffline'))).toEqual([]);
});
