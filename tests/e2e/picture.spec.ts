import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ReportPage } from './pages/ReportPage.ts';
import { WallPage } from './pages/WallPage.ts';
import { LIVELY } from './support/Hall.ts';
import { expect, test } from './support/test.ts';

const pictureOf = (page: Page) => page.getByRole('img', { name: /^De praatplaat:/ }).first();
const whole = (page: Page) => page.getByRole('button', { name: 'Hele plaat' });

/** Where a point of the picture (of 1600 × 900) is on the page, as long as all of it is in view. */
async function at(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await pictureOf(page).boundingBox();
  if (!box) throw new Error('the picture is not in view');
  const scale = Math.min(box.width / 1600, box.height / 900);
  // What the view is higher than the picture becomes sky for two thirds.
  const sky = ((box.height - 900 * scale) * 2) / 3;
  return { x: box.x + box.width / 2 + (x - 800) * scale, y: box.y + sky + y * scale };
}

test('the picture is looked at by mouse, keys and fingers, and all of it is one tap away', async ({
  hall,
}) => {
  const page = await hall.device('tablet', LIVELY);
  await page.goto('/verken');
  await expect(pictureOf(page)).toBeVisible();
  await page.waitForSelector('[data-painted=yes]');
  await test.step('a double tap, and back by the button', async () => {
    // In the sky, where no place is.
    const sky = await at(page, 560, 60);
    await page.mouse.dblclick(sky.x, sky.y);
    await whole(page).click();
    await expect(whole(page)).toBeHidden();
  });
  await test.step('keys: nearer, along, and all of it', async () => {
    await pictureOf(page).focus();
    await page.keyboard.press('+');
    await expect(whole(page)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('0');
    await expect(whole(page)).toBeHidden();
  });
  await test.step('the wheel', async () => {
    const { x, y } = await at(page, 800, 450);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -400);
    await expect(whole(page)).toBeVisible();
    await whole(page).click();
    await expect(whole(page)).toBeHidden();
  });
  await test.step('two fingers', async () => {
    const { x, y } = await at(page, 800, 450);
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - apart, y, id: 0 },
                { x: x + apart, y, id: 1 },
              ],
      });
    await touch('touchStart', 20);
    for (const apart of [30, 50, 80, 110]) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    await expect(whole(page)).toBeVisible();
    await whole(page).click();
  });
  await test.step('a detail says in one sentence what it stands for', async () => {
    await expect(whole(page)).toBeHidden();
    await expect(page.locator('[data-world]').first()).toHaveAttribute('data-painted', 'yes');
    const sentence = page
      .getByText('Samenwerken is geen dakkapel die je er later op zet.')
      .filter({ visible: true });
    // Until the camera has landed, something else lies there.
    await expect(async () => {
      const dormer = await at(page, 606, 190);
      await page.mouse.move(dormer.x - 30, dormer.y + 30);
      await page.mouse.move(dormer.x, dormer.y);
      await expect(sentence).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 120_000 });
  });
});

test('the weather that is called up hangs on the wall, and the picture goes along as PNG, A3 and A1', async ({
  hall,
}) => {
  const page = await hall.device('laptop');
  await page.goto('/oefenen');
  await page.getByRole('button', { name: 'Begin met oefenen' }).click();
  const desk = new FacilitatorPage(page);
  await desk.hasPeople(60);
  const wall = new WallPage(await hall.device('wall'));
  await desk.pairWall(await wall.showPairingCode());
  await desk.step('Afronden').click();
  await page.getByRole('button', { name: 'Verander het weer' }).click();
  const weather = page.getByRole('dialog', { name: 'Het weer' });
  await weather.getByRole('switch', { name: 'Crisis' }).check();
  await weather.getByRole('switch', { name: /^Harde wind/ }).check();
  await expect(wall.page.getByRole('img', { name: /Boven het huis hangt: .*crisis/i })).toBeVisible();
  await weather.getByRole('button', { name: 'Sluiten' }).click();
  await desk.close();
  await desk.toReport();
  const report = new ReportPage(page);
  await report.isOpen();
  const save = async (button: string) => {
    const downloading = page.waitForEvent('download', { timeout: 300_000 });
    await page.getByRole('button', { name: button }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const png = await save('Bewaar de plaat (PNG)');
  expect(png.name).toMatch(/-plaat\.png$/);
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3840, 2160]);
  for (const size of ['A3', 'A1'] as const) {
    const print = await save(`Print op ${size} (PDF)`);
    expect(print.name).toMatch(new RegExp(`-plaat-${size.toLowerCase()}\\.pdf$`));
    expect(print.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  }
});
