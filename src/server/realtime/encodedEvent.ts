import type { ServerToClient } from '#protocol/socket.ts';
import type { Line } from './lineOf.ts';
import type { DeviceSocket } from './sockets.ts';

/** WebSocket's opcode for text, with the bit that says that the message ends here (RFC 6455, 5.2). */
const WHOLE_TEXT = 0x81;

/** One event, encoded once for however many devices: as a Socket.IO packet, and as the bytes of a WebSocket frame. */
export interface Encoded {
  readonly packet: string;
  readonly options: { readonly compress: false; readonly wsPreEncodedFrame: readonly [Buffer] };
}

/** Encodes an event of the main namespace, for `sendEncoded`. */
export function encode<E extends keyof ServerToClient>(
  name: E,
  message: Parameters<ServerToClient[E]>[0],
): Encoded {
  // Socket.IO's type 2 is an event; Engine.IO puts its 4 (a message) before it.
  const packet = `2${JSON.stringify([name, message])}`;
  return { packet, options: { compress: false, wsPreEncodedFrame: [frameOf(`4${packet}`)] } };
}

/**
 * Sends to one device, after everything that was said to it before. Fan-out is most of what a hall costs, and a third of
 * a send is Engine.IO's queue: a frame goes past it when nothing waits there. Everything else (long polling, a device
 * that does not keep up) takes the ordinary way.
 */
export function sendEncoded(socket: DeviceSocket, { sender }: Line, { packet, options }: Encoded): void {
  if (sender) sender.sendFrame(options.wsPreEncodedFrame);
  else socket.conn.write(packet, options);
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
