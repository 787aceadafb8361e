import type { Page } from '@playwright/test';
import type { State } from '#domain/workshop/State.ts';
import type { ScriptedDevice } from './ScriptedDevice.ts';
import { expect, test } from './test.ts';

/** One thing a facilitator does in a browser: the word the button has for it, how she does it, and what it changes. */
export interface Deed {
  readonly word: string;
  readonly does: () => Promise<void>;
  readonly see: (view: State) => unknown;
  /** Asked first, because people cannot unsee text. */
  readonly asks?: boolean;
}

/** Fields in one order: what comes back whole may have them in another. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Does one after the other, and takes each back at once: everything is as it was before. */
export async function takesBack(
  page: Page,
  colleague: ScriptedDevice,
  deeds: readonly Deed[],
): Promise<void> {
  for (const { word, does, see, asks } of deeds)
    await test.step(word, async () => {
      const saw = () => JSON.stringify(see(colleague.view) ?? null, sorted);
      const before = saw();
      await does();
      await expect.poll(saw, { message: `${word} is done` }).not.toBe(before);
      await page.getByRole('button', { name: new RegExp(`^Maak ongedaan ?: ${word}$`) }).click();
      if (asks) await page.getByRole('button', { name: 'Draai dicht' }).click();
      await expect.poll(saw, { message: `${word} is taken back` }).toBe(before);
    });
}
