import { questions } from 'virtual:catalog/scripts';
import { useState } from 'react';
import type { Script } from '#catalog/Catalog.ts';
import { saveFile } from '#client/saveFile.ts';
import { forgetScript, keepScript } from '#client/script/ownScripts.ts';
import {
  type FileFault,
  MOST_CHARACTERS,
  type OwnScript,
  readScriptFile,
  writeScriptFile,
} from '#client/script/scriptFile.ts';
import { newId } from '#client/sync/device.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { ChooseFile } from '#client/ui/ChooseFile.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { useWords } from '#i18n/useWords.ts';
import { FileFaults } from './FileFaults.tsx';
import { emptyScript, fileNameOf, ownVersion, titleAmong } from './ownVersion.ts';

interface OwnScriptsProps {
  /** The script that is chosen now. */
  script: Script;
  mine: readonly OwnScript[];
  /** Opens a script in the builder. */
  onBuild: (script: OwnScript) => void;
  /** Scripts came or went; `chosen` is the one to choose now. */
  onChanged: (chosen: string | null) => void;
}

/** What can be done about scripts of one's own: make, adapt, bring in, take along, forget. */
export function OwnScripts({ script, mine, onBuild, onChanged }: OwnScriptsProps) {
  const t = useWords('script');
  const own = mine.find(({ id }) => id === script.id);
  const [forgetting, setForgetting] = useState(false);
  return (
    <div className="stack">
      <div className="row">
        <Button
          icon="edit"
          onClick={() =>
            onBuild(
              own ?? ownVersion(script, titleAmong(t('choice.copyTitle', { title: script.title }), mine)),
            )
          }
        >
          {t(own ? 'choice.edit' : 'choice.copy')}
        </Button>
        {own ? (
          <>
            <Button
              onClick={() => {
                const bytes = new TextEncoder().encode(writeScriptFile(own, questions));
                saveFile(bytes, 'application/json', fileNameOf(own.title));
              }}
            >
              {t('choice.export')}
            </Button>
            <Button variant="subtle" icon="trash" onClick={() => setForgetting(true)}>
              {t('choice.forget')}
            </Button>
          </>
        ) : null}
      </div>
      <div className="row">
        <Button
          variant="subtle"
          className="pp-tight"
          onClick={() =>
            onBuild(
              emptyScript(
                titleAmong(t('builder.newTitle'), mine),
                t('builder.welcome'),
                t('builder.closing'),
              ),
            )
          }
        >
          {t('choice.empty')}
        </Button>
        <ImportScript mine={mine} onImported={(id) => onChanged(id)} />
      </div>
      {forgetting && own ? (
        <Confirm
          title={t('choice.forgetTitle')}
          confirm={t('choice.forget')}
          onCancel={() => setForgetting(false)}
          onConfirm={() => {
            setForgetting(false);
            forgetScript(own.id);
            onChanged(null);
          }}
        >
          <p>{t('choice.forgetText', { title: own.title })}</p>
        </Confirm>
      ) : null}
    </div>
  );
}

interface ImportScriptProps {
  mine: readonly OwnScript[];
  onImported: (id: string) => void;
}

/** Brings in a script from a file, beside those that are here: none is ever written over. */
function ImportScript({ mine, onImported }: ImportScriptProps) {
  const t = useWords('script');
  const [faults, setFaults] = useState<readonly FileFault[] | 'unreadable' | null>(null);
  const [imported, setImported] = useState<string | null>(null);
  const handleFile = async (file: File) => {
    setFaults(null);
    setImported(null);
    if (file.size > MOST_CHARACTERS * 4) return setFaults([{ code: 'tooLarge' }]);
    const text = await file.text().catch(() => null);
    if (text === null) return setFaults('unreadable');
    const read = readScriptFile(text, questions);
    if ('faults' in read) return setFaults(read.faults);
    const isHere = mine.some(({ id }) => id === read.script.id);
    const named = { ...read.script, title: titleAmong(read.script.title, mine) };
    const script = isHere ? { ...named, id: `eigen-${newId()}` } : named;
    keepScript(script, questions);
    setImported(script.title);
    onImported(script.id);
  };
  return (
    <>
      <ChooseFile variant="subtle" label={t('choice.import')} onFile={(file) => void handleFile(file)}>
        {t('choice.import')}
      </ChooseFile>
      {faults === null ? null : (
        <Alert kind="error">
          <FileFaults faults={faults} />
        </Alert>
      )}
      {imported === null ? null : <Alert kind="ok">{t('choice.imported', { title: imported })}</Alert>}
    </>
  );
}
