/** The same name as in src/tools/serviceWorker.ts, which reads from it. */
const CACHE = 'praatplaat-used';

/**
 * Keeps the files that this page fetched before its worker was there, so that a first visit is enough. They come out
 * of the browser's own cache: their names change with their contents, so nothing goes over the network again.
 */
export async function keepWhatWasUsed(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const url of filesFetched()) {
    if (await caches.match(url)) continue;
    const response = await fetch(url);
    if (response.ok) await cache.put(url, response);
  }
}

function filesFetched(): Set<string> {
  const entries = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const files = entries.filter(
    ({ origin, pathname }) => origin === window.location.origin && /^\/(assets\/|thema\.css$)/.test(pathname),
  );
  return new Set(files.map(({ href }) => href));
}
