import { WebSocket } from 'ws';

/** What is heard over a wire; frames come as bytes, so that a thousand lines need not parse the same text. */
export interface Heard {
  /** An event: `42["name",…]`. */
  readonly event: (frame: Buffer) => void;
  /** The answer to `emit` with this number: the arguments. */
  readonly ack: (number: number, values: readonly unknown[]) => void;
  readonly down: () => void;
}

/**
 * Socket.IO over one WebSocket, spoken by hand: the client library costs several times as much per message, and a
 * thousand of them would measure themselves.
 */
export class SocketIoWire {
  readonly #socket: WebSocket;
  /** Resolves when the server let us in. */
  readonly opened: Promise<void>;

  constructor(url: string, auth: object | null, heard: Heard) {
    const address = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { perMessageDeflate: false, skipUTF8Validation: true });
    this.#socket = socket;
    this.opened = new Promise((resolve, reject) => {
      socket.on('message', (data: Buffer) => {
        const kind = String.fromCharCode(data[0] ?? 0);
        if (kind === '2') socket.send('3');
        else if (kind === '0') socket.send(auth ? `40${JSON.stringify(auth)}` : '40');
        else if (kind === '4') this.#packet(data, heard, resolve, reject);
      });
      socket.on('close', () => {
        reject(new Error('closed'));
        heard.down();
      });
      socket.on('error', reject);
    });
    // Somebody who is cut off before being let in is no fault of this process.
    this.opened.catch(() => {});
  }

  #packet(data: Buffer, heard: Heard, resolve: () => void, reject: (fault: Error) => void): void {
    const kind = String.fromCharCode(data[1] ?? 0);
    if (kind === '2') heard.event(data);
    else if (kind === '3') {
      const start = data.indexOf('[');
      const values = JSON.parse(data.toString('utf8', start)) as unknown[];
      heard.ack(Number(data.toString('latin1', 2, start)), values);
    } else if (kind === '0') resolve();
    else if (kind === '4') reject(new Error(data.toString()));
  }

  /** Sends an event; with a number, an answer is asked for. */
  emit(name: string, body: unknown, number: number | null = null): void {
    if (this.#socket.readyState === WebSocket.OPEN)
      this.#socket.send(`42${number ?? ''}${JSON.stringify([name, body])}`);
  }

  /** Pulls the plug, without a goodbye. */
  cut(): void {
    this.#socket.terminate();
  }
}
