import type { Finding } from './Finding.ts';

/** What Socket.IO itself waits for a connection. */
const PATIENCE_MS = 8_000;
const PATH = '/socket.io/?EIO=4&transport=';
/** Engine.IO's first word to a device that may come in begins with a nought (its protocol, version 4). */
const WELCOME = '0';
/** What a device says next: that it comes in. Nobody is known without a key, so the answer is that it has to go. */
const KNOCK = '40{}';
/** Any answer to that. */
const ANSWER = '4';

/** Whether sessions can run here: over a WebSocket, or over the detour that also passes strict networks. */
export async function probeLine(): Promise<Finding> {
  const [direct, detour] = await Promise.all([webSocketWorks(), pollingWorks()]);
  if (direct) return { test: 'line', outcome: detour ? 'direct' : 'directOnly' };
  return { test: 'line', outcome: detour ? 'detour' : 'none' };
}

function webSocketWorks(): Promise<boolean> {
  return new Promise((resolve) => {
    const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
    const socket = new WebSocket(`${scheme}://${window.location.host}${PATH}websocket`);
    const end = (works: boolean) => {
      clearTimeout(timer);
      socket.onclose = null;
      socket.close();
      resolve(works);
    };
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    // Some proxies let the connection open and then swallow every word, or only ours.
    socket.onmessage = ({ data }) => {
      const said = String(data);
      if (said.startsWith(WELCOME)) socket.send(KNOCK);
      else if (said.startsWith(ANSWER)) end(true);
    };
    socket.onerror = () => end(false);
    socket.onclose = () => end(false);
  });
}

async function pollingWorks(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(`${PATH}polling`, { cache: 'no-store', signal });
    const text = await answer.text();
    if (!answer.ok || !text.startsWith(WELCOME)) return false;
    const { sid } = JSON.parse(text.slice(1)) as { sid?: unknown };
    // Says goodbye, so that the server does not wait for us. A network that blocks sending shows itself here too.
    const goodbye = await fetch(`${PATH}polling&sid=${encodeURIComponent(String(sid))}`, {
      method: 'POST',
      body: '1',
      signal,
    });
    return goodbye.ok;
  } catch {
    return false;
  }
}
