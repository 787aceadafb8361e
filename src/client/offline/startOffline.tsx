/**
 * What the page does to open without a network, and to notice a new version. The worker itself is made by the build
 * (src/tools/serviceWorker.ts). On plain http a browser has no service workers: drafts and outbox then still survive,
 * opening without a network does not.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepWhatWasUsed } from './keepWhatWasUsed.ts';
import { NewVersionOffer } from './NewVersionOffer.tsx';
import { watchForNewVersion } from './newVersion.ts';

/** Begins, once the page and all that it needs is there. Never throws. */
export function startOffline(): void {
  if (isEmbedded()) return;
  offerNewVersions();
  watchForNewVersion();
  if ('serviceWorker' in navigator && window.isSecureContext) void register();
}

/** In a place of its own beside the page: the offer comes from outside of whatever is on the screen. */
function offerNewVersions(): void {
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(
    <StrictMode>
      <NewVersionOffer />
    </StrictMode>,
  );
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
