import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { NAMESPACES, setupI18n } from '#i18n/setupI18n.ts';

// All words at once: a component test should not have to wait for its texts.
await setupI18n(NAMESPACES);

// Every component test starts on an empty page and an empty device.
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
