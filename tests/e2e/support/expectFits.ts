import { expect, type Page } from '@playwright/test';

const softly = expect.configure({ soft: true });

/** A laptop of 1366×768 zoomed in to 200%, and the narrowest phone of WCAG 1.4.10. */
const NARROW = [
  { width: 683, height: 384 },
  { width: 320, height: 640 },
];

/**
 * Fails, without ending the test, if the page has to be scrolled sideways when zoomed in twice or on a very narrow
 * screen, and names what sticks out. The screen is as it was afterwards.
 */
export async function expectFits(page: Page, state: string): Promise<void> {
  const before = page.viewportSize();
  for (const size of NARROW) {
    await page.setViewportSize(size);
    await softly
      .poll(() => page.evaluate(sticksOut), { message: `${state} at ${size.width} px` })
      .toEqual([]);
  }
  if (before) await page.setViewportSize(before);
}

/** Runs in the page: the elements that make it, or the dialog over it, wider than the screen. */
function sticksOut(): string[] {
  const frames = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
  return frames
    .filter((frame) => frame.scrollWidth > frame.clientWidth)
    .flatMap((frame) => {
      const right = frame.getBoundingClientRect().left + frame.clientWidth;
      return [...frame.querySelectorAll('*')]
        .filter((each) => each.getBoundingClientRect().right > right + 1)
        .map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}`)
        .slice(0, 6);
    });
}
