/**
 * A key or join secret travels in the part of the link behind `#`, which no server and no log ever sees. It must
 * leave the address bar at once: that screen gets projected, photographed and left open on a borrowed tablet.
 */

/** Short fragments are anchors of the page itself (`#inhoud`); a secret is long and url-safe. */
const SECRET = /^#([A-Za-z0-9_-]{16,})$/;

let held: { path: string; secret: string } | null = null;
const listeners = new Set<() => void>();

/** Moves a secret from the address bar into memory, if there is one. Run before anything is drawn. */
export function captureSecret(): void {
  const found = SECRET.exec(window.location.hash)?.[1];
  if (found === undefined || keepsItsSecret()) return;
  held = { path: window.location.pathname, secret: found };
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  for (const listener of listeners) listener();
}

/** The link to a summary is read-only and made to be kept: as a bookmark, over a reload. So its key stays in sight. */
function keepsItsSecret(): boolean {
  return window.location.pathname.startsWith('/samenvatting/');
}

/** Keeps capturing: a second link pasted into the same tab changes the hash only, without loading the page. */
export function watchSecret(): () => void {
  captureSecret();
  window.addEventListener('hashchange', captureSecret);
  return () => window.removeEventListener('hashchange', captureSecret);
}

/** The secret that came with the link to this very path, or null; it stays readable until `forgetSecret`. */
export function heldSecret(): string | null {
  return held?.path === window.location.pathname ? held.secret : null;
}

/** Calls `listener` when a new secret has arrived; gives back how to stop. */
export function onSecret(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For when it is stored or used: nothing of it stays in memory. */
export function forgetSecret(): void {
  held = null;
}

/** Loads the page anew without losing a secret that has not been used yet. */
export function reloadWithSecret(): void {
  const secret = heldSecret();
  if (secret !== null) {
    window.history.replaceState(
      window.history.state,
      '',
      `${window.location.pathname}${window.location.search}#${secret}`,
    );
  }
  window.location.reload();
}
