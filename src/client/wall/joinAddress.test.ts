import { describe, expect, it } from 'vitest';
import { joinAddress, readableCode } from './joinAddress.ts';

describe('the address to join at', () => {
  it('is that of the local network when the page is at localhost', () => {
    expect(
      joinAddress('http://localhost:3000', ['http://127.0.0.1:3000', 'http://192.168.1.20:3000'], 's3'),
    ).toEqual({
      link: 'http://192.168.1.20:3000/mee#s3',
      shown: '192.168.1.20:3000/mee',
      onlyHere: false,
    });
  });

  it('is the page’s own when others can reach that', () => {
    expect(joinAddress('https://praat.voorbeeld.nl', ['http://10.0.0.4:3000'], 's3')).toMatchObject({
      link: 'https://praat.voorbeeld.nl/mee#s3',
      shown: 'praat.voorbeeld.nl/mee',
    });
  });

  it('says so when nobody else can come in', () => {
    expect(joinAddress('http://127.0.0.1:3000', [], 's3')).toMatchObject({ onlyHere: true });
  });
});

it('writes a code in two groups', () => {
  expect(readableCode('HJK7M2P')).toBe('HJK 7M2P');
  expect(readableCode('HJK-7M2P')).toBe('HJK 7M2P');
});
