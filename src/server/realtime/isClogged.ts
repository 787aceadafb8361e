import { type Line, lineOf } from './lineOf.ts';
import type { DeviceSocket } from './sockets.ts';

/** What may wait for one device: packets not yet given to its connection, and bytes its connection has not sent. */
const MOST = { packets: 100, bytes: 1_000_000 };

/** True for a device that does not keep up: it would only fill our memory with what it no longer needs. */
export function isClogged({ packets, bytes }: Line): boolean {
  return packets > MOST.packets || bytes > MOST.bytes;
}

/** True when everything that was sent to it has left. */
export function isDrained(socket: DeviceSocket): boolean {
  const { packets, bytes } = lineOf(socket);
  return packets === 0 && bytes === 0;
}
