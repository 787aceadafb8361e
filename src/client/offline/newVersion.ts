import { reloadWithSecret } from '../secret.ts';

/** Waking up comes as several events in a row, and a hall wakes up together. */
const LEAST_MS = 60_000;
const EVERY_MS = 15 * 60_000;
/** How long to wait for the page: a question that is never answered keeps a line from those that matter. */
const WAIT_MS = 10_000;
/** How long to wait for a new worker before reloading all the same. */
const WORKER_MS = 3_000;

const listeners = new Set<() => void>();
let offered = false;
let lookedAt = 0;

/** Whether there is a newer version than this page, which nobody has put off yet. */
export function isNewVersionOffered(): boolean {
  return offered;
}

/** Calls when the offer comes or goes; gives back how to stop. */
export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** *Straks*: this page asks no more; the next time it is opened it is new by itself. */
export function putOff(): void {
  lookedAt = Number.POSITIVE_INFINITY;
  offer(false);
}

/** *Vernieuwen*: the new worker takes over first, so that a next time without a network is new as well. */
export async function renew(reload: () => void = reloadWithSecret): Promise<void> {
  await letNewWorkerIn().catch(() => {});
  reload();
}

/** Looks now and then, and when the device wakes up, whether the server has another version than this page. */
export function watchForNewVersion(): void {
  const look = () => void lookForNewVersion(ownScript());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  window.addEventListener('online', look);
  setInterval(look, EVERY_MS);
}

/**
 * Offers a new version when the server's page names another script than the one that runs here.
 *
 * @param script - the path of this page's own script; null when it is not known, then nothing is offered
 */
export async function lookForNewVersion(script: string | null, now = Date.now()): Promise<void> {
  if (script === null || offered || now < lookedAt + LEAST_MS) return;
  lookedAt = now;
  try {
    const signal = AbortSignal.timeout(WAIT_MS);
    const page = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' }, signal });
    if (!page.ok) return;
    const scripts: readonly string[] = (await page.text()).match(/\/assets\/[\w.-]+\.js/g) ?? [];
    // A portal of the Wi-Fi answers with a page of its own; that is no new version.
    if (scripts.length === 0 || scripts.includes(script)) return;
    offer(true);
    void navigator.serviceWorker?.getRegistration().then((registration) => registration?.update());
  } catch {
    // No network, no new version.
  }
}

function offer(value: boolean): void {
  offered = value;
  for (const listener of listeners) listener();
}

function ownScript(): string | null {
  const script = document.querySelector<HTMLScriptElement>(
    'script[type="module"]:not([async])[src*="/assets/"]',
  );
  return script === null ? null : new URL(script.src).pathname;
}

/** Also one that is still fetching its files: whoever is quick to press would open the old version without a network. */
async function letNewWorkerIn(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const coming = registration?.waiting ?? registration?.installing;
  if (!coming) return;
  await new Promise<void>((resolve) => {
    const call = () => {
      if (coming.state === 'installed') coming.postMessage({ type: 'SKIP_WAITING' });
      else if (coming.state === 'redundant') resolve();
    };
    setTimeout(resolve, WORKER_MS);
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    coming.addEventListener('statechange', call);
    call();
  });
}
