import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, vi } from 'vitest';
import { PATIENCE } from '#domain/testing/eventually.ts';

// One browser serves many files: each begins with modules, globals, clock, address and database as if it were the first.
vi.resetModules();
vi.unstubAllGlobals();
vi.restoreAllMocks();
vi.useRealTimers();
window.history.replaceState(null, '', '/');
globalThis.indexedDB = new IDBFactory();

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: PATIENCE });
// All words at once: a component test should not have to wait for its texts. From a module of this file's own: that of the
// file before takes the words that it fetched for being there, and i18next has just begun anew.
const { hallWords, setupI18n } = await import('#i18n/setupI18n.ts');
const { otherWords } = await import('#i18n/otherWords.ts');
const files = [...Object.keys(hallWords), ...Object.keys(otherWords)];
await setupI18n(files.map((path) => path.slice('./nl/'.length, -'.json'.length)));
const [{ addIcons }, { MORE_ICONS }] = await Promise.all([
  import('./ui/Icon.tsx'),
  import('./ui/moreIcons.ts'),
]);
addIcons(MORE_ICONS);
const { lateComesFrom } = await import('./late.ts');
lateComesFrom(async () => (await import('./lateParts.ts')).lateParts);

// Every component test starts on an empty page and an empty device.
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
