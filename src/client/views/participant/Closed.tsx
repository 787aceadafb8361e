import { Button } from '#client/ui/Button.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Calm } from './Calm.tsx';

/** The end: thanks, and a way to give a borrowed tablet back empty. */
export function Closed({ onWipe }: { onWipe: () => void }) {
  const t = useWords('participant');
  return (
    <Calm title={t('closed.title')} text={t('closed.text')}>
      <p>{t('closed.empty')}</p>
      <Button variant="primary" large onClick={onWipe}>
        {t('menu.empty')}
      </Button>
    </Calm>
  );
}
