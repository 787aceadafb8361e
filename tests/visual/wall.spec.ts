import { expect, type Page } from '@playwright/test';
import { atRest, test } from './page.ts';

/** Sizes of projectors. */
const WALLS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
];

const softly = expect.configure({ soft: true });

/** Hundredths of the wall's height under which letters cannot be read at ten metres. */
const LEAST = 2.6;

interface Written {
  text: string;
  /** Height of the letters in CSS pixels, as they come to stand on the screen. */
  size: number;
  left: number;
  right: number;
}

/** Keeps what is written on the sheets of the picture, until a sheet is wiped; with where it came to stand. */
function listen(): void {
  const seen = new Map<HTMLCanvasElement, Written[]>();
  Object.assign(globalThis, { seen });
  const context = CanvasRenderingContext2D.prototype;
  const [fillText, clearRect] = [context.fillText, context.clearRect];
  context.fillText = function (text, x, y, most) {
    const m = this.getTransform();
    const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0') * Math.hypot(m.a, m.b);
    const width = this.measureText(text).width * Math.hypot(m.a, m.b);
    const at = m.a * x + m.c * y + m.e;
    const left = at - (this.textAlign === 'center' ? width / 2 : this.textAlign === 'right' ? width : 0);
    seen.set(this.canvas, [...(seen.get(this.canvas) ?? []), { text, size, left, right: left + width }]);
    fillText.call(this, text, x, y, most);
  };
  context.clearRect = function (...area) {
    seen.delete(this.canvas);
    clearRect.apply(this, area);
  };
}

/** Every word that can be seen: drawn ones on the topmost sheets, and those of the page. */
function wordsOn(page: Page): Promise<{ drawn: Written[]; said: Written[]; wide: number; cut: string[] }> {
  return page.evaluate(() => {
    const { seen } = globalThis as { seen?: Map<HTMLCanvasElement, Written[]> };
    const frame = document.querySelector('[data-world]')?.getBoundingClientRect();
    const sheets = [...document.querySelectorAll<HTMLCanvasElement>('[data-world] canvas')]
      .filter(({ style }) => style.visibility === 'visible')
      .sort((a, b) => Number(b.style.zIndex) - Number(a.style.zIndex));
    // The plates, and the sheet right below them: what lies deeper is covered.
    const drawn = sheets.slice(0, 2).flatMap((sheet) => seen?.get(sheet) ?? []);
    const said: Written[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.visually-hidden, script, style, title')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      said.push({ text, size: Number.parseFloat(getComputedStyle(parent).fontSize), left, right });
    }
    const cut = [
      ...document.querySelectorAll<HTMLElement>(
        '.wall__panel, .wall__notes, .wall__steps, .wall__result, .wall__foot',
      ),
    ]
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      .map(({ className, scrollHeight, clientHeight }) => `${className}: ${scrollHeight} in ${clientHeight}`);
    return { drawn, said, wide: frame?.width ?? 0, cut };
  });
}

/** What is too small, or cut, in a state of the wall; and which words of the picture are not there. */
async function faultsOn(page: Page, size: (typeof WALLS)[number], isWhole: boolean): Promise<string[]> {
  const { drawn, said, wide, cut } = await wordsOn(page);
  const least = (LEAST * size.height) / 100 - 0.1;
  const faults = cut.map((one) => `cut: ${one}`);
  for (const one of [...drawn, ...said])
    if (one.size < least) faults.push(`“${one.text}” is ${((100 * one.size) / size.height).toFixed(2)} %`);
  for (const one of drawn)
    if (one.left < 0 || one.right > wide) faults.push(`“${one.text}” is cut by the frame`);
  for (const one of said)
    if (one.left < 0 || one.right > size.width) faults.push(`“${one.text}” is cut by the wall`);
  if (isWhole)
    // The sign, and a plate for each place.
    for (const word of ['WERK IN', 'UITVOERING', 'Inwoner', 'Beleid en bestuur', 'Op weg naar meedoen'])
      if (!drawn.some(({ text }) => text === word)) faults.push(`“${word}” is not there`);
  return faults;
}

for (const size of WALLS) {
  test(`everything on a wall of ${size.width} × ${size.height} is read at ten metres and nothing is cut`, async ({
    browser,
    origin,
  }) => {
    const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
    await page.addInitScript(listen);
    await page.goto(`${origin}dev/wand`);
    await page.getByRole('link').first().waitFor();
    const names = await page.getByRole('link').allTextContents();
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      // In place, as it changes in a session.
      await page.evaluate((state) => history.pushState(null, '', `?staat=${state}`), name);
      await page.waitForSelector('.wall');
      await page.evaluate(() => document.fonts.ready);
      await atRest(page, 300);
      // Words are fitted once their panel has its size.
      await softly
        .poll(() => faultsOn(page, size, name.startsWith('klaar-geheel')), { message: name })
        .toEqual([]);
    }
    await page.close();
  });
}
