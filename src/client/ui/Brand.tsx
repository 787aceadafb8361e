import { Link } from 'wouter';
import { useWords } from '#i18n/useWords.ts';

/** The name of the product with its mark; leads to the start. */
export function Brand() {
  const t = useWords('common');
  return (
    <Link href="/" className="pp-brand">
      <img src="/icon.svg" width="36" height="36" alt="" />
      {t('product')}
    </Link>
  );
}
