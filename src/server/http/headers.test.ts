import { describe, expect, it } from 'vitest';
import { serverPerTest } from '../testing/serverPerTest.ts';

const its = serverPerTest();

describe('every answer', () => {
  it('forbids scripts from elsewhere, and does not send plain http to https', async () => {
    const { headers } = await its.server.request('GET', '/api/health');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/);
    expect(policy).toContain(`ws://${new URL(its.server.url).host}`);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('given a page of another site that asks, nothing is begun', async () => {
    const asked = (from: string, url = '/api/pairings') =>
      its.server.app.http.inject({
        method: 'POST',
        url,
        headers: { 'sec-fetch-site': from, 'content-type': 'text/plain' },
      });
    for (const url of ['/api/pairings', '/%61pi/pairings'])
      expect((await asked('cross-site', url)).statusCode).toBe(400);
    expect((await asked('same-origin')).statusCode).toBe(201);
  });

  it('given a request that never ends, it is not waited for', () => {
    expect(its.server.app.http.server.requestTimeout).toBeGreaterThan(0);
  });

  it('given an address that does not exist, or a fault of the store, it is still JSON with a code', async () => {
    expect(await its.server.request('GET', '/api/nothing')).toMatchObject({
      status: 404,
      body: { error: 'notFound' },
    });
    expect(await its.server.request('GET', '/api/%')).toMatchObject({
      status: 400,
      body: { error: 'badRequest' },
    });
    await its.start({
      rehearsal: () => {
        throw new Error('broken');
      },
    });
    expect(await its.post('/api/rehearsal')).toMatchObject({ status: 503, body: { error: 'unavailable' } });
    expect(its.server.reported).toHaveLength(1);
  });
});
