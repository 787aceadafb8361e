import type { Ack } from '#protocol/socket.ts';
import { answer } from './encodedEvent.ts';
import type { DeviceSocket } from './sockets.ts';

/**
 * Lets what a device is answered leave in one write with its own part. Socket.IO (4.x) makes the function that answers in
 * its private method `ack`; where there is no such method any more, answers take the ordinary way.
 */
export function answerTogether(socket: DeviceSocket): void {
  if (typeof Reflect.get(socket, 'ack') !== 'function') return;
  Reflect.set(socket, 'ack', (number: number) => (reply: Ack) => answer(socket, number, reply));
}
