import { Buckets } from '../limits/Buckets.ts';
import { isDeep } from '../limits/isDeep.ts';
import { TokenBucket } from '../limits/TokenBucket.ts';
import { type Device, presentAs, type RawSocket } from './sockets.ts';

/** The biggest frame from a device, in bytes: a script of sixty activities with long remarks still fits. */
export const BIGGEST_FRAME = 256 * 1024;
/**
 * What may be said: so much at once, and so much a second. A device waits for each answer before its next command, so it
 * stays far below; its pace as a person is another matter (`serveDevice`), and is answered. This is about who listens to
 * no answer: merely reading what others said let a hall wait for seconds.
 */
const PACKETS = { burst: 300, perSecond: 60 };
/** In characters. Who conducts may change a script of sixty parts; the longest answer has 8,000. */
const CONDUCTS = { burst: 1_000_000, perSecond: 500_000 };
const TAKES_PART = { burst: 100_000, perSecond: 20_000 };
/** As long as nobody knows who it is, a connection has to say that and nothing else. */
const STRANGER = { burst: 16_000, perSecond: 1_000 };

/** Ends connections that say more than any device of ours would, before what they said is read. */
export class Floods {
  readonly #now: () => number;
  readonly #texts = new WeakMap<RawSocket, TokenBucket>();
  /** Of a seat, whatever number of connections it has: coming back gives nobody more. */
  readonly #seats = new Buckets(TAKES_PART.burst, TAKES_PART.perSecond);

  constructor(now: () => number) {
    this.#now = now;
  }

  /** From its first packet on. */
  watch(connection: RawSocket): void {
    const packets = this.#bucket(PACKETS);
    this.#texts.set(connection, this.#bucket(STRANGER));
    limitPolling(connection, STRANGER.burst);
    connection.on('packet', ({ data }: { data?: unknown }) => {
      const size = typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0;
      const at = this.#now();
      const isWithin = packets.take(at) && this.#texts.get(connection)?.take(at, size);
      if (!isWithin || (typeof data === 'string' && isDeep(data))) end(connection);
    });
  }

  /** It is known now who this is. */
  know(connection: RawSocket, device: Device): void {
    const who = presentAs(device);
    if (who === null) {
      this.#texts.set(connection, this.#bucket(CONDUCTS));
      limitPolling(connection, BIGGEST_FRAME);
    } else {
      this.#texts.set(connection, this.#seats.of(`${device.workshopId}/${who}`, this.#now()));
      limitPolling(connection, TAKES_PART.burst);
    }
  }

  #bucket({ burst, perSecond }: { readonly burst: number; readonly perSecond: number }): TokenBucket {
    return new TokenBucket(burst, perSecond, this.#now());
  }
}

/** A body of long polling that is too long is refused by Engine.IO before it has come in; a WebSocket has one limit for all. */
function limitPolling({ transport }: RawSocket, most: number): void {
  if ('maxHttpBufferSize' in transport) transport.maxHttpBufferSize = most;
}

function end(connection: RawSocket): void {
  connection.close(true);
  // A WebSocket that is closed politely goes on taking in what was sent before.
  const socket: unknown = Reflect.get(connection.transport, 'socket');
  if (hasTerminate(socket)) socket.terminate();
}

function hasTerminate(socket: unknown): socket is { terminate: () => void } {
  return typeof socket === 'object' && socket !== null && 'terminate' in socket;
}
