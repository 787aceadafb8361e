/**
 * `npm run bench:picture [-- --quick]`: the picture with everything alive while the camera flies to and fro, at CPU ×1 and
 * ×4, 1920 × 1080, and what is painted while it stands still. Beside it, by turns in the same browser: two bare canvases
 * of that size that only the compositor moves, the least there can be. Prints as every benchmark does (`speak.ts`).
 */
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser } from '../../src/tools/browser.mjs';
import { Meter } from './canvas/Meter.ts';
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

const meter = await Meter.on(browser, picture);

interface Flown {
  /** Times between frames while the camera flies, in ms. */
  readonly frames: number[];
  /** How long until the view is sharp again, in ms. */
  readonly sharp: number;
}

/** What a flight costs per frame, in ms of processor time; until it is sharp again. */
async function metered<T extends { frames: number[] }>(fly: () => Promise<T>): Promise<T & { cpu: number }> {
  const { cpuMs, result } = await meter.cpuDuring(fly);
  return { ...result, cpu: cpuMs / result.frames.length };
}

async function flight(key: string): Promise<Flown> {
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

async function bareFlight(): Promise<Flown> {
  await bare.bringToFront();
  const frames = await bare.evaluate(async (span) => {
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
  return { frames, sharp: 0 };
}

interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly sharp: number;
  readonly cpu: number;
}

function figuresOf({ frames, sharp, cpu }: Flown & { cpu: number }): Figures {
  return { p50: quantile(frames, 0.5), p95: quantile(frames, 0.95), sharp, cpu };
}

async function slow(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

for (const rate of [1, 4]) {
  await slow(picture, rate);
  await slow(bare, rate);
  const ours: Figures[] = [];
  const theirs: Figures[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const key of ['+', '0']) {
      ours.push(figuresOf(await metered(() => flight(key))));
      theirs.push(figuresOf(await metered(bareFlight)));
      await picture.waitForTimeout(400);
    }
    progress(`×${rate}: round ${round + 1} of ${ROUNDS}`);
  }
  const said = { bench: 'picture', case: `cpu=${rate}`, unit: 'ms', runs: ours.length } as const;
  for (const [metric, figure] of [
    ['fly_frame_p50', 'p50'],
    ['fly_frame_p95', 'p95'],
    ['fly_cpu_ms_per_frame', 'cpu'],
  ] as const) {
    const us = rounded(median(ours.map((one) => one[figure])));
    const against = { 'two-moved-canvases': rounded(median(theirs.map((one) => one[figure]))) };
    speak({ ...said, metric, us, against });
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
