import type { Page } from '@playwright/test';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { WallPage } from './pages/WallPage.ts';
import { ScriptedDevice } from './support/ScriptedDevice.ts';
import { expect, test } from './support/test.ts';

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
];
/** Longer than two lines of the wall. */
const TITLE =
  'Samenwerken aan bestaanszekerheid en arbeidsongeschiktheidsverzekeringen in Sittard-Geleen: tweede bijeenkomst';

test('the waiting wall is read and scanned from the back of the hall, and the desk knows whether it is there', async ({
  hall,
  server,
}) => {
  const laptop = await hall.device('laptop');
  const prepare = new PreparePage(laptop);
  await prepare.open();
  await prepare.fill({ title: TITLE });
  await prepare.chooseScript('Kort gesprek');
  const session = await prepare.create();
  await prepare.toSession();
  const desk = new FacilitatorPage(laptop);
  const none = laptop.getByText('Er is geen groot scherm open.');
  await expect(none).toBeVisible();

  const wall = new WallPage(await hall.device('wall'));
  await desk.pairWall(await wall.showPairingCode());
  await wall.isWaiting(session.joinCode);
  await expect(none).toHaveCount(0);
  // The most that has to fit: somebody is there, and no resident.
  const person = await ScriptedDevice.join(server.url, session.joinLink, 'professional');
  await expect(wall.page.getByText('Er is nog geen inwoner.')).toBeVisible();

  for (const size of SCREENS) {
    await test.step(`at ${size.width} × ${size.height}`, async () => {
      await wall.page.setViewportSize(size);
      // Words are fitted after the wall has its size.
      await expect(async () => {
        const { height, qr, letters, over, outside } = await measure(wall.page);
        expect(height).toBe(size.height);
        expect(qr / size.height).toBeGreaterThanOrEqual(0.3);
        expect(letters / size.height).toBeGreaterThanOrEqual(0.1);
        expect(over).toEqual([]);
        expect(outside).toEqual([]);
      }).toPass({ timeout: 45_000 });
    });
  }

  await wall.page.close();
  await expect(none).toBeVisible();
  person.close();
});

/** How high the QR code and the letters of the code are, and which words lie over others or where a projector may cut. */
function measure(page: Page) {
  return page.evaluate(() => {
    const panel = document.querySelector('.wall__panel--waiting');
    const qr = panel?.querySelector('svg');
    const code = panel?.querySelector('.wall__code');
    if (!panel || !qr || !code) return { height: 0, qr: 0, letters: 0, over: [], outside: [] };
    const height = document.querySelector('.wall')?.getBoundingClientRect().height ?? 0;
    const all = [...panel.querySelectorAll('p, h1, svg')].map((each) => ({
      name: each.textContent || 'QR',
      box: each.getBoundingClientRect(),
    }));
    const right = panel.getBoundingClientRect().right;
    const edge = 0.04 * height - 1;
    const over = all.flatMap((a, at) =>
      all
        .slice(at + 1)
        .filter(
          ({ box: b }) =>
            a.box.left < b.right - 1 &&
            b.left < a.box.right - 1 &&
            a.box.top < b.bottom - 1 &&
            b.top < a.box.bottom - 1,
        )
        .map((b) => `${a.name} / ${b.name}`),
    );
    const outside = all
      .filter(
        ({ box }) =>
          box.left < edge || box.top < edge || box.bottom > height - edge || box.right > right - edge / 2,
      )
      .map(({ name }) => name);
    return {
      height,
      qr: qr.getBoundingClientRect().height,
      letters: Number.parseFloat(getComputedStyle(code).fontSize),
      over,
      outside,
    };
  });
}
