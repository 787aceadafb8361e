import { chownSync, existsSync, statSync } from 'node:fs';

/**
 * Gives files in a data folder to whoever the folder belongs to. An administrator restores, or makes a report, as root, and the
 * service, which is somebody else, could not open what root alone may read. Who is not root makes files of their own, as it should be.
 */
export function giveToOwner(folder: string, files: readonly string[]): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(folder);
  for (const file of files) if (existsSync(file)) chownSync(file, uid, gid);
}
