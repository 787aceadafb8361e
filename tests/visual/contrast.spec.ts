import { expect } from '@playwright/test';
import { test } from './page.ts';

/**
 * What is written in the picture can be read from ten metres, in every light and weather: each word is held against the
 * pixels behind it, the worst hundredth left out (edges of what lies around it).
 */
for (const state of [
  'leeg',
  'halverwege',
  'vol',
  'avond',
  'avond-donker',
  'regen',
  'wind',
  'storm',
  'storm-avond',
]) {
  test(`every word has a contrast of 7 to 1: ${state}`, async ({ states }) => {
    const poor = await states.evaluate(async (name) => {
      const load = (path: string) => import(/* @vite-ignore */ path);
      const { contrastOfWords } = await load('/src/client/dev/contrastOfWords.ts');
      return contrastOfWords(name).filter(({ contrast }: { contrast: number }) => contrast < 7);
    }, state);
    expect(poor).toEqual([]);
  });
}
