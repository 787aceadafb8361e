import { type ReactNode, useState } from 'react';
import { late } from '#client/late.ts';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { useWords } from '#i18n/useWords.ts';
import { SavingMark } from './SavingMark.tsx';

const Confirm = late('Confirm');

interface OwnFootProps {
  contributionId: string;
  /** Null: it cannot be changed any more. */
  onEdit: (() => void) | null;
  /** Asked before it goes. */
  withdrawTitle: string;
  /** What would go, to read once more. */
  children?: ReactNode;
}

/**
 * Under everything one gave in words: how far it is kept, changing it, and taking it away after asking. The words
 * themselves stand in an element with the id `own-` and that of the contribution.
 */
export function OwnFoot({ contributionId, onEdit, withdrawTitle, children }: OwnFootProps) {
  const t = useWords('participant');
  const act = useAct();
  const [asking, setAsking] = useState(false);
  // Who hears the buttons only hears which of several notes they are for.
  const about = `own-${contributionId}`;
  return (
    <>
      <div className="note__under">
        <SavingMark contributionId={contributionId} />
        <span className="row" style={{ gap: '0 0.25rem' }}>
          {onEdit ? (
            <Button
              variant="subtle"
              className="pp-tight"
              icon="edit"
              aria-describedby={about}
              onClick={onEdit}
            >
              {t('mine.edit')}
            </Button>
          ) : null}
          <Button
            variant="subtle"
            className="pp-tight"
            icon="trash"
            aria-describedby={about}
            onClick={() => setAsking(true)}
          >
            {t('mine.withdraw')}
          </Button>
        </span>
      </div>
      {asking ? (
        <Confirm
          title={withdrawTitle}
          confirm={t('mine.withdrawYes')}
          cancel={t('mine.keep')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            act({ type: 'withdraw', contributionId });
          }}
        >
          <p>{t('mine.withdrawText')}</p>
          {children}
        </Confirm>
      ) : null}
    </>
  );
}
