let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/**
 * Runs work as a task of its own, as soon as what waits (a key, a finger, a frame) has had its turn. Unlike a frame it
 * does not wait for the screen, and unlike a timer it is not held back.
 */
export function soon(work: () => void): void {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  waiting.push(work);
  channel.port2.postMessage(null);
}
