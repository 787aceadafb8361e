import { navigate } from 'wouter/use-browser-location';
import type { KnownSeat } from '#client/sync/keyring.ts';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { Welcome } from '#protocol/http.ts';

/** This device already has a seat here: go on with it, or somebody else takes over a borrowed tablet. */
export function BackIn({ welcome, seat }: { welcome: Welcome; seat: KnownSeat }) {
  const t = useWords('seats');
  const there = `/deelnemer/${welcome.workshopId}`;
  return (
    <Page title={t('back.title')} narrow>
      <div className="stack" style={{ gap: '1.25rem' }}>
        <Heading level={1}>{t('back.title')}</Heading>
        <p>{t('back.text', { title: welcome.title })}</p>
        <div className="row">
          <ButtonLink href={there} variant="primary" large>
            {seat.groupLabel === '' ? t('back.goPlain') : t('back.go', { group: seat.groupLabel })}
          </ButtonLink>
          {welcome.closed ? null : (
            // Where the seat is known, what it has not sent yet can be sent first.
            <Button large onClick={() => navigate(there, { state: { newPerson: true } })}>
              {t('back.new')}
            </Button>
          )}
        </div>
        {welcome.closed ? null : <p className="quiet">{t('back.newHint')}</p>}
      </div>
    </Page>
  );
}
