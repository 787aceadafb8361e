import { describe, expect, it } from 'vitest';
import { answer, encode, sendEncoded } from './encodedEvent.ts';
import { lineOf } from './lineOf.ts';
import type { DeviceSocket } from './sockets.ts';

const REPLY = { ok: true, version: 3 } as const;
const OWN = { version: 3, change: { put: {}, remove: {} } };

/** As much of a device's socket as is written to; `waiting` packets stand before us. */
function device(waiting: readonly string[] = []) {
  const wrote: string[] = [];
  const socket = {
    conn: {
      readyState: 'open',
      writeBuffer: waiting,
      transport: {
        writable: true,
        socket: {
          readyState: 1,
          bufferedAmount: 0,
          // Two bytes before a short text.
          _sender: {
            sendFrame: ([frame]: Buffer[]) =>
              wrote.push(frame?.toString('latin1').replace(/\x81./g, '|') ?? ''),
          },
        },
      },
      write: (packet: string) => wrote.push(packet),
    },
  } as never as DeviceSocket;
  return { socket, wrote };
}

describe('an answer', () => {
  it('leaves in one write with the own part that follows it', async () => {
    const { socket, wrote } = device();
    answer(socket, 7, REPLY);
    answer(socket, 8, { ok: false, code: 'gone' });
    sendEncoded(socket, lineOf(socket), encode('own', OWN));
    await Promise.resolve();
    expect(wrote).toEqual([
      `|437${JSON.stringify([REPLY])}|438[{"ok":false,"code":"gone"}]|42${JSON.stringify(['own', OWN])}`,
    ]);
  });

  it('leaves by itself when nothing follows', async () => {
    const { socket, wrote } = device();
    answer(socket, 7, REPLY);
    await Promise.resolve();
    answer(socket, 8, REPLY);
    await Promise.resolve();
    expect(wrote).toEqual([`|437${JSON.stringify([REPLY])}`, `|438${JSON.stringify([REPLY])}`]);
  });

  it('given packets that wait before it (or long polling), it takes its turn, before what follows', () => {
    const { socket, wrote } = device(['waits']);
    answer(socket, 7, REPLY);
    sendEncoded(socket, lineOf(socket), encode('own', OWN));
    expect(wrote).toEqual([`37${JSON.stringify([REPLY])}`, `2${JSON.stringify(['own', OWN])}`]);
  });
});
