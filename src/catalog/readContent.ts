import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from './parseFile.ts';

/** Where the content stands when nobody says otherwise: `content/` of this project. */
export const CONTENT_FOLDER = fileURLToPath(new URL('../../content/', import.meta.url));

/**
 * Reads every `.md` file of one language from disk, for `parseContent`. Paths count from the folder above `folder`,
 * so that a fault names `content/nl/…`. Rejects when the folder is not there.
 */
export async function readContent(folder = CONTENT_FOLDER, language = 'nl'): Promise<ContentFile[]> {
  const root = join(folder, language);
  const names = await readdir(root, { recursive: true });
  return Promise.all(
    names
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map(async (name) => ({
        path: relative(join(folder, '..'), join(root, name)).split(sep).join('/'),
        text: await readFile(join(root, name), 'utf8'),
      })),
  );
}
