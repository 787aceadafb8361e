import { type CDPSession, expect, type Page } from '@playwright/test';
import type {} from './board/main.tsx';
import { atRest, pictureOf, test } from './page.ts';

const VIEW = { width: 900, height: 600 };
test.use({ viewport: VIEW, hasTouch: true });

/** A free board with 150 notes, all of them in view. */
async function openBoard(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}tests/visual/board/index.html`);
  await page.waitForFunction(() => window.board !== undefined);
  await atRest(page);
}

const shown = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLCanvasElement>('canvas:not([style*="visibility: hidden"])')].length,
  );

/** The share of a grid of points over the view on which something has been drawn, in what can be seen. */
function drawn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sheets = [...document.querySelectorAll('canvas')].filter(
      ({ style }) => style.visibility === 'visible',
    );
    let [hit, all] = [0, 0];
    for (let x = 10; x < window.innerWidth; x += 20) {
      for (let y = 10; y < window.innerHeight; y += 20) {
        all += 1;
        const found = sheets.some((sheet) => {
          const box = sheet.getBoundingClientRect();
          const grow = sheet.width / box.width;
          const alpha = sheet
            .getContext('2d')
            ?.getImageData((x - box.left) * grow, (y - box.top) * grow, 1, 1).data[3];
          return (alpha ?? 0) > 200;
        });
        if (found) hit += 1;
      }
    }
    return hit / all;
  });
}

/** Notes that lie well inside the view, one of every few. */
async function someSpots(page: Page, view: number | 'all') {
  const spots = await page.evaluate((view) => window.board?.spots(view) ?? [], view);
  const inside = spots.filter(({ x, y }) => x > 40 && y > 60 && x < VIEW.width - 40 && y < VIEW.height - 40);
  expect(inside.length).toBeGreaterThan(5);
  return inside.filter((_, i) => i % Math.ceil(inside.length / 5) === 0);
}

const picked = (page: Page) => page.evaluate(() => window.board?.picked.at(-1));

test('what is pointed at is what lies there: all pages, one page, nearer', async ({ page, origin }) => {
  await openBoard(page, origin);
  for (const { id, x, y } of await someSpots(page, 'all')) {
    await page.mouse.click(x, y);
    await expect.poll(() => picked(page)).toBe(id);
  }
  await page.evaluate(() => window.board?.show(0));
  await atRest(page);
  for (const { id, x, y } of await someSpots(page, 0)) {
    await page.mouse.click(x, y);
    await expect.poll(() => picked(page)).toBe(id);
  }
  await page.evaluate(() => window.board?.zoom(1.5));
  await atRest(page);
  const [cx, cy] = [VIEW.width / 2, VIEW.height / 2];
  const near = (await someSpots(page, 0)).map(({ id, x, y }) => ({
    id,
    x: cx + (x - cx) * 1.5,
    y: cy + (y - cy) * 1.5,
  }));
  const inView = near.filter(({ x, y }) => x > 0 && y > 0 && x < VIEW.width && y < VIEW.height);
  expect(inView.length).toBeGreaterThan(0);
  for (const { id, x, y } of inView) {
    await page.mouse.click(x, y);
    await expect.poll(() => picked(page)).toBe(id);
  }
});

/** A finger, as the browser knows it. */
async function touch(line: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) {
  await line.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
}

test('a note is dragged by mouse and by finger while others arrive', async ({ page, origin }) => {
  await openBoard(page, origin);
  await page.evaluate(() => window.board?.show(0));
  await atRest(page);
  const line = await page.context().newCDPSession(page);
  const [first, second] = await someSpots(page, 0);
  if (!first || !second) throw new Error('no notes in view');
  const arrive = () => page.evaluate(() => window.board?.arrive(10));
  const moved = () => page.evaluate(() => window.board?.moved.at(-1));

  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(400, 300, { steps: 4 });
  await arrive();
  await page.mouse.move(450, 320, { steps: 2 });
  await page.mouse.up();
  await expect.poll(async () => (await moved())?.id).toBe(first.id);
  await atRest(page);
  await page.mouse.click(450, 320);
  await expect.poll(() => picked(page)).toBe(first.id);

  // What arrived comes last in its lane: the other note still lies where it lay.
  await touch(line, 'touchStart', second.x, second.y);
  await touch(line, 'touchMove', 200, 380);
  await arrive();
  await touch(line, 'touchMove', 240, 400);
  await touch(line, 'touchEnd', 240, 400);
  await expect.poll(async () => (await moved())?.id).toBe(second.id);
  await atRest(page);
  await page.mouse.click(240, 400);
  await expect.poll(() => picked(page)).toBe(second.id);
});

test('is never blank: another size, a sharper screen, a lost canvas, a tab that slept', async ({
  page,
  origin,
}) => {
  await openBoard(page, origin);
  const line = await page.context().newCDPSession(page);
  await expect.poll(() => drawn(page)).toBeGreaterThan(0.6);
  const full = await drawn(page);
  const about = full * 0.9;

  await page.setViewportSize({ width: 640, height: 420 });
  await atRest(page);
  await expect.poll(() => drawn(page)).toBeGreaterThan(about);
  await page.setViewportSize(VIEW);
  await atRest(page);

  await line.send('Emulation.setDeviceMetricsOverride', { ...VIEW, deviceScaleFactor: 2, mobile: false });
  // Zooming a browser tells so; this way of making it believe does not.
  await page.evaluate(() => window.dispatchEvent(new Event('resize')));
  await atRest(page);
  const widest = () =>
    page.evaluate(() => Math.max(...[...document.querySelectorAll('canvas')].map(({ width }) => width)));
  await expect.poll(widest).toBeGreaterThanOrEqual(2 * VIEW.width);
  await expect.poll(() => drawn(page)).toBeGreaterThan(about);

  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('canvas')) sheet.getContext('2d')?.reset();
    document.querySelector('canvas')?.dispatchEvent(new Event('contextrestored'));
  });
  await atRest(page);
  await expect.poll(() => drawn(page)).toBeGreaterThan(about);

  await page.evaluate(() => window.board?.show(1));
  await line.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.waitForTimeout(300);
  await line.send('Page.setWebLifecycleState', { state: 'active' });
  await page.evaluate(() => window.board?.arrive(5));
  await atRest(page);
  await expect.poll(() => shown(page)).toBe(1);
  await expect.poll(() => drawn(page)).toBeGreaterThan(0.4);
});

test('who asked for less motion is there at once, and sees the same', async ({ page, origin }) => {
  await openBoard(page, origin);
  const look = async () => {
    await page.evaluate(() => window.board?.show(1));
    const flying = await page.evaluate(() => document.getAnimations().length > 0 || 'no');
    await atRest(page);
    const there = await pictureOf(page);
    await page.evaluate(() => window.board?.show('all'));
    await atRest(page);
    return { flying, there, all: await pictureOf(page) };
  };
  const moving = await look();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await look();
  expect(still.flying).toBe('no');
  expect(still.there.equals(moving.there)).toBe(true);
  expect(still.all.equals(moving.all)).toBe(true);
});
