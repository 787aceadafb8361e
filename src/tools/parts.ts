import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { firstLoad, type Manifest } from './firstLoad.ts';

/**
 * Writes the files of every part that a page fetches while it stands, by the name of its source, and names that table in
 * every page. Only so can a page fetch them as files before it imports them (`src/client/filesFirst.ts` says why).
 */
export function parts(): Plugin {
  let folder = '';
  return {
    name: 'praatplaat-parts',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      // Every page is there by then.
      order: 'post',
      sequential: true,
      handler() {
        const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
        const table = JSON.stringify(filesOfParts(manifest));
        // A page and its table belong together, also where a worker keeps those of before.
        const file = `assets/parts-${createHash('sha256').update(table).digest('hex').slice(0, 8)}.json`;
        writeFileSync(join(folder, file), table);
        const meta = `<meta name="parts" content="/${file}">`;
        for (const page of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
          const html = readFileSync(join(folder, page), 'utf8');
          writeFileSync(join(folder, page), html.replace('<title>', `${meta}<title>`));
        }
      },
    },
  };
}

/**
 * The addresses of the files of each part, without those that every page has; by the name of its source, without folders.
 * Of two parts with one name the files of both.
 */
export function filesOfParts(manifest: Manifest): Record<string, string[]> {
  const everywhere = new Set(firstLoad(manifest, []));
  const table: Record<string, string[]> = {};
  for (const [source, { isDynamicEntry }] of Object.entries(manifest)) {
    if (isDynamicEntry !== true) continue;
    const files = firstLoad(manifest, [source]).filter((file) => !everywhere.has(file));
    const name = basename(source);
    table[name] = [...new Set([...(table[name] ?? []), ...files.map((file) => `/${file}`)])];
  }
  return table;
}
