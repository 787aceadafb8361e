import { describe, expect, it } from 'vitest';
import { encode } from './encodedEvent.ts';

/** Reads a frame as RFC 6455 (5.2) says, without looking at how ours is made. */
function read(frame: Buffer): { first: number; text: string } {
  const short = frame[1] ?? 0;
  const [start, length] =
    short < 126
      ? [2, short]
      : short === 126
        ? [4, frame.readUInt16BE(2)]
        : [10, Number(frame.readBigUInt64BE(2))];
  expect(frame.length).toBe(start + length);
  return { first: frame[0] ?? 0, text: frame.toString('utf8', start) };
}

describe('an event encoded once', () => {
  it.each([0, 80, 125, 126, 40_000, 70_000])('is one whole text frame, with %i more letters', (letters) => {
    const text = `é${'x'.repeat(letters)}`;
    const change = { put: { presence: [{ id: text, connected: true, writingIn: null }] }, remove: {} };
    const message = { from: 1, to: 2, change } as never;
    const { packet, options } = encode('delta', message);
    const { first, text: said } = read(options.wsPreEncodedFrame[0]);
    expect(first).toBe(0x81);
    expect(said).toBe(`4${packet}`);
    expect(JSON.parse(said.slice(2))).toEqual(['delta', message]);
  });
});
