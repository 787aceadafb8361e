import { Fragment } from 'react';
import { ReadAloudButton } from '#client/reading/ReadAloudButton.tsx';
import { TextLink } from '#client/ui/TextLink.tsx';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Welcome } from '#protocol/http.ts';

/** Who sees it, what for, how long; whom to ask. Nobody has to agree to anything: it is told. */
export function GoodToKnow({ welcome }: { welcome: Welcome }) {
  const t = useWords('join');
  const { organisation, contact, privacyUrl, expiresAt } = welcome;
  // Whoever prepared in a hurry left it open; a sentence should not end in nothing.
  const named = organisation !== '';
  const lines = [
    [t('lines.who'), t('lines.whoText')],
    [t('lines.whatFor'), t('lines.whatForText')],
    [
      t('lines.howLong'),
      t(named ? 'lines.howLongText' : 'lines.howLongNobody', { date: formatDay(expiresAt), organisation }),
    ],
  ];
  return (
    <section aria-label={t('lines.title')} className="stack" style={{ gap: '0.75rem' }}>
      <dl className="join-lines">
        {lines.map(([question, answer]) => (
          <Fragment key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </Fragment>
        ))}
      </dl>
      <ReadAloudButton text={lines.flat().join(' ')} />
      {contact === '' && privacyUrl === '' ? null : (
        <p className="small">
          {contact === '' ? null : t('lines.contact', { contact })}
          {contact === '' || privacyUrl === '' ? null : <br />}
          {privacyUrl === '' ? null : (
            <TextLink href={privacyUrl}>
              {t(named ? 'lines.privacy' : 'lines.privacyNobody', { organisation })}
            </TextLink>
          )}
        </p>
      )}
    </section>
  );
}
