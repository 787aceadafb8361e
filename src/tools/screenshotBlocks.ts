/**
 * `npm run screenshots -- OUTDIR --blocks`: plays every block with a hall of twenty in a browser, and takes wall, desk,
 * tablet and phone in every state of it, small enough to keep beside the docs.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { ActivityState } from '#domain/workshop/Activity.ts';
import { FacilitatorPage } from '../../tests/e2e/pages/FacilitatorPage.ts';
import { ParticipantPage } from '../../tests/e2e/pages/ParticipantPage.ts';
import { PreparePage } from '../../tests/e2e/pages/PreparePage.ts';
import { WallPage } from '../../tests/e2e/pages/WallPage.ts';
import { addScene } from '../../tests/e2e/support/addScene.ts';
import { BLOCK_SCENES } from '../../tests/e2e/support/blockScenes.ts';
import { ScriptedDevice } from '../../tests/e2e/support/ScriptedDevice.ts';

const WALLS = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
const DESK = { width: 1366, height: 768 };
const TABLET = { width: 820, height: 1180 };
const PHONE = { width: 360, height: 740 };
/** Until letters, lazy parts and the camera have come to rest (ms). */
const REST = 1_500;
/** The widest a picture is kept, in pixels: the docs are looked at on a laptop. */
const WIDEST = 1_100;
const QUALITY = 0.62;
/** As many of a group as there are in a usual hall; the last group is too small to be shown apart. */
const HALL = { inwoner: 6, professional: 7, organisatie: 4, 'beleid-bestuur': 1 } as const;

/**
 * Takes every block in every state.
 *
 * @param baseURL - of a running server
 * @param only - names of blocks as in the file names; all are played, these are taken. Empty: all
 */
export async function screenshotBlocks(
  browser: Browser,
  baseURL: string,
  folder: string,
  only: readonly string[],
): Promise<void> {
  const open = async (viewport: { width: number; height: number }, hasTouch = false): Promise<Page> => {
    const context = await browser.newContext({ baseURL, locale: 'nl-NL', viewport, hasTouch });
    return context.newPage();
  };
  const converter = await open(DESK);
  const laptop = await open(DESK);
  const prepare = new PreparePage(laptop);
  await prepare.open();
  await prepare.fill({ title: 'Samen bouwen in Oost', organisation: 'Gemeente Voorbeeld' });
  await prepare.chooseScript('Standaard gesprek');
  const session = await prepare.create();
  await prepare.toSession();
  const desk = new FacilitatorPage(laptop);
  const wall = new WallPage(await open(WALLS[0] ?? DESK));
  await desk.pairWall(await wall.showPairingCode());
  const tablet = await open(TABLET, true);
  await new ParticipantPage(tablet).joinByLink(session.joinLink, 'Inwoner');
  const phone = await open(PHONE, true);
  await new ParticipantPage(phone).joinByLink(session.joinLink, 'Organisatie');
  const hall = await Promise.all(
    Object.entries(HALL).flatMap(([group, count]) =>
      Array.from({ length: count }, () => ScriptedDevice.join(baseURL, session.joinLink, group)),
    ),
  );
  const key = await laptop.evaluate(() => {
    const kept: { key: string }[] = Object.values(
      JSON.parse(localStorage.getItem('praatplaat:keys') ?? '{}'),
    );
    return kept[0]?.key ?? '';
  });
  const leader = await ScriptedDevice.lead(baseURL, session.workshopId, key);

  const take = async (page: Page, name: string, size: { width: number; height: number }) => {
    await page.setViewportSize(size);
    await page.waitForTimeout(REST);
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    const png = await page.screenshot({ animations: 'allow' });
    await writeFile(join(folder, `${name}-${size.width}x${size.height}.webp`), await toWebp(converter, png));
  };
  const takeAll = async (name: string) => {
    for (const size of WALLS) await take(wall.page, `${name}-wall`, size);
    // Nothing is pointed at.
    await laptop.mouse.move(0, 0);
    await take(laptop, `${name}-desk`, DESK);
    await take(tablet, `${name}-tablet`, TABLET);
    await take(phone, `${name}-phone`, PHONE);
  };

  for (const scene of BLOCK_SCENES) {
    await addScene(leader, scene);
    const { id } = await leader.at(scene.title, 'ready');
    const set = (to: ActivityState) => leader.act({ type: 'setActivityState', activityId: id, to });
    await leader.act({ type: 'goTo', activityId: id });
    for (const state of scene.states) {
      if (state !== 'ready') await set(state);
      await scene[state]?.({ leader, hall, tablet, phone, desk });
      if (only.length === 0 || only.includes(scene.name)) await takeAll(`${scene.name}-${state}`);
    }
  }
  for (const each of [leader, ...hall]) each.close();
}

/** The browser makes the picture small: no library is needed for it. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const made = await page.evaluate(
    async ([source, widest, quality]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const scale = Math.min(1, widest / bitmap.width);
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(bitmap.width * scale);
      canvas.height = Math.round(bitmap.height * scale);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', quality);
    },
    [png.toString('base64'), WIDEST, QUALITY] as const,
  );
  return Buffer.from(made.slice(made.indexOf(',') + 1), 'base64');
}
