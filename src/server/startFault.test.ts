import { expect, it } from 'vitest';
import { startFault } from './startFault.ts';

it.each([
  ['EADDRINUSE', /^Poort 3000 is al in gebruik\./],
  ['EACCES', /^Poort 3000 mag niet worden gebruikt\./],
  ['EADDRNOTAVAIL', /^Het adres in HOST /],
  ['ENOTFOUND', /^Het adres in HOST /],
  ['EAI_AGAIN', /^Het adres in HOST /],
])('given %s, it says in Dutch what to do', (code, words) => {
  const error = Object.assign(new Error('getaddrinfo of the system'), { code });
  expect(startFault(error, { port: 3000 })).toMatch(words);
});
