/**
 * `npm run bench:picture [-- --quick]`: the picture with everything alive while the camera flies to and fro, at CPU ×1 and
 * ×4, 1920 × 1080, and what is painted while it stands still. Beside it, by turns in the same browser: two bare canvases
 * of that size that only the compositor moves, the least there can be. Prints as every benchmark does (`speak.ts`).
 */
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser } from '../../src/tools/browser.mjs';
import { median, progress, quantile, rounded, speak } from './speak.ts';

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 2 : 6;
const SIZE = { width: 1920, height: 1080 };
const FLIGHT_MS = 700;

const server = await createServer({
  logLevel: 'error',
  cacheDir: 'node_modules/.vite-visual',
  server: { port: 0, hmr: false, ws: false },
});
await server.listen();
const executablePath = (await findBrowser()) ?? '';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const picture = await browser.newPage({ viewport: SIZE });
await picture.goto(`${server.resolvedUrls?.local[0]}dev/plaat?staat=storm&zoom`, { timeout: 120_000 });
await picture.waitForSelector('[data-painted=yes]', { timeout: 60_000 });
await picture.waitForTimeout(1500);
const bare = await browser.newPage({ viewport: SIZE });
const sheet = `<canvas width="${SIZE.width}" height="${SIZE.height}" style="position:absolute;will-change:transform"></canvas>`;
await bare.setContent(`<body style="margin:0;overflow:hidden">${sheet}${sheet}`);

// tsx names the functions it hands to the page by a helper that the page does not have.
for (const page of [picture, bare]) await page.evaluate('globalThis.__name = (made) => made');

/** Frame times (ms) while the camera flies, and how long until the view is sharp again. */
async function flight(key: string): Promise<{ frames: number[]; sharp: number }> {
  await picture.bringToFront();
  return picture.evaluate(
    async ([key, span]) => {
      const frame = () => new Promise<number>((go) => requestAnimationFrame(() => go(performance.now())));
      const view = document.querySelector<HTMLElement>('[data-world]');
      const frames: number[] = [];
      const began = await frame();
      view?.dispatchEvent(new KeyboardEvent('keydown', { key: String(key), bubbles: true }));
      for (let before = began; before - began < Number(span); ) {
        const now = await frame();
        frames.push(now - before);
        before = now;
      }
      while (view?.dataset['painted'] !== 'yes') await frame();
      return { frames, sharp: performance.now() - began };
    },
    [key, FLIGHT_MS],
  );
}

async function bareFlight(): Promise<number[]> {
  await bare.bringToFront();
  return bare.evaluate(async (span) => {
    const frame = () => new Promise<number>((go) => requestAnimationFrame(() => go(performance.now())));
    const sheets = [...document.querySelectorAll('canvas')];
    const frames: number[] = [];
    const began = await frame();
    for (let before = began; before - began < span; ) {
      const t = (before - began) / span;
      for (const one of sheets)
        one.style.transform = `translate(${-200 * t}px, ${-90 * t}px) scale(${1 + t})`;
      const now = await frame();
      frames.push(now - before);
      before = now;
    }
    return frames;
  }, FLIGHT_MS);
}

async function slow(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

for (const rate of [1, 4]) {
  await slow(picture, rate);
  await slow(bare, rate);
  const ours: { p50: number; p95: number; sharp: number }[] = [];
  const theirs: { p50: number; p95: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const key of ['+', '0']) {
      const { frames, sharp } = await flight(key);
      ours.push({ p50: quantile(frames, 0.5), p95: quantile(frames, 0.95), sharp });
      const least = await bareFlight();
      theirs.push({ p50: quantile(least, 0.5), p95: quantile(least, 0.95) });
      await picture.waitForTimeout(400);
    }
    progress(`×${rate}: round ${round + 1} of ${ROUNDS}`);
  }
  const said = { bench: 'picture', case: `cpu=${rate}`, unit: 'ms', runs: ours.length } as const;
  for (const share of ['p50', 'p95'] as const) {
    const us = rounded(median(ours.map((one) => one[share])));
    const against = { 'two-moved-canvases': rounded(median(theirs.map((one) => one[share]))) };
    speak({ ...said, metric: `fly_frame_${share}`, us, against });
  }
  speak({
    ...said,
    metric: 'sharp_again_ms',
    us: rounded(median(ours.map(({ sharp }) => sharp))),
    against: {},
  });
}

const repaints = await picture.evaluate(async () => {
  let painted = 0;
  const context = CanvasRenderingContext2D.prototype;
  for (const name of ['fill', 'stroke', 'fillRect', 'fillText', 'drawImage'] as const) {
    const before = context[name] as (...args: unknown[]) => void;
    Object.assign(context, {
      [name](this: CanvasRenderingContext2D, ...args: unknown[]) {
        painted += 1;
        before.apply(this, args);
      },
    });
  }
  await new Promise((go) => setTimeout(go, 3000));
  return painted;
});
speak({
  bench: 'picture',
  case: 'cpu=4',
  metric: 'idle_repaints',
  unit: 'strokes',
  us: repaints,
  against: {},
  runs: 1,
});
await browser.close();
await server.close();
