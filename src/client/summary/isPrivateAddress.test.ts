import { expect, it } from 'vitest';
import { isPrivateAddress } from './isPrivateAddress.ts';

it.each([
  ['192.168.1.20', true],
  ['10.0.0.4', true],
  ['172.20.10.2', true],
  ['laptop.local', true],
  ['localhost', true],
  ['[fd00::1]', true],
  ['172.32.0.1', false],
  ['praatplaat.nl', false],
  ['local.voorbeeld.nl', false],
  ['[2001:db8::1]', false],
])('%s works in one building only: %s', (hostname, only) => {
  expect(isPrivateAddress(hostname)).toBe(only);
});
