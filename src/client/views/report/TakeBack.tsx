import { useState } from 'react';
import { useStore } from 'zustand';
import { undoOf } from '#client/conduct/UndoStack.ts';
import { useSessionStore } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { useWords } from '#i18n/useWords.ts';

/** Takes back the last choice that was made here; says kindly when somebody else went on with it. */
export function TakeBack() {
  const t = useWords('report');
  const why = useWords('rejections');
  const stack = undoOf(useSessionStore());
  const some = useStore(stack, ({ done }) => done.length > 0);
  const [said, setSaid] = useState('');
  const handleUndo = () => {
    const refusal = stack.getState().undo();
    setSaid(refusal === null ? t('undone') : why(refusal));
  };
  return (
    <div className="row report__undo">
      <Button icon="undo" disabled={!some} onClick={handleUndo}>
        {t('undo')}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
