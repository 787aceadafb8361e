import type { Ack, ServerToClient } from '#protocol/socket.ts';
import { type Line, lineOf } from './lineOf.ts';
import type { DeviceSocket } from './sockets.ts';

/** WebSocket's opcode for text, with the bit that says that the message ends here (RFC 6455, 5.2). */
const WHOLE_TEXT = 0x81;

/** One event, encoded once for however many devices: as a Socket.IO packet, and as the bytes of a WebSocket frame. */
export interface Encoded {
  readonly packet: string;
  readonly options: { readonly compress: false; readonly wsPreEncodedFrame: readonly [Buffer] };
}

/** Answers that leave at the end of this turn of the loop, or with what is said to the same device before that. */
const held = new WeakMap<DeviceSocket, Encoded[]>();

/** Encodes an event of the main namespace, for `sendEncoded`. */
export function encode<E extends keyof ServerToClient>(
  name: E,
  message: Parameters<ServerToClient[E]>[0],
): Encoded {
  // Socket.IO's type 2 is an event.
  return encoded(`2${JSON.stringify([name, message])}`);
}

/**
 * Answers what a device asked under a number of its own. The answer is held until the end of this turn of the loop: what
 * follows for the same device meanwhile (its own part) leaves in the same write, and a write costs more than all else
 * that an answer takes.
 */
export function answer(socket: DeviceSocket, number: number, reply: Ack): void {
  // Socket.IO's type 3 is an answer.
  const one = encoded(`3${number}${JSON.stringify([reply])}`);
  const others = held.get(socket);
  if (others) others.push(one);
  else {
    held.set(socket, [one]);
    // Takes at most half of what Node's `queueMicrotask` does.
    void Promise.resolve().then(() => {
      const still = letGo(socket);
      if (still) send(socket, lineOf(socket), still);
    });
  }
}

function encoded(packet: string): Encoded {
  // Engine.IO puts its 4 (a message) before it.
  return { packet, options: { compress: false, wsPreEncodedFrame: [frameOf(`4${packet}`)] } };
}

/**
 * Sends to one device, after everything that was said to it before. Fan-out is most of what a hall costs, and a third of
 * a send is Engine.IO's queue: a frame goes past it when nothing waits there. Everything else (long polling, a device
 * that does not keep up) takes the ordinary way.
 */
export function sendEncoded(socket: DeviceSocket, line: Line, message: Encoded): void {
  const before = letGo(socket);
  if (before) send(socket, line, [...before, message]);
  else if (line.sender) line.sender.sendFrame(message.options.wsPreEncodedFrame);
  else socket.conn.write(message.packet, message.options);
}

function letGo(socket: DeviceSocket): readonly Encoded[] | undefined {
  const answers = held.get(socket);
  if (answers) held.delete(socket);
  return answers;
}

function send(socket: DeviceSocket, { sender }: Line, messages: readonly Encoded[]): void {
  if (sender) sender.sendFrame([Buffer.concat(messages.map(({ options }) => options.wsPreEncodedFrame[0]))]);
  else for (const { packet, options } of messages) socket.conn.write(packet, options);
}

/** A text as one unmasked WebSocket frame, in one buffer: one write instead of two. */
function frameOf(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = WHOLE_TEXT;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, head);
  return frame;
}
