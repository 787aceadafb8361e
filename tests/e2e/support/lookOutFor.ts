import { expect, type Page } from '@playwright/test';

/**
 * Looks out for words that stand on a page for a moment only: who looks now and then, on a busy machine, may miss them.
 *
 * @returns to be called after what brings them: waits until they have been there
 */
export async function lookOutFor(page: Page, words: RegExp): Promise<() => Promise<void>> {
  const seen = await page.evaluateHandle((pattern) => {
    const found = { yet: false };
    // No function with a name in here: whoever runs this by tsx (`npm run screenshots`) gets one that the page does not know.
    new MutationObserver((_, watch) => {
      if (!new RegExp(pattern).test(document.body.textContent ?? '')) return;
      found.yet = true;
      watch.disconnect();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    found.yet = new RegExp(pattern).test(document.body.textContent ?? '');
    return found;
  }, words.source);
  return async () => {
    await expect.poll(() => seen.evaluate(({ yet }) => yet), { message: `${words} was there` }).toBe(true);
    await seen.dispose();
  };
}
