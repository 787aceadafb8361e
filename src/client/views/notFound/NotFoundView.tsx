import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** For an address that leads nowhere: a mistyped link, or one from an older version. */
export function NotFoundView() {
  const { t } = useTranslation('app');
  return (
    <main>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <Link href="/" className="utrecht-link">
          {t('notFound.home')}
        </Link>
      </p>
    </main>
  );
}
