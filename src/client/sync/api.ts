import type { Seating } from '#domain/workshop/seating.ts';
import type { Failure, Welcome } from '#protocol/http.ts';

/** Why a request gave nothing: what the host said, or what the line did. */
export type ApiError = Failure['error'] | 'offline' | 'timeout';

/** An answer of the host. Expected failures are values; nothing here throws. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ApiError };

/** What a device asks to take a seat; ids and token are made on the device, so asking twice gives one seat. */
export interface SeatRequest {
  readonly workshopId: string;
  readonly joinSecret: string;
  readonly seatId: string;
  readonly token: string;
  readonly groupId: string;
  readonly people: number;
  readonly mode?: Seating['mode'];
  readonly perGroup?: Seating['perGroup'];
}

interface Request {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  /** Goes along as `Authorization: Bearer`. */
  readonly key?: string;
  readonly timeoutMs?: number;
}

const ERRORS: Readonly<Record<Failure['error'], true>> = {
  badRequest: true,
  badCode: true,
  badKey: true,
  badHostCode: true,
  closed: true,
  doorShut: true,
  gone: true,
  roomFull: true,
  tooFast: true,
  tooLarge: true,
  unavailable: true,
  notFound: true,
};

function errorIn(body: unknown): Failure['error'] {
  if (typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string')
    if (Object.hasOwn(ERRORS, body.error)) return body.error as Failure['error'];
  return 'unavailable';
}

/** Asks the host for something by plain HTTP. */
export async function ask<T>(
  path: string,
  { method = 'POST', body, key, timeoutMs }: Request,
): Promise<Answer<T>> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (key !== undefined) headers['authorization'] = `Bearer ${key}`;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs ?? 12_000);
  try {
    const response = await fetch(`/api/${path}`, {
      method,
      headers,
      signal: stop.signal,
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    // What is not JSON does not come from our host: a portal of the Wi-Fi, or a proxy that is in trouble.
    const answer: unknown = text === '' ? null : JSON.parse(text);
    return response.ok ? { ok: true, value: answer as T } : { ok: false, error: errorIn(answer) };
  } catch (error) {
    if (stop.signal.aborted) return { ok: false, error: 'timeout' };
    return { ok: false, error: error instanceof SyntaxError ? 'unavailable' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

/** Looks a session up by the code that somebody typed, or by the secret of a QR link. */
export function join(by: { readonly code: string } | { readonly secret: string }): Promise<Answer<Welcome>> {
  return ask('join', { body: by });
}

/** Takes a seat; safe to ask again with the same ids. */
export function takeSeat(request: SeatRequest): Promise<Answer<null>> {
  return ask('seats', { body: request });
}
