import { expect, type Page } from '@playwright/test';

/** A key as it is pressed. */
export interface Key {
  readonly key: string;
  readonly ctrlKey?: boolean;
}

/**
 * Looks out for words that stand on a page for a moment only: who looks now and then, on a busy machine, may miss them.
 *
 * @param press - a key that is pressed on the page the moment they are there: a press from here may come after they went
 * @returns to be called after what brings them: waits until they have been there
 */
export async function lookOutFor(
  page: Page,
  words: RegExp,
  press: Key | null = null,
): Promise<() => Promise<void>> {
  const watched = { pattern: words.source, press };
  const seen = await page.evaluateHandle(({ pattern, press }) => {
    const found = { yet: false };
    // No function with a name in here: whoever runs this by tsx (`npm run screenshots`) gets one that the page does not know.
    new MutationObserver((_, watch) => {
      if (!new RegExp(pattern).test(document.body.textContent ?? '')) return;
      found.yet = true;
      watch.disconnect();
      if (press === null) return;
      const key = new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(key);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    found.yet = new RegExp(pattern).test(document.body.textContent ?? '');
    return found;
  }, watched);
  return async () => {
    await expect.poll(() => seen.evaluate(({ yet }) => yet), { message: `${words} was there` }).toBe(true);
    await seen.dispose();
  };
}
