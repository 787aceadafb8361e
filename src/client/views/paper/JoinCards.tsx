import { QrCode } from '#client/ui/QrCode.tsx';
import type { JoinAddress } from '#client/wall/joinAddress.ts';
import { useWords } from '#i18n/useWords.ts';

interface JoinCardsProps {
  title: string;
  join: JoinAddress;
  code: string;
}

/** How to come in, twice on a sheet: for the tables. */
export function JoinCards({ title, join, code }: JoinCardsProps) {
  const t = useWords('paper');
  return (
    <section className="paper-sheet" aria-label={t('cards.title')}>
      {['one', 'two'].map((copy, index) => (
        // The second is the same once more, for who hears the page.
        <div key={copy} className="paper-half join-card" aria-hidden={index > 0 || undefined}>
          <div className="join-card__words">
            <p className="join-card__title">{t('cards.title')}</p>
            <p className="join-card__session">{title}</p>
            <ol className="join-card__steps">
              <li>{t('cards.scan')}</li>
              <li>
                {t('cards.or')} <strong className="join-card__address">{join.shown}</strong>
                <br />
                {t('cards.code')} <strong className="join-card__code">{code}</strong>
              </li>
              <li>{t('cards.group')}</li>
            </ol>
            <p className="join-card__foot">{t('cards.foot')}</p>
          </div>
          <QrCode value={join.link} title={t('cards.qr')} size="62mm" />
        </div>
      ))}
    </section>
  );
}
