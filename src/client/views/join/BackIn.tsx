import { useState } from 'react';
import { type KnownSeat, unsent } from '#client/sync/device.ts';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { Welcome } from '#protocol/http.ts';

interface BackInProps {
  welcome: Welcome;
  seat: KnownSeat;
  onNew: () => void;
}

/** This device already has a seat here: go on with it, or somebody else takes over a borrowed tablet. */
export function BackIn({ welcome, seat, onNew }: BackInProps) {
  const t = useWords('join');
  const [asking, setAsking] = useState(false);
  const handleNew = async () => {
    const { commands, drafts } = await unsent();
    if (commands + drafts > 0) setAsking(true);
    else onNew();
  };
  return (
    <Page title={t('back.title')} narrow>
      <div className="stack" style={{ gap: '1.25rem' }}>
        <Heading level={1}>{t('back.title')}</Heading>
        <p>{t('back.text', { title: welcome.title })}</p>
        <div className="row">
          <ButtonLink href={`/deelnemer/${welcome.workshopId}`} variant="primary" large>
            {seat.groupLabel === '' ? t('back.goPlain') : t('back.go', { group: seat.groupLabel })}
          </ButtonLink>
          {welcome.closed ? null : (
            <Button large onClick={handleNew}>
              {t('back.new')}
            </Button>
          )}
        </div>
        {welcome.closed ? null : <p className="quiet">{t('back.newHint')}</p>}
      </div>
      {asking ? (
        <Confirm
          title={t('back.unsentTitle')}
          confirm={t('back.unsentYes')}
          onConfirm={onNew}
          onCancel={() => setAsking(false)}
        >
          <p>{t('back.unsentText')}</p>
        </Confirm>
      ) : null}
    </Page>
  );
}
