import type { Plugin, ViteDevServer } from 'vite';
import type { Catalog, PlaceLabel } from './Catalog.ts';
import { describeFault } from './ContentFault.ts';
import { parseContent } from './parseContent.ts';
import { CONTENT_FOLDER, readContent } from './readContent.ts';

const PREFIX = 'virtual:catalog/';

/** What each virtual module exports: only what its readers need, so that first loads stay small. */
const SLICES: Record<string, (catalog: Catalog) => Record<string, unknown>> = {
  full: (catalog) => ({ catalog }),
  places: ({ places }) => ({ places: places.map(labelOf) }),
  terms: ({ terms }) => ({ terms }),
  details: ({ details }) => ({ details }),
  pages: ({ pages }) => ({ pages }),
  forms: ({ forms }) => ({ forms }),
  scripts: ({ scripts, general, places }) => ({
    scripts,
    // Scripts share some of their questions: each is there once.
    questions: [
      ...new Set([
        ...general,
        ...places.flatMap((place) => place.questions),
        ...scripts.flatMap((script) => script.questions),
      ]),
    ],
  }),
};

/**
 * Gives the browser the content as ready-made modules `virtual:catalog/*` (types in `virtual-catalog.d.ts`), so that no
 * parser travels along. A fault in the content fails the build; in development a changed file reloads the page.
 */
export function catalogPlugin(folder = CONTENT_FOLDER): Plugin {
  let reading: Promise<{ catalog: Catalog; paths: string[] }> | undefined;
  return {
    name: 'praatplaat-catalog',
    buildStart() {
      reading = undefined;
    },
    resolveId(id) {
      return id.startsWith(PREFIX) && id.slice(PREFIX.length) in SLICES ? `\0${id}` : null;
    },
    async load(id) {
      const slice = id.startsWith(`\0${PREFIX}`) ? SLICES[id.slice(PREFIX.length + 1)] : undefined;
      if (!slice) return null;
      reading ??= read(folder);
      const { catalog, paths } = await reading;
      for (const path of paths) this.addWatchFile(path);
      return Object.entries(slice(catalog))
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        reading = undefined;
        reload(server);
      });
    },
  };
}

async function read(folder: string): Promise<{ catalog: Catalog; paths: string[] }> {
  const files = await readContent(folder);
  const result = parseContent(files);
  if ('faults' in result) {
    throw new Error(`De inhoud heeft fouten:\n${result.faults.map(describeFault).join('\n')}`);
  }
  return {
    catalog: result.catalog,
    paths: files.map(({ path }) => `${folder.replace(/content\/?$/, '')}${path}`),
  };
}

function reload(server: ViteDevServer): void {
  for (const slice of Object.keys(SLICES)) {
    const module = server.moduleGraph.getModuleById(`\0${PREFIX}${slice}`);
    if (module) server.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}

function labelOf({
  id,
  kind,
  number,
  label,
  sublabel,
  officialTitle,
}: Catalog['places'][number]): PlaceLabel {
  return { id, kind, ...(number !== undefined && { number }), label, sublabel, officialTitle };
}
