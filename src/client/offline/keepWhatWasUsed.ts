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
    if (response.ok && !isPage(response)) await cache.put(url, response);
  }
}

/** Of a gateway that wants one to log in, say: kept as a file of ours it would be that file for good. */
function isPage(response: Response): boolean {
  return /^text\/html/i.test(response.headers.get('content-type') ?? '');
}

function filesFetched(): Set<string> {
  const entries = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const files = entries.filter(
    ({ origin, pathname }) => origin === window.location.origin && /^\/(assets\/|thema\.css$)/.test(pathname),
  );
  return new Set(files.map(({ href }) => href));
}
