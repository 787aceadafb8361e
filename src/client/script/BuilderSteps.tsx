import type { ScriptQuestion } from '#catalog/Catalog.ts';
import { newId } from '#client/sync/device.ts';
import { useWords } from '#i18n/useWords.ts';
import { BuilderStep } from './BuilderStep.tsx';
import type { Clocked } from './clockTimes.ts';
import { changeStep, duplicateStep, moveStep, removeStep } from './editScript.ts';
import type { EarlierStep } from './OptionFields.tsx';
import type { ScriptFault } from './scriptFaults.ts';
import type { OwnScript } from './scriptFile.ts';
import { type Dragging, useDragOrder } from './useDragOrder.ts';
import type { ChangeScript } from './useScriptHistory.ts';

interface BuilderStepsProps {
  script: OwnScript;
  /** Its activities as they are called here. */
  steps: readonly EarlierStep[];
  /** When each begins and ends, where a start is known. */
  clocks: readonly Clocked[];
  /** The script's own questions and those of the catalog. */
  questions: readonly ScriptQuestion[];
  faults: readonly ScriptFault[];
  /** The step whose form stands open. */
  open: string | null;
  onOpen: (key: string | null) => void;
  onChange: ChangeScript;
  /** What was done, for who does not see it. */
  onSaid: (text: string) => void;
}

/** The steps of a script in their order: dragged or moved, opened, doubled and left out. */
export function BuilderSteps(props: BuilderStepsProps) {
  const { script, steps, clocks, questions, faults, open, onOpen, onChange, onSaid } = props;
  const t = useWords('script');
  const { activities } = script;
  const handleMove = (from: number, to: number) => {
    const moved = steps[from];
    if (!moved || to < 0 || to >= steps.length) return;
    onChange((now) => ({ ...now, ...moveStep(now, moved.key, to) }));
    onSaid(t('builder.moved', { title: moved.title, at: to + 1, of: steps.length }));
  };
  const { list, dragging, handleOf } = useDragOrder(activities.length, handleMove);
  return (
    <ol className="builder__steps" ref={list}>
      {activities.map((step, at) => (
        <BuilderStep
          key={step.key}
          step={step}
          at={at}
          count={activities.length}
          clock={clocks[at]}
          open={open === step.key}
          drag={dragOf(dragging, at)}
          handle={handleOf(at)}
          questions={questions}
          earlier={steps.slice(0, at)}
          faults={faults.filter(({ key }) => key === step.key).map(({ code }) => code)}
          onToggle={() => onOpen(open === step.key ? null : step.key)}
          onMove={(to) => handleMove(at, to)}
          onDuplicate={() => onChange((now) => ({ ...now, ...duplicateStep(now, step.key, newId()) }))}
          onRemove={() => {
            onChange((now) => ({ ...now, ...removeStep(now, step.key) }));
            onSaid(t('builder.remove', { title: steps[at]?.title ?? '' }));
          }}
          onChange={(next, made) =>
            onChange((now) => ({ ...now, ...changeStep(now, next, made) }), `step:${step.key}`)
          }
        />
      ))}
    </ol>
  );
}

function dragOf(dragging: Dragging | null, at: number): 'dragged' | 'before' | 'after' | null {
  if (dragging === null) return null;
  if (at === dragging.from) return 'dragged';
  if (at !== dragging.to) return null;
  return dragging.to < dragging.from ? 'before' : 'after';
}
