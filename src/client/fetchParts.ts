import type { LateParts } from './late.ts';

/**
 * Fetches what comes with the line. A browser may remember for as long as the page stands that it could not fetch a
 * script, but not that it could not fetch a file: so the files come first, as often as need be, and then the scripts out of
 * what the browser keeps.
 */
export async function fetchParts(): Promise<LateParts> {
  const files = document.querySelector<HTMLMetaElement>('meta[name="later"]')?.content.split(' ') ?? [];
  await Promise.all(files.map(fetchFile));
  return (await import('./lateParts.ts')).lateParts;
}

async function fetchFile(file: string): Promise<void> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} is not there`);
  await response.arrayBuffer();
}
