import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';

/** For an address that leads nowhere: a mistyped link, or one from an older version. */
export function NotFoundView() {
  const t = useWords('app');
  return (
    <Page title={t('notFound.title')} narrow>
      <div className="stack">
        <Heading level={1}>{t('notFound.title')}</Heading>
        <p>{t('notFound.text')}</p>
        <p>
          <ButtonLink href="/" variant="primary">
            {t('notFound.home')}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}
