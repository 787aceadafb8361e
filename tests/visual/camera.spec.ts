import { isDeepStrictEqual } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { atRest, pictureOf, settled, test } from './page.ts';

interface Seen {
  readonly painted: number;
  readonly frames: number;
}

/** Opens a state on a page of its own, with every stroke on a canvas and every frame asked for being counted. */
async function counted(page: Page, address: string): Promise<() => Promise<Seen>> {
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
  await page.goto(address);
  await settled(page);
  return () => page.evaluate(() => ({ ...(window as unknown as { seen: Seen }).seen }));
}

test('a picture that stands still is painted no more: not a stroke, not a frame', async ({
  page,
  origin,
}) => {
  const seen = await counted(page, `${origin}dev/plaat?staat=storm`);
  expect((await seen()).painted).toBeGreaterThan(1000);
  // After the last fade, which on a busy machine comes late. Whatever paints now and then does so within this time.
  await expect
    .poll(async () => {
      const before = await seen();
      await page.waitForTimeout(2_500);
      return isDeepStrictEqual(await seen(), before);
    })
    .toBe(true);
});

test('keys come nearer and go back, and the whole picture is one tap away', async ({ page, origin }) => {
  await page.goto(`${origin}dev/plaat?staat=halverwege&zoom`);
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
  await page.goto(`${origin}dev/plaat?staat=halverwege&zoom`);
  await settled(page);
  const picture = page.locator('[data-world]');
  // Which may be over before somebody looks.
  const flights = await page.evaluateHandle(() => {
    const count = { begun: 0 };
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...given) {
      count.begun += 1;
      return animate.apply(this, given);
    };
    return count;
  });
  const begun = () => flights.evaluate((count) => count.begun);
  const look = async () => {
    await picture.focus();
    const before = await begun();
    await page.keyboard.press('+');
    await expect(page.getByRole('button', { name: 'Hele plaat' })).toBeVisible();
    await settled(page);
    await atRest(page);
    // Sharp letters come after the flight.
    const near = await pictureOf(picture);
    const flying = (await begun()) > before;
    await page.keyboard.press('0');
    await expect(page.getByRole('button', { name: 'Hele plaat' })).toBeHidden();
    await settled(page);
    await atRest(page);
    return { flying, near, whole: await pictureOf(picture) };
  };
  const moving = await look();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await look();
  expect([moving.flying, still.flying]).toEqual([true, false]);
  expect(still.near.equals(moving.near)).toBe(true);
  expect(still.whole.equals(moving.whole)).toBe(true);
});
