import { questions, scripts } from 'virtual:catalog/scripts';
import { useCallback, useState } from 'react';
import type { Script } from '#catalog/Catalog.ts';
import { ownScripts } from '#client/script/ownScripts.ts';
import { scriptFaults } from '#client/script/scriptFaults.ts';
import type { OwnScript } from '#client/script/scriptFile.ts';

interface Scripts {
  /** Those of the catalog, then those of this device. */
  readonly all: readonly Script[];
  readonly mine: readonly OwnScript[];
  /** Reads again what is on this device. */
  readonly reload: () => void;
}

/** Every script that a session can begin with here. */
export function useScripts(): Scripts {
  const [mine, setMine] = useState(() => ownScripts(questions));
  const reload = useCallback(() => setMine(ownScripts(questions)), []);
  return { all: [...scripts, ...mine], mine, reload };
}

/** True for a script that a session can begin with as it stands. */
export function isReady(script: Script): boolean {
  return scriptFaults(script, questions).length === 0;
}
