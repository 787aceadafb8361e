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
      {onChange ? (
        <Button variant="subtle" className="pp-tight" icon="edit" onClick={onChange}>
          {t('change')}
        </Button>
      ) : null}
      {children}
    </div>
  );
}
