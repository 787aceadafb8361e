/** Scripts that a facilitator made, kept on her device only. */
import type { ScriptQuestion } from '#catalog/Catalog.ts';
import { readStored, removeStored, storedKeys, writeStored } from '#client/sync/deviceStorage.ts';
import { type OwnScript, readScriptFile, writeScriptFile } from './scriptFile.ts';

const START = 'script:';

/** Every script kept here, by title; what cannot be read any more is left alone and left out. */
export function ownScripts(catalog: readonly ScriptQuestion[]): OwnScript[] {
  return storedKeys(START)
    .flatMap((key) => {
      const read = readScriptFile(readStored(key) ?? '', catalog);
      return 'script' in read ? [read.script] : [];
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'nl') || (a.id < b.id ? -1 : 1));
}

/** Keeps a script; gives false when it will not survive this tab. */
export function keepScript(script: OwnScript, catalog: readonly ScriptQuestion[]): boolean {
  return writeStored(START + script.id, writeScriptFile(script, catalog));
}

/** Forgets a script. */
export function forgetScript(id: string): void {
  removeStored(START + id);
}
