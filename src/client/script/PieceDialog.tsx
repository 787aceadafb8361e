import { useCallback, useEffect, useRef, useState } from 'react';
import type { ScriptActivity, ScriptBlock, ScriptQuestion } from '#catalog/Catalog.ts';
import { newId } from '#client/sync/device.ts';
import type { DraftPlace } from '#client/sync/drafts.ts';
import { useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Select } from '#client/ui/Select.tsx';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';
import { asking } from './asking.ts';
import type { Piece } from './editScript.ts';
import { newStep } from './newStep.ts';
import type { EarlierStep } from './OptionFields.tsx';
import { PieceChoice } from './PieceChoice.tsx';
import { StepForm } from './StepForm.tsx';
import { stepFaults } from './scriptFaults.ts';

interface HalfPiece {
  readonly step: ScriptActivity | null;
  readonly own: readonly ScriptQuestion[];
  readonly filling: boolean;
}

const NOTHING: HalfPiece = { step: null, own: [], filling: false };

interface PieceDialogProps {
  /** The steps that are there, in order. */
  steps: readonly EarlierStep[];
  /** Where the piece comes at first: 0 is the beginning, 1 after the first step. */
  at: number;
  /** Everything that can be asked. */
  questions: readonly ScriptQuestion[];
  /** Where it is kept while it is half filled in. */
  place: DraftPlace;
  onAdd: (piece: Piece, at: number) => void;
  onClose: () => void;
}

/** Puts a piece into a script: choose what, fill it in, choose where. A working form is complete as it is. */
export function PieceDialog({ steps, at: first, questions, place, onAdd, onClose }: PieceDialogProps) {
  const t = useWords('script');
  const [at, setAt] = useState(first);
  const half = useHalfTyped(place, NOTHING);
  const { step, own, filling } = half.value;
  const set = (part: Partial<HalfPiece>) => half.write({ ...half.value, ...part });
  const [tried, setTried] = useState(false);
  const all = [...questions, ...own];
  const earlier = steps.slice(0, at);
  const faultsOf = (of: ScriptActivity, made: readonly ScriptQuestion[]) =>
    stepFaults(of, earlier, made, new Set([...all, ...made].map(({ id }) => id)));
  const faults = step === null ? [] : faultsOf(step, own);
  // A question that she typed here and did not add by its own button is meant all the same.
  const typed = useRef<Wording | null>(null);
  const hold = useCallback((wording: Wording | null) => {
    typed.current = wording;
  }, []);
  const start = useRef<HTMLDivElement>(null);
  // In braces: newer browsers answer a scroll with a promise, which is no clean-up of an effect.
  const toStart = () => {
    start.current?.closest('dialog')?.scrollTo?.({ top: 0 });
  };
  // What is asked now begins at its top.
  useEffect(toStart, [filling]);
  const handleKind = (block: ScriptBlock) =>
    set({ step: newStep(block, newId(), t(`kinds.${block}`), questions) });
  const handleAdd = () => {
    if (step === null) return;
    const asked = typed.current === null ? null : asking(step, typed.current, newId);
    const whole = asked?.step ?? step;
    const made = asked ? [...own, asked.question] : own;
    if (faultsOf(whole, made).length === 0) return add({ activities: [whole], questions: [...made] });
    setTried(true);
    toStart();
  };
  const add = (piece: Piece) => {
    half.forget();
    onAdd(piece, at);
  };
  const close = () => {
    half.forget();
    onClose();
  };
  return (
    <Dialog
      wide
      title={t('add.title')}
      onClose={close}
      actions={
        filling ? (
          <>
            <Button key="add" variant="primary" onClick={handleAdd}>
              {t('add.do')}
            </Button>
            <Button onClick={() => set({ filling: false })}>{t('add.back')}</Button>
          </>
        ) : (
          <Button
            key="next"
            variant="primary"
            disabled={step === null}
            onClick={() => set({ filling: true })}
          >
            {t('add.next')}
          </Button>
        )
      }
    >
      <div ref={start}>
        <Select
          label={t('add.where')}
          value={String(at)}
          options={[
            { value: '0', label: t('add.first') },
            ...steps.map(({ title }, index) => ({
              value: String(index + 1),
              label: t('add.after', { title }),
            })),
          ]}
          onChange={(event) => setAt(Number(event.target.value))}
        />
      </div>
      {filling && step !== null ? (
        <StepForm
          step={step}
          questions={all}
          earlier={earlier}
          faults={tried ? faults : []}
          newId={newId}
          onHalf={hold}
          onChange={(next, made = []) => set({ step: next, own: [...own, ...made] })}
        />
      ) : (
        <PieceChoice kind={step?.block ?? null} onKind={handleKind} onForm={add} />
      )}
    </Dialog>
  );
}
