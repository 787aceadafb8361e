import type { DeviceSocket } from './sockets.ts';

/** What may wait for one device: packets not yet given to its connection, and bytes its connection has not sent. */
const MOST = { packets: 100, bytes: 1_000_000 };

/** True for a device that does not keep up: it would only fill our memory with what it no longer needs. */
export function isClogged(socket: DeviceSocket): boolean {
  const { packets, bytes } = unsent(socket);
  return packets > MOST.packets || bytes > MOST.bytes;
}

/** True when everything that was sent to it has left. */
export function isDrained(socket: DeviceSocket): boolean {
  const { packets, bytes } = unsent(socket);
  return packets === 0 && bytes === 0;
}

/** Engine.IO has these, but not in its types; `bufferedAmount` is of `ws`, long polling has none. */
function unsent({ conn }: DeviceSocket): { packets: number; bytes: number } {
  const waiting: unknown = Reflect.get(conn, 'writeBuffer');
  const { socket } = conn.transport as { socket?: { bufferedAmount?: unknown } };
  const bytes = socket?.bufferedAmount;
  return {
    packets: Array.isArray(waiting) ? waiting.length : 0,
    bytes: typeof bytes === 'number' ? bytes : 0,
  };
}
