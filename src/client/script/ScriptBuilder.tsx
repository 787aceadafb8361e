import './builder.css';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { ScriptQuestion } from '#catalog/Catalog.ts';
import { newId } from '#client/sync/device.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { useWords } from '#i18n/useWords.ts';
import { BuilderSteps } from './BuilderSteps.tsx';
import { clockTimes, totalMinutes } from './clockTimes.ts';
import { insertPiece } from './editScript.ts';
import { newPlace } from './newPlace.ts';
import { keepScript } from './ownScripts.ts';
import { PieceDialog } from './PieceDialog.tsx';
import { ScriptFacts } from './ScriptFacts.tsx';
import { type ScriptFault, scriptFaults } from './scriptFaults.ts';
import type { OwnScript } from './scriptFile.ts';
import { TimeSum } from './TimeSum.tsx';
import { useScriptHistory } from './useScriptHistory.ts';

interface ScriptBuilderProps {
  script: OwnScript;
  /** The questions of the catalog. */
  catalog: readonly ScriptQuestion[];
  /** The last of the page: what to do with the script, as it is now and whether it is ready. */
  children: (script: OwnScript, ready: boolean) => ReactNode;
}

/** Builds a script: its steps, their order, and a plan that adds up. Every change is kept on this device at once. */
export function ScriptBuilder({ script: first, catalog, children }: ScriptBuilderProps) {
  const t = useWords('script');
  const { script, canUndo, change, undo } = useScriptHistory(first);
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const { activities } = script;
  const kept = useKept(first, script, catalog);
  const questions = useMemo(
    () => [
      ...script.questions,
      ...catalog.filter(({ id }) => !script.questions.some((each) => each.id === id)),
    ],
    [script.questions, catalog],
  );
  const faults = scriptFaults(script, catalog);
  const steps = activities.map(({ key, block, title }) => ({
    key,
    block,
    title: title.tekst.trim() || t('builder.untitled'),
  }));
  const clocks = clockTimes(
    script.start,
    activities.map(({ minutes }) => minutes),
  );
  const openAt = activities.findIndex(({ key }) => key === open);
  return (
    <>
      <ScriptFacts script={script} onChange={change} />
      <section className="builder__section">
        <Heading level={2}>{t('builder.steps')}</Heading>
        <p className="quiet">{t('builder.stepsLead')}</p>
        <BuilderSteps
          script={script}
          steps={steps}
          clocks={clocks}
          questions={questions}
          faults={faults}
          open={open}
          onOpen={setOpen}
          onChange={change}
          onSaid={setSaid}
        />
        <div className="row">
          <Button onClick={() => setAdding(true)}>{t('add.open')}</Button>
          <Button
            variant="subtle"
            icon="undo"
            disabled={!canUndo}
            onClick={() => {
              undo();
              setSaid(t('builder.undone'));
            }}
          >
            {t('builder.undo')}
          </Button>
        </div>
        <TimeSum total={totalMinutes(activities)} planned={script.minutes} end={clocks.at(-1)?.to ?? null} />
        {kept === false ? <Alert kind="warning">{t('builder.notKept')}</Alert> : null}
        {kept === true ? <p className="quiet small">{t('builder.kept')}</p> : null}
      </section>
      <FaultsToMend faults={faults} steps={steps} />
      {children(script, faults.length === 0)}
      <LiveRegion text={said} />
      {adding ? (
        <PieceDialog
          steps={steps}
          at={openAt >= 0 ? openAt + 1 : Math.max(0, steps.length - 1)}
          questions={questions}
          place={newPlace('onderdeel', script.id)}
          onAdd={(piece, at) => {
            setAdding(false);
            change((now) => ({ ...now, ...insertPiece(now, at, piece, newId) }));
            setSaid(t('add.added', { title: piece.activities[0]?.title.tekst ?? '' }));
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}

/** Keeps what was changed; null as long as nothing was. */
function useKept(first: OwnScript, script: OwnScript, catalog: readonly ScriptQuestion[]): boolean | null {
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    if (script !== first) setKept(keepScript(script, catalog));
  }, [first, script, catalog]);
  return kept;
}

/** What is left to do before the script can be used, at which step. */
function FaultsToMend({
  faults,
  steps,
}: {
  faults: readonly ScriptFault[];
  steps: readonly { key: string; title: string }[];
}) {
  const t = useWords('script');
  if (faults.length === 0) return null;
  return (
    <Alert kind="warning">
      {t('builder.mend', { count: faults.length })}
      <ul>
        {faults.map(({ key, code }) => (
          <li key={`${key} ${code}`}>
            {key === null ? '' : `${steps.find((each) => each.key === key)?.title ?? ''}: `}
            {t(`faults.${code}`)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
