import type { FirstView } from '#protocol/http.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import type { Login } from './Host.ts';

/** A first view as it came in, and when (ms since the epoch, this device's clock). */
export interface Arrived extends FirstView {
  readonly at: number;
}

/** The line brings the same and comes by itself; nobody waits for this one any longer. */
const WITHIN_MS = 12_000;

/** Asked for ahead, and not yet taken. */
const held = new Map<string, Promise<Arrived | null>>();

/**
 * Asks the host by plain HTTP for what a login sees now, so that nobody has to wait for the line to read and answer.
 * Never rejects: null when it gave nothing, whatever the reason; why, and all that follows, the line says.
 */
async function askFirstView({ workshopId, role, key }: Login): Promise<Arrived | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), WITHIN_MS);
  try {
    const response = await fetch(
      `/api/workshops/${workshopId}/view?role=${role}&protocol=${PROTOCOL_VERSION}`,
      {
        headers: { authorization: `Bearer ${key}` },
        cache: 'no-store',
        signal: stop.signal,
      },
    );
    const view: unknown = response.ok ? await response.json() : null;
    return isFirstView(view) && (view.own === null) === (role !== 'participant')
      ? { ...view, at: Date.now() }
      : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Asks ahead: before the program is here that will show it. */
export function beginFirstView(login: Login): void {
  held.set(nameOf(login), askFirstView(login));
}

/** The first view that was asked for ahead, or asks for it now. Each is given once: it is of that moment. */
export function takeFirstView(login: Login): Promise<Arrived | null> {
  const name = nameOf(login);
  const view = held.get(name) ?? askFirstView(login);
  held.delete(name);
  return view;
}

/** A seat's token is of that seat alone, so the key says it all. */
function nameOf({ workshopId, role, key }: Login): string {
  return `${workshopId}/${role}/${key}`;
}

/** What is not a view does not come from our host: a portal of the Wi-Fi answers with a page, a proxy with its own. */
function isFirstView(value: unknown): value is FirstView {
  if (typeof value !== 'object' || value === null || !('whole' in value) || !('own' in value)) return false;
  const { whole } = value;
  return typeof whole === 'object' && whole !== null && 'version' in whole && 'change' in whole;
}
