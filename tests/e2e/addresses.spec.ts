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
