import { Button } from '#client/ui/Button.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Calm } from './Calm.tsx';
import type { LeavingWay } from './Leaving.tsx';

/** The end: thanks, a way to give a borrowed tablet back empty, and one to take back all one gave. */
export function Closed({ onLeaving }: { onLeaving: (way: LeavingWay) => void }) {
  const t = useWords('participant');
  return (
    <Calm title={t('closed.title')} text={t('closed.text')}>
      <p>{t('closed.empty')}</p>
      <Button variant="primary" large onClick={() => onLeaving('wipe')}>
        {t('menu.empty')}
      </Button>
      <Button variant="subtle" icon="trash" onClick={() => onLeaving('withdrawAll')}>
        {t('menu.withdrawAll')}
      </Button>
    </Calm>
  );
}
