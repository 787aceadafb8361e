import { expect, type Page } from '@playwright/test';
import { settled, test } from './page.ts';

/** Opens a state on a page of its own, with every stroke on a canvas and every frame asked for being counted. */
async function counted(page: Page, address: string): Promise<() => Promise<object>> {
  await page.addInitScript(() => {
    const seen = { painted: 0, frames: 0 };
    Object.assign(window, { seen });
    for (const name of ['fill', 'stroke', 'fillRect', 'fillText', 'drawImage'] as const) {
      const before = CanvasRenderingContext2D.prototype[name] as (...args: unknown[]) => void;
      Object.assign(CanvasRenderingContext2D.prototype, {
        [name](this: CanvasRenderingContext2D, ...args: unknown[]) {
          seen.painted += 1;
          before.apply(this, args);
        },
      });
    }
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (done) => {
      seen.frames += 1;
      return ask(done);
    };
  });
  await page.goto(address, { timeout: 60_000 });
  await settled(page);
  // The last fade.
  await page.waitForTimeout(1000);
  return () => page.evaluate(() => ({ ...(window as unknown as { seen: object }).seen }));
}

test('a picture that stands still is painted no more: not a stroke, not a frame', async ({
  page,
  origin,
}) => {
  const seen = await counted(page, `${origin}dev/plaat?staat=storm`);
  const before = await seen();
  expect(before).toMatchObject({ painted: expect.any(Number) });
  expect((before as { painted: number }).painted).toBeGreaterThan(1000);
  await page.waitForTimeout(1500);
  expect(await seen()).toEqual(before);
});

test('keys come nearer and go back, and the whole picture is one tap away', async ({ page, origin }) => {
  await page.goto(`${origin}dev/plaat?staat=halverwege&zoom`, { timeout: 60_000 });
  await settled(page);
  const whole = page.getByRole('button', { name: 'Hele plaat' });
  const picture = page.locator('[data-world]');
  await expect(whole).toBeHidden();
  await picture.focus();
  await page.keyboard.press('+');
  await expect(whole).toBeVisible();
  await page.keyboard.press('0');
  await expect(whole).toBeHidden();
  await picture.dblclick({ position: { x: 700, y: 40 } });
  await whole.click();
  await expect(whole).toBeHidden();
  await picture.hover({ position: { x: 500, y: 300 } });
  await page.mouse.wheel(0, -400);
  await expect(whole).toBeVisible();
});

test('who asked for less motion is there at once, and sees the same pictures', async ({ page, origin }) => {
  await page.goto(`${origin}dev/plaat?staat=halverwege&zoom`, { timeout: 60_000 });
  await settled(page);
  const picture = page.locator('[data-world]');
  const look = async () => {
    await picture.focus();
    await page.keyboard.press('+');
    const flying = await page.evaluate(async () => {
      await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
      return document.getAnimations().length > 0;
    });
    await settled(page);
    // The last fade.
    await page.waitForTimeout(600);
    const near = await picture.screenshot();
    await page.keyboard.press('0');
    await settled(page);
    await page.waitForTimeout(600);
    return { flying, near, whole: await picture.screenshot() };
  };
  const moving = await look();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await look();
  expect([moving.flying, still.flying]).toEqual([true, false]);
  expect(still.near.equals(moving.near)).toBe(true);
  expect(still.whole.equals(moving.whole)).toBe(true);
});
