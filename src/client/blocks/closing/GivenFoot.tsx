import type { ReactNode } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { useWords } from '#i18n/useWords.ts';
import { SavingMark } from '../answering/SavingMark.tsx';

interface GivenFootProps {
  contributionId: string;
  /** Null: it cannot be changed any more. */
  onChange: (() => void) | null;
  /** What else can be done with it. */
  children?: ReactNode;
}

/** Under an answer to a closing question: how far it is kept, and changing it. */
export function GivenFoot({ contributionId, onChange, children }: GivenFootProps) {
  const t = useWords('closing');
  return (
    <div className="row">
      <SavingMark contributionId={contributionId} />
      {/* Together on one line, also where they do not fit beside the mark. */}
      <span className="row" style={{ gap: '0 0.25rem' }}>
        {onChange ? (
          <Button variant="subtle" className="pp-tight" icon="edit" onClick={onChange}>
            {t('change')}
          </Button>
        ) : null}
        {children}
      </span>
    </div>
  );
}
