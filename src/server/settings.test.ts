import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsFault } from './settings.ts';

/** A file that is there, with something else in it. */
const NO_PEM = fileURLToPath(import.meta.url);

describe('settings', () => {
  it('given nothing, they are those of a laptop in a hall', () => {
    expect(readSettings([], {})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataFolder: resolve('data'),
      hostCode: null,
      maxSeats: 1_200,
      trustProxy: false,
      publicUrl: null,
      tls: null,
    });
  });

  it('given flags, they overrule the environment', () => {
    const settings = readSettings(['--port', '8080', '--data', '/srv/pp'], { PORT: '1', DATA_DIR: '/x' });
    expect(settings).toMatchObject({ port: 8080, dataFolder: '/srv/pp' });
  });

  it('given settings of a host, they are read', () => {
    const env = { HOST_CODE: ' bouwkeet ', TRUST_PROXY: '10.0.0.0/8', PUBLIC_URL: 'https://plaat.example/' };
    expect(readSettings([], env)).toMatchObject({
      hostCode: 'bouwkeet',
      trustProxy: '10.0.0.0/8',
      publicUrl: 'https://plaat.example',
    });
    expect([readSettings([], { MAX_SEATS: '50' }), readSettings([], {})]).toMatchObject([
      { maxSeats: 50 },
      { maxSeats: 1_200 },
    ]);
    expect(readSettings([], { TRUST_PROXY: '1' })).toMatchObject({ trustProxy: true });
    const several = '127.0.0.1, 2001:db8::/32';
    expect(readSettings([], { TRUST_PROXY: several })).toMatchObject({ trustProxy: several });
    expect(readSettings(['--help'], {})).toBe('help');
  });

  it.each([
    [{ PORT: 'abc' }, /poort "abc"/],
    [{ PORT: '70000' }, /poort/],
    [{ MAX_SEATS: '0' }, /MAX_SEATS/],
    [{ MAX_SEATS: 'veel' }, /MAX_SEATS/],
    [{ MAX_SEATS: '99999' }, /MAX_SEATS/],
    [{ TRUST_PROXY: 'nginx' }, /TRUST_PROXY/],
    [{ TRUST_PROXY: '10.0.0.0/33' }, /TRUST_PROXY/],
    [{ TRUST_PROXY: '127.0.0.1,,::1' }, /TRUST_PROXY/],
    [{ PUBLIC_URL: 'plaat.example' }, /PUBLIC_URL/],
    [{ TLS_CERT: '/x.pem' }, /horen bij elkaar/],
    [{ TLS_CERT: '/nee.pem', TLS_KEY: '/nee.pem' }, /kan niet worden gelezen/],
    [{ TLS_CERT: NO_PEM, TLS_KEY: NO_PEM }, /geen certificaat met zijn sleutel/],
  ])('given %j, it says what is wrong', (env, message) => {
    expect(() => readSettings([], env)).toThrow(SettingsFault);
    expect(() => readSettings([], env)).toThrow(message);
  });

  it('given an option that does not exist, it says so', () => {
    expect(() => readSettings(['--poort', '1'], {})).toThrow(/--poort/);
  });
});
