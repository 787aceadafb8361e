import { useState } from 'react';
import type { ScriptActivity, ScriptBlock, ScriptQuestion } from '#catalog/Catalog.ts';
import { newId } from '#client/sync/device.ts';
import type { DraftPlace } from '#client/sync/drafts.ts';
import { useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Select } from '#client/ui/Select.tsx';
import { useWords } from '#i18n/useWords.ts';
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
  const faults = step === null ? [] : stepFaults(step, earlier, own, new Set(all.map(({ id }) => id)));
  const handleKind = (block: ScriptBlock) =>
    set({ step: newStep(block, newId(), t(`kinds.${block}`), questions) });
  const handleAdd = () => {
    setTried(true);
    if (step !== null && faults.length === 0) add({ activities: [step], questions: [...own] });
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
            <Button variant="primary" onClick={handleAdd}>
              {t('add.do')}
            </Button>
            <Button onClick={() => set({ filling: false })}>{t('add.back')}</Button>
          </>
        ) : (
          <Button variant="primary" disabled={step === null} onClick={() => set({ filling: true })}>
            {t('add.next')}
          </Button>
        )
      }
    >
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
      {filling && step !== null ? (
        <StepForm
          step={step}
          questions={all}
          earlier={earlier}
          faults={tried ? faults : []}
          newId={newId}
          onChange={(next, made = []) => set({ step: next, own: [...own, ...made] })}
        />
      ) : (
        <PieceChoice kind={step?.block ?? null} onKind={handleKind} onForm={add} />
      )}
    </Dialog>
  );
}
