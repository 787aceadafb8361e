import './MaskDialog.css';
import { useState } from 'react';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import type { TextRange } from '#domain/workshop/Placement.ts';
import { useWords } from '#i18n/useWords.ts';
import { maskedWords, masksOver, wordsOf } from './maskWords.ts';

interface MaskDialogProps {
  contributionId: string;
  text: string;
  masks: readonly TextRange[];
  onClose: () => void;
}

/** Choose words by tapping them; they become blocks on wall and tablets and in the report. */
export function MaskDialog({ contributionId, text, masks, onClose }: MaskDialogProps) {
  const t = useWords('arranging');
  const common = useWords('common');
  const why = useWords('rejections');
  const act = useAct();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => maskedWords(text, masks));
  const [error, setError] = useState<string | null>(null);
  const save = (words: ReadonlySet<number>) => {
    const refusal = act({ type: 'maskContribution', contributionId, masks: masksOver(text, words) });
    if (refusal === null) onClose();
    else setError(why(refusal));
  };
  const toggle = (index: number) => {
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    setChosen(next);
  };
  return (
    <Dialog
      title={t('mask.title')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button
            variant="primary"
            disabled={chosen.size === 0 && masks.length === 0}
            onClick={() => save(chosen)}
          >
            {t('mask.save')}
          </Button>
          {masks.length > 0 ? <Button onClick={() => save(new Set())}>{t('mask.restore')}</Button> : null}
          <Button variant="subtle" onClick={onClose}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('mask.hint')}</p>
      <fieldset className="mask-words" aria-label={t('mask.words')}>
        {wordsOf(text).map(([from, to], index) => (
          <button
            key={from}
            type="button"
            className="mask-word"
            aria-pressed={chosen.has(index)}
            onClick={() => toggle(index)}
          >
            {text.slice(from, to)}
          </button>
        ))}
      </fieldset>
      {chosen.size === 0 ? <p className="small quiet">{t('mask.readable')}</p> : null}
      {error === null ? null : <p role="alert">{error}</p>}
    </Dialog>
  );
}
