import { fetchFile } from './fetchNamed.ts';
import { ChunkError } from './lazyWithRetry.ts';

/** The files of each part, by the name of its source; the build writes it (`src/tools/parts.ts`). */
type Table = Readonly<Record<string, readonly string[]>>;

/** How long the table may take (ms); it is small. */
const PATIENCE_MS = 10_000;

let table: Promise<Table> | undefined;

/**
 * What imports a part of the program, for a page that stands: its files come first, and then the scripts out of what the
 * browser keeps. So what could not be fetched can be asked for again, which an `import()` that failed cannot: a browser may
 * remember that for as long as the page stands. Rejects with a `ChunkError` when something is not there.
 *
 * @param sources - names of what it imports, without folders: `Door.tsx`, `door.json`
 */
export function filesFirst<T>(sources: readonly string[], load: () => Promise<T>): () => Promise<T> {
  return async () => {
    try {
      await fetchSources(sources);
      return await load();
    } catch (cause) {
      throw new ChunkError(`could not load ${sources.join(', ')}`, { cause });
    }
  };
}

async function fetchSources(sources: readonly string[]): Promise<void> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="parts"]')?.content;
  // The development server names none.
  if (address === undefined) return;
  table ??= fetchTable(address).catch((error: unknown) => {
    table = undefined;
    throw error;
  });
  const filesOf = await table;
  await Promise.all([...new Set(sources.flatMap((source) => filesOf[source] ?? []))].map(fetchFile));
}

async function fetchTable(address: string): Promise<Table> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${address} is not there`);
  return response.json();
}
