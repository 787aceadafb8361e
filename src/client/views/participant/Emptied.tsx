import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Calm } from './Calm.tsx';

/** Nothing of the session is on this device any more. */
export function Emptied() {
  const t = useWords('tablet');
  return (
    <Page title={t('wipe.done')} narrow>
      <Calm title={t('wipe.done')} text={t('wipe.doneText')} lit={false}>
        <ButtonLink href="/mee">{t('wipe.again')}</ButtonLink>
      </Calm>
      <LiveRegion text={`${t('wipe.done')} ${t('wipe.doneText')}`} />
    </Page>
  );
}
