/**
 * What the page does to open without a network, and to notice a new version. The worker itself is made by the build
 * (src/tools/serviceWorker.ts). On plain http a browser has no service workers: drafts and outbox then still survive,
 * opening without a network does not.
 */
import { keepWhatWasUsed } from './keepWhatWasUsed.ts';
import { watchForNewVersion } from './newVersion.ts';

/** Begins, once the page has been drawn. Never throws. */
export function startOffline(): void {
  if (!import.meta.env.PROD || isEmbedded()) return;
  watchForNewVersion();
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  // After everything that the page itself is waiting for.
  if (document.readyState === 'complete') void register();
  else window.addEventListener('load', () => void register(), { once: true });
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    await keepWhatWasUsed();
  } catch {
    // Forbidden by policy, no room, or no network: everything works as without a worker.
  }
}

/** The small screens on the facilitator's desk are pages too, and not ones that somebody comes back to. */
function isEmbedded(): boolean {
  return window.top !== window.self;
}
