import { filesFirst } from '#client/filesFirst.ts';
import type { LeavingWay } from '#client/late.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { ComesLater } from '#client/ui/ComesLater.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { loadWords } from '#i18n/setupI18n.ts';
import { useWords } from '#i18n/useWords.ts';
import { Calm } from './Calm.tsx';

const ClosedHarvest = lazyPart(
  filesFirst(['ClosedHarvest.tsx', 'closing.json'], async () => {
    const [{ ClosedHarvest }] = await Promise.all([import('./ClosedHarvest.tsx'), loadWords(['closing'])]);
    return ClosedHarvest;
  }),
);

/** The end: thanks, what was agreed and a link to it, a way to give a borrowed tablet back empty, and one to take back all one gave. */
export function Closed({ onLeaving }: { onLeaving: (way: LeavingWay) => void }) {
  const t = useWords('tablet');
  const agreed = useSession(({ view }) => view.step.size > 0);
  return (
    <Calm title={t(agreed ? 'closed.titleSteps' : 'closed.title')} dusk>
      <Quietly>
        <ComesLater>
          <ClosedHarvest />
        </ComesLater>
      </Quietly>
      <p>{t('closed.text')}</p>
      <p>{t('closed.empty')}</p>
      {/* Not the one large button: most telephones are people's own. */}
      <Button onClick={() => onLeaving('wipe')}>{t('menu.empty')}</Button>
      <Button variant="subtle" icon="trash" onClick={() => onLeaving('withdrawAll')}>
        {t('menu.withdrawAll')}
      </Button>
    </Calm>
  );
}
