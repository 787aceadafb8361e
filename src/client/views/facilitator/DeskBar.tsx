import { useEffect, useRef } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Brand } from '#client/ui/Brand.tsx';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { useArrival } from '#client/ui/useArrival.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { RoleLine } from './RoleLine.tsx';

export type DeskDialog = 'wall' | 'join' | 'session' | 'helpers' | 'log' | 'paper';

/** At the top: whose session it is, and what a facilitator needs before and after it. */
export function DeskBar({
  workshopId,
  onOpen,
}: {
  workshopId: string;
  onOpen: (dialog: DeskDialog) => void;
}) {
  const t = useWords('facilitator');
  const common = useWords('common');
  const workshop = useSession((state) => workshopOf(state.view));
  const may = useMay();
  const title = workshop?.title ?? '';
  const bar = useRef<HTMLElement>(null);
  useArrival(bar);
  useEffect(() => {
    document.title = `${title} · ${t('title')} · ${common('product')}`;
  }, [title, t, common]);
  return (
    <header ref={bar} className="desk__bar">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {common('skip')}
      </a>
      <Brand />
      <h1 className="desk__title">
        {title}
        {workshop?.rehearsal ? <span className="desk__tag">{t('rehearsal')}</span> : null}
      </h1>
      <nav className="desk__tools" aria-label={t('bar.session')}>
        {may('makeWallLinks') ? (
          <>
            <Button icon="screen" onClick={() => onOpen('wall')}>
              {t('bar.wall')}
            </Button>
            <Button icon="group" onClick={() => onOpen('join')}>
              {t('bar.join')}
            </Button>
          </>
        ) : null}
        {workshop?.rehearsal ? <ButtonLink href="/">{t('rehearsalLeave')}</ButtonLink> : null}
        {may('setUp') ? (
          <ButtonLink variant="subtle" href={`/voorbereiden/${workshopId}`}>
            {t('bar.prepare')}
          </ButtonLink>
        ) : null}
        {may('seeReport') ? (
          <ButtonLink variant="subtle" href={`/verslag/${workshopId}`}>
            {t('bar.report')}
          </ButtonLink>
        ) : null}
        {may('closeWorkshop') ? (
          <Button variant="subtle" icon="menu" onClick={() => onOpen('session')}>
            {t('bar.session')}
          </Button>
        ) : null}
      </nav>
      <RoleLine />
    </header>
  );
}
