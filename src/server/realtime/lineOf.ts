import type { DeviceSocket } from './sockets.ts';

/** What `ws` (8.x) has on a connection, but not in the types that reach us; long polling has no `socket`. */
interface Inside {
  readonly writable: boolean;
  readonly socket?: {
    readonly readyState?: number;
    readonly bufferedAmount?: number;
    readonly _sender?: Partial<Sender>;
  };
}
/** Writes a finished WebSocket frame, as Engine.IO does for frames that were encoded before. */
interface Sender {
  sendFrame(frame: readonly Buffer[]): void;
}
const OPEN = 1;

/** The line to one device: what waits on it, and whether a frame can go over it at once. */
export interface Line {
  /** Packets not yet given to the connection. */
  readonly packets: number;
  /** Bytes that the connection has not sent. */
  readonly bytes: number;
  /** Takes a frame at once; null when something waits before it, or where there are no frames (long polling). */
  readonly sender: Sender | null;
}

/** Looks inside a connection. This is the only place that knows what Engine.IO (6.x) keeps there. */
export function lineOf({ conn }: DeviceSocket): Line {
  const waiting: unknown = Reflect.get(conn, 'writeBuffer');
  const packets = Array.isArray(waiting) ? waiting.length : 0;
  const { writable, socket } = conn.transport as Inside;
  const bytes = socket?.bufferedAmount ?? 0;
  const isIdle = packets === 0 && bytes === 0 && writable && conn.readyState === 'open';
  const sender = isIdle && socket?.readyState === OPEN ? socket._sender : undefined;
  return { packets, bytes, sender: sender?.sendFrame ? (sender as Sender) : null };
}
