import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Every component test starts on an empty page and an empty device.
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
