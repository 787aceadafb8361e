import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** What somebody in a hall needs without a network; whatever else was used once is kept as well. */
const SHELL =
  /^index\.html$|^src\/client\/views\/(start|join|participant|check)\/|^src\/client\/(blocks|offline)\/|^src\/client\/(sync\/SocketHost|lateParts)\.ts$|^src\/i18n\/nl\/(start|join|participant|check|tablet|rejections|results)\.json$|^src\/(client\/otherViews\.tsx|i18n\/otherWords\.ts)$/;
/** Pictures are for who has a network: the canvas alone is as big as everything else together. */
const HEAVY = /\/(PictureDialog|StillPicture)\.tsx$/;

/** Where Vite says which source became which file. */
const MANIFEST = '.vite/manifest.json';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/**
 * A gateway that wants one to log in, or a proxy with a page of its own for what it does not find, answers 200 with a
 * page. Kept under the name of a file it would be that file for good.
 */
const NO_PAGES = {
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 && !/^text\/html/i.test(response.headers.get('content-type') ?? '')
      ? response
      : null,
};

/**
 * The service worker of the browser's half: one file from our own address, with its library inside. It brings the page
 * and what a participant needs when there is no network, and touches nothing else: with a network the page always comes
 * from the server, so a new version never has to fight an old one.
 */
export function serviceWorker(): Plugin[] {
  let folder = '';
  const remember: Plugin = {
    name: 'praatplaat-shell',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
  };
  const worker = VitePWA({
    strategies: 'generateSW',
    // The page registers it (client/offline), and public/ has the manifest.
    injectRegister: null,
    manifest: false,
    filename: 'sw.js',
    workbox: {
      mode: 'production',
      inlineWorkboxRuntime: true,
      sourcemap: false,
      skipWaiting: false,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      // '/' comes from the server like every other page.
      directoryIndex: null,
      navigateFallback: null,
      globPatterns: ['index.html', 'icon.svg', 'assets/*.{js,css,woff2}', 'assets/parts-*.json'],
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 10_000_000,
      manifestTransforms: [
        (entries) => {
          // A build that failed has no manifest; its own fault is the one to hear.
          if (!existsSync(join(folder, MANIFEST))) return { manifest: [], warnings: [] };
          const shell = shellOf(folder);
          const needed = entries.filter(({ url }) => !/^assets\/(?!parts-)/.test(url) || shell.has(url));
          // The icon may be a municipality's own.
          const sealed = needed.map((entry) =>
            entry.url === 'icon.svg' ? entry : { ...entry, integrity: sealOf(join(folder, entry.url)) },
          );
          return { manifest: sealed, warnings: [] };
        },
      ],
      runtimeCaching: [
        {
          urlPattern: ({ request, url }) =>
            request.mode === 'navigate' &&
            /^\/((nieuw|voorbereiden|begeleider|medebegeleider|verslaglegger|scherm|mee|deelnemer|verken|verslag|samenvatting|papier|oefenen|check)(\/.*)?)?$/.test(
              url.pathname,
            ),
          handler: 'NetworkFirst',
          options: {
            networkTimeoutSeconds: 4,
            plugins: [
              {
                // A proxy whose server is away answers too; its page of one line helps nobody.
                fetchDidSucceed: async ({ response }) => {
                  if (response.status >= 500) throw new Error('no server');
                  return response;
                },
                // One page serves every address, and the shell has it with the very files that belong to it.
                cacheWillUpdate: async () => null,
                cachedResponseWillBeUsed: async () => caches.match('/index.html', { ignoreSearch: true }),
              },
            ],
          },
        },
        {
          // Their names change with their contents.
          urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/assets/'),
          handler: 'CacheFirst',
          options: {
            cacheName: 'praatplaat-used',
            expiration: { maxEntries: 150, purgeOnQuotaError: true },
            plugins: [NO_PAGES],
          },
        },
        {
          // A municipality may replace these while the server runs.
          urlPattern: ({ sameOrigin, url }) =>
            sameOrigin && /^\/(thema\.css|icon[\w-]*\.(png|svg)|manifest\.webmanifest)$/.test(url.pathname),
          handler: 'NetworkFirst',
          options: { cacheName: 'praatplaat-loose', networkTimeoutSeconds: 3, plugins: [NO_PAGES] },
        },
      ],
    },
  });
  return [remember, ...worker];
}

/** The files of the shell with all they import, by Vite's manifest. Throws when there is next to nothing. */
function shellOf(folder: string): Set<string> {
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  const visit = (source: string) => {
    const chunk = manifest[source];
    if (chunk === undefined || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const needed of chunk.imports ?? []) visit(needed);
  };
  for (const source of Object.keys(manifest)) if (SHELL.test(source) && !HEAVY.test(source)) visit(source);
  if (files.size < 10) throw new Error('the offline shell is empty: did the sources of the views move?');
  return files;
}

/** What a file has to be, byte for byte: a shell of which one file is something else is not installed. */
function sealOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}
