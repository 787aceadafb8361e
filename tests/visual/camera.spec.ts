import { expect, type Page } from '@playwright/test';
import { settled, test } from './page.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

/** Counts what is painted and composed, from before the page begins. */
async function count(page: Page): Promise<void> {
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
}
const seen = (page: Page) => page.evaluate(() => ({ ...(window as unknown as { seen: object }).seen }));

test('a picture that stands still is painted no more: not a stroke, not a frame', async ({ page, show }) => {
  await count(page);
  await show('vol');
  await page.waitForTimeout(500);
  const before = await seen(page);
  expect(before).toMatchObject({ painted: expect.any(Number) });
  await page.waitForTimeout(1500);
  expect(await seen(page)).toEqual(before);
});

test('the camera flies in under a second, half of its frames within 33 ms on a device four times slower', async ({
  page,
  show,
}) => {
  await show('storm');
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const flight = await page.evaluate(async () => {
    const times: number[] = [];
    const picture = document.querySelector<HTMLElement>('[data-world]');
    picture?.focus();
    picture?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    const began = performance.now();
    let before = began;
    while (performance.now() - began < 900) {
      const now = await new Promise<number>((go) => requestAnimationFrame(() => go(performance.now())));
      times.push(now - before);
      before = now;
    }
    return times.slice(1).sort((a, b) => a - b);
  });
  const p = (share: number) => flight[Math.floor((flight.length - 1) * share)] ?? Number.POSITIVE_INFINITY;
  test.info().annotations.push({
    type: 'frames',
    description: `${flight.length} in 0.9 s, p50 ${p(0.5).toFixed(0)} ms, p95 ${p(0.95).toFixed(0)} ms`,
  });
  expect(p(0.5)).toBeLessThanOrEqual(34);
});

test('keys come nearer and go back, and the whole picture is one tap away', async ({ page, show }) => {
  await show('halverwege');
  const whole = page.getByRole('button', { name: 'Hele plaat' });
  await expect(whole).toBeHidden();
  await page.locator('[data-world]').focus();
  await page.keyboard.press('+');
  await expect(whole).toBeVisible();
  await page.keyboard.press('0');
  await expect(whole).toBeHidden();
  await page.locator('[data-world]').dblclick({ position: { x: 960, y: 60 } });
  await whole.click();
  await expect(whole).toBeHidden();
  await settled(page);
});
