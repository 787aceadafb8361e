import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serverPerTest } from '#server/testing/serverPerTest.ts';
import { tableAfter } from '../architecture/tableAfter.ts';

const its = serverPerTest();
const page = readFileSync(join(import.meta.dirname, '../../docs/hosting.md'), 'utf8');

it('sends the headers that the page about hosting gives', async () => {
  const { headers } = await its.server.request('GET', '/api/health');
  const rows = tableAfter(page, 'What it sends along');
  expect(rows.length).toBeGreaterThan(5);
  for (const [name = '', value = ''] of rows) {
    const sent = headers.get(name);
    if (name === 'strict-transport-security') expect(sent, name).toBeNull();
    else if (name === 'content-security-policy')
      for (const directive of (value.split(' and more')[0] ?? '').split('; '))
        expect(sent?.split(';'), name).toContain(directive);
    else expect(value.split('; files')[0], name).toBe(sent);
  }
});
