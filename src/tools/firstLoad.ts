/** The part of Vite's manifest that says what loads what. */
export interface Chunk {
  file: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

export type Manifest = Record<string, Chunk>;

/**
 * The files a browser has to fetch before a view can be used: the page's own script, the chunks asked for, everything
 * these import at once, and their style sheets. What waits behind an `import()` counts only if it is asked for.
 *
 * @param wanted - sources as in the manifest; a pattern must match at least one
 * @throws if something wanted is not in the build: a size of nothing is no small size
 */
export function firstLoad(manifest: Manifest, wanted: readonly (string | RegExp)[]): string[] {
  const files = new Set<string>();
  const visit = (source: string) => {
    const chunk = manifest[source];
    if (chunk === undefined) throw new Error(`${source} is not in the build`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const needed of chunk.imports ?? []) visit(needed);
  };
  for (const entry of ['index.html', ...wanted.flatMap((one) => matching(manifest, one))]) visit(entry);
  return [...files].sort();
}

function matching(manifest: Manifest, wanted: string | RegExp): string[] {
  if (typeof wanted === 'string') return [wanted];
  const found = Object.keys(manifest).filter((source) => wanted.test(source));
  if (found.length === 0) throw new Error(`nothing like ${wanted} is in the build`);
  return found;
}
