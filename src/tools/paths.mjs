import { fileURLToPath } from 'node:url';

/** The folder with package.json; every tool works from here, wherever it was called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
