import { useWords } from '#i18n/useWords.ts';
import { PageLink } from './PageLink.tsx';

/** The name of the product with its mark; leads to the start. */
export function Brand() {
  const t = useWords('common');
  return (
    <PageLink href="/" className="pp-brand">
      <img src="/icon.svg" width="36" height="36" alt="" />
      {t('product')}
    </PageLink>
  );
}
