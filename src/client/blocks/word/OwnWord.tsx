import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { word } from '#domain/blocks/word/word.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { useWords } from '#i18n/useWords.ts';
import { GivenFoot } from '../closing/GivenFoot.tsx';

/** The word as somebody gave it, to change (where that still can) or to take away. */
export function OwnWord({ own, onChange }: { own: Contribution; onChange: (() => void) | null }) {
  const t = useWords('closing');
  const act = useAct();
  const hidden = useSession(({ view }) => view.placement.get(own.id)?.hidden === true);
  return (
    <section className="stack closing__own" aria-label={t('word.yours')}>
      <p className="closing__word" dir="auto">
        {word.textOf(own.data)}
      </p>
      {hidden ? <p>{t('word.hidden')}</p> : null}
      <GivenFoot contributionId={own.id} onChange={onChange}>
        <Button
          variant="subtle"
          className="pp-tight"
          icon="trash"
          onClick={() => act({ type: 'withdraw', contributionId: own.id })}
        >
          {t('word.withdraw')}
        </Button>
      </GivenFoot>
    </section>
  );
}
