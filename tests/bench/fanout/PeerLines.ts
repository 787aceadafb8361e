import { WebSocket } from 'ws';
import type { Line, LineListener } from './Line.ts';
import { SocketIoWire } from './SocketIoWire.ts';

/** How many notes a message with everything holds; read once per length, it is the same for everybody. */
const sizes = new Map<number, number>();

function sizeOf(frame: Buffer): number {
  let size = sizes.get(frame.length);
  if (size === undefined) {
    size = frame.toString().split('"group":').length - 1;
    sizes.set(frame.length, size);
  }
  return size;
}

/** A device on the bare `ws` peer. */
export class WsLine implements Line {
  known = 0;
  readonly gaps = 0;
  readonly #url: string;
  readonly #listener: LineListener;
  readonly #note: (frame: Buffer) => void;
  #socket: WebSocket | null = null;

  /** `note` gets the bytes of every message with notes: a wall wants to read them. */
  constructor(url: string, listener: LineListener, note: (frame: Buffer) => void = () => {}) {
    this.#url = url;
    this.#listener = listener;
    this.#note = note;
  }

  open = (): Promise<void> => {
    const address = this.#url.replace('http', 'ws');
    const socket = new WebSocket(address, { perMessageDeflate: false, skipUTF8Validation: true });
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      // {"note": {"all": {"ack":
      const kind = data[3];
      if (kind === 0x6f) this.known += 1;
      else if (kind === 0x6c) this.known = sizeOf(data);
      else {
        const { ack } = JSON.parse(data.toString()) as { ack: string };
        return this.#listener.acked(ack, 0);
      }
      this.#note(data);
    });
    return new Promise((resolve, reject) => {
      socket.on('open', () => resolve());
      socket.on('error', reject);
    });
  };

  send = (id: string, text: string): void => this.#socket?.send(JSON.stringify({ id, text }));

  /** Asks for everything to be sent to everybody: what a reveal would be. */
  reveal = (): void => this.#socket?.send('{"all":true}');

  cut = (): void => this.#socket?.terminate();
}

/** A device on the Socket.IO peer. */
export class SocketIoLine implements Line {
  known = 0;
  readonly gaps = 0;
  readonly #url: string;
  readonly #listener: LineListener;
  readonly #note: (frame: Buffer) => void;
  readonly #asked = new Map<number, string>();
  #wire: SocketIoWire | null = null;
  #number = 0;

  constructor(url: string, listener: LineListener, note: (frame: Buffer) => void = () => {}) {
    this.#url = url;
    this.#listener = listener;
    this.#note = note;
  }

  open = (): Promise<void> => {
    this.#wire = new SocketIoWire(this.#url, null, {
      event: (frame) => {
        // 42["note", or 42["all",
        if (frame[4] === 0x6e) this.known += 1;
        else this.known = sizeOf(frame);
        this.#note(frame);
      },
      ack: (number) => {
        this.#listener.acked(this.#asked.get(number) ?? '', 0);
        this.#asked.delete(number);
      },
      down: () => {},
    });
    return this.#wire.opened;
  };

  send = (id: string, text: string): void => {
    this.#number += 1;
    this.#asked.set(this.#number, id);
    this.#wire?.emit('note', { id, text }, this.#number);
  };

  reveal = (): void => this.#wire?.emit('all', null);

  cut = (): void => this.#wire?.cut();
}
