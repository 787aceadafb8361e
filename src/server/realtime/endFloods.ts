import { TokenBucket } from '../limits/TokenBucket.ts';
import type { RawSocket } from './sockets.ts';

/**
 * What one connection may say: so much at once, and so much a second. A device waits for each answer before its next
 * command, so it stays far below; its pace as a person is another matter (`serveDevice`), and is answered. This is about
 * who listens to no answer: merely reading what ten of them said let a hall wait for seconds.
 */
const MOST = {
  packets: { burst: 300, perSecond: 60 },
  bytes: { burst: 1_000_000, perSecond: 500_000 },
} as const;

/** Ends a connection that says more than any device of ours would, before what it said is read. */
export function endFloods(connection: RawSocket, now: () => number): void {
  const packets = new TokenBucket(MOST.packets.burst, MOST.packets.perSecond, now());
  const bytes = new TokenBucket(MOST.bytes.burst, MOST.bytes.perSecond, now());
  connection.on('packet', ({ data }: { data?: unknown }) => {
    const size = typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0;
    const at = now();
    if (packets.take(at) && bytes.take(at, size)) return;
    connection.close(true);
    // A WebSocket that is closed politely goes on taking in what was sent before.
    const socket: unknown = Reflect.get(connection.transport, 'socket');
    if (hasTerminate(socket)) socket.terminate();
  });
}

function hasTerminate(socket: unknown): socket is { terminate: () => void } {
  return typeof socket === 'object' && socket !== null && 'terminate' in socket;
}
