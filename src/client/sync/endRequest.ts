import type { Manager } from 'socket.io-client';

/**
 * Ends what a line of long polling still asks. A browser has six requests for one host, Engine.IO (6.x) leaves those of
 * a line that is over, and on a network that answers none of them no seventh leaves. Does nothing for other lines.
 */
export function endRequest(manager: Manager): void {
  const transport: unknown = manager.engine?.transport;
  const request: unknown = transport instanceof Object ? Reflect.get(transport, 'pollXhr') : null;
  const xhr: unknown = request instanceof Object ? Reflect.get(request, '_xhr') : null;
  if (typeof XMLHttpRequest !== 'undefined' && xhr instanceof XMLHttpRequest) xhr.abort();
}
