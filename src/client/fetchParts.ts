import { fetchNamed } from './fetchNamed.ts';
import type { LateParts } from './late.ts';

/** Fetches what a tablet needs with the line. */
export async function fetchParts(): Promise<LateParts> {
  await fetchNamed('later');
  return (await import('./lateParts.ts')).lateParts;
}
