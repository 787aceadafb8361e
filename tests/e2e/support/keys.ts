import { expect, type Locator, type Page } from '@playwright/test';

/** Goes on with Tab until an element has focus; fails when Tab never comes there, or when its focus cannot be seen. */
export async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await target.evaluate(isFocusVisible), `focus is to be seen on ${target}`).toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reaches ${target}`);
}

/** With the arrows, as in any group of radio buttons. */
export async function choose(page: Page, radio: Locator): Promise<void> {
  for (let presses = 0; presses < 8 && !(await radio.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}

/** Runs in the page: an outline on the element, or on the card that stands for it. */
function isFocusVisible(element: Element): boolean {
  return [element, element.closest('label')].some((frame) => {
    if (!frame) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(frame);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}
