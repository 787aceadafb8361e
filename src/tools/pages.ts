import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DESK_WORDS } from '#client/deskWords.ts';
import { firstLoad, type Manifest } from './firstLoad.ts';

const view = (name: string) => `src/client/views/${name}.tsx`;
const words = (...names: string[]) => names.map((name) => `src/i18n/nl/${name}.json`);

/** The tables of files of every view, and of all words, that are neither a tablet's nor the wall's. */
const OTHERS = ['src/client/otherViews.tsx', 'src/i18n/otherWords.ts'];

/** Sources that a view waits for: its own, and the words that its route names. `npm run size` weighs the same. */
export const JOIN = [view('join/JoinView')];
export const TABLET = [view('participant/ParticipantView')];
export const WALL = [view('wall/WallView'), ...words('wall', 'scene')];
export const DESK = [...OTHERS, view('facilitator/FacilitatorView'), ...words('facilitator', ...DESK_WORDS)];

/** What a page runs before the program is here. */
export const FIRST = 'src/client/first.ts';
/** The code of the line to the host: fetched once the question is on the screen. */
const LINE = 'src/client/sync/SocketHost.ts';
/** What a tablet needs with the line: fetched beside it. */
const LATE = ['src/client/lateParts.ts'];
/** What a wall needs once its picture hangs. */
const LATER_SCENE = ['src/client/wall/LaterScene.tsx', ...words('results', 'closing')];

/** What a page needs at once, by the first part of its address, and what its people need next. */
const PAGES: Readonly<
  Record<string, { now: readonly string[]; next?: readonly string[]; late?: readonly string[] }>
> = {
  mee: { now: JOIN, next: ['src/client/ui/CodeForm.tsx', ...TABLET, LINE], late: LATE },
  deelnemer: { now: TABLET, late: LATE },
  scherm: { now: WALL, late: LATER_SCENE },
  begeleider: { now: DESK },
  medebegeleider: { now: DESK },
  verslaglegger: { now: DESK },
};

/**
 * Writes a page for each kind of device beside `index.html`, which names the files that device will ask for. Without
 * it the browser finds them one after the other: page, frame, view, words, block; each a round trip, and a hall's
 * Wi-Fi is slow in turning round.
 */
export function pages(): Plugin {
  let folder = '';
  return {
    name: 'praatplaat-pages',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
      const html = withFirst(readFileSync(join(folder, 'index.html'), 'utf8'), manifest);
      writeFileSync(join(folder, 'index.html'), html);
      for (const [name, { now, next = [], late = [] }] of Object.entries(PAGES)) {
        const first = firstLoad(manifest, now);
        const later = firstLoad(manifest, next).filter((file) => !first.includes(file));
        const links = [...first.filter((file) => !html.includes(file)).map(atOnce), ...later.map(soon)];
        if (late.length > 0) {
          const known = firstLoad(manifest, [...now, ...next]);
          const files = firstLoad(manifest, late).filter((file) => !known.includes(file));
          links.push(`<meta name="later" content="${files.map((file) => `/${file}`).join(' ')}">`);
        }
        writeFileSync(join(folder, `${name}.html`), html.replace('</head>', `${links.join('')}</head>`));
      }
    },
  };
}

/**
 * A page that runs its first file at once, while it fetches the others, and that knows where the code of the line is: a
 * browser that once failed to fetch that has to ask for it by another name.
 */
function withFirst(html: string, manifest: Manifest): string {
  // The bundler's own entry only imports the file that holds it: a turn on a slow line for nothing.
  const first = manifest[manifest[FIRST]?.imports?.[0] ?? FIRST]?.file;
  const line = manifest[LINE]?.file;
  if (first === undefined || line === undefined) throw new Error('the build has no first file, or no line');
  const tags = `<script type="module" async crossorigin src="/${first}"></script><meta name="line" content="/${line}">`;
  return html.replace('<title>', `${tags}<title>`);
}

function atOnce(file: string): string {
  return file.endsWith('.css')
    ? `<link rel="stylesheet" href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`;
}

function soon(file: string): string {
  return `<link rel="prefetch" href="/${file}">`;
}
