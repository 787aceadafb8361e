import { expect } from '@playwright/test';
import { show, test } from './page.ts';

/**
 * The picture in its states, held against how it looked when somebody last looked at it. After a change that is meant:
 * look at `test-results`, then `npm run e2e -- --project visual --update-snapshots`.
 */
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
  test(`the picture: ${state}`, async ({ states }) => {
    await show(states, state);
    await expect(states).toHaveScreenshot(`${state}.png`);
  });
}

test('the picture on a phone, as a hand holds it', async ({ states }) => {
  const before = states.viewportSize();
  await states.setViewportSize({ width: 360, height: 640 });
  await show(states, 'leeg');
  await show(states, 'vol&zoom');
  await expect(states).toHaveScreenshot('telefoon.png');
  if (before) await states.setViewportSize(before);
});
