import type { Page } from '@playwright/test';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How many places a finger passes on its way: enough to see what it would fall on. */
const STOPS = 6;

/** Drags with one finger from a place on the page to another, as a touch screen reports it; both in CSS pixels. */
export async function dragByTouch(page: Page, from: Spot, to: Spot): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const at = (part: number) => [
    { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, id: 1 },
  ];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let stop = 1; stop <= STOPS; stop += 1)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(stop / STOPS) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}
