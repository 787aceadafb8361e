import { useWords } from '#i18n/useWords.ts';

/** Nothing may be shown: fewer than three people answered. */
export function TooFew() {
  const t = useWords('results');
  return (
    <div className="result-few">
      <p className="result-sentence">{t('tooFew')}</p>
      <p>{t('tooFewWhy')}</p>
    </div>
  );
}
