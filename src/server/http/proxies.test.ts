import { describe, expect, it } from 'vitest';
import { serverPerTest } from '../testing/serverPerTest.ts';

const its = serverPerTest();

/** Pairings that one address may begin in an hour. */
const MOST = 30;

/** How many of these visitors may begin something. `forwarded`: the header as the server gets it from its proxy. */
async function begun(forwarded: (visitor: number) => string): Promise<number> {
  let count = 0;
  for (let visitor = 0; visitor < MOST + 10; visitor += 1) {
    const { statusCode } = await its.server.app.http.inject({
      method: 'POST',
      url: '/api/pairings',
      headers: { 'x-forwarded-for': forwarded(visitor) },
    });
    if (statusCode === 201) count += 1;
  }
  return count;
}

const visitors = (visitor: number) => `192.0.2.${visitor}`;
/** One visitor who writes another address into the header each time; the proxy adds the true one. */
const forger = (visitor: number) => `192.0.2.${visitor}, 198.51.100.7`;

describe.each([
  ['one proxy', true],
  ['a proxy with this address', '127.0.0.1'],
])('behind %s', (_, trustProxy) => {
  it('counts people apart', async () => {
    await its.start({ trustProxy });
    expect(await begun(visitors)).toBe(MOST + 10);
  });

  it('takes no address that a visitor made up', async () => {
    await its.start({ trustProxy });
    expect(await begun(forger)).toBe(MOST);
  });
});

describe('without a proxy', () => {
  it('looks at no such header', async () => {
    expect(await begun(visitors)).toBe(MOST);
  });
});
