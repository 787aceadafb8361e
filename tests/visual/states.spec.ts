import { expect } from '@playwright/test';
import { test } from './page.ts';

/**
 * The picture in its states, held against how it looked when somebody last looked at it. After a change that is meant:
 * look at `test-results`, then `npm run e2e -- --project visual --update-snapshots`.
 */
test.use({
  viewport: { width: 800, height: 450 },
  contextOptions: { contrast: 'more', reducedMotion: 'reduce' },
});

for (const state of [
  'leeg',
  'halverwege',
  'vol',
  'avond',
  'storm',
  'storm-avond',
  'zaal',
  'stadium-0',
  'stadium-4',
  'bij-inwoner',
  'bij-bo5',
]) {
  test(`the picture: ${state}`, async ({ show }) => {
    await expect(await show(state)).toHaveScreenshot(`${state}.png`);
  });
}

test.describe('upright', () => {
  test.use({ viewport: { width: 360, height: 640 } });
  test('the picture on a phone', async ({ show }) => {
    await expect(await show('vol')).toHaveScreenshot('telefoon.png');
  });
});
