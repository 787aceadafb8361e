import type { CatalogPage } from '#catalog/Catalog.ts';
import { useRegister } from '#client/reading/useRegister.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Html } from '#client/ui/Html.tsx';
import { TextLink } from '#client/ui/TextLink.tsx';
import { useWords } from '#i18n/useWords.ts';

/** A text about the picture: background, welcome, privacy. Facts carry their year and source. */
export function TextPage({ page }: { page: CatalogPage }) {
  const t = useWords('explore');
  const { register } = useRegister();
  const { facts = [], links = [] } = page;
  return (
    <article className="explore-article">
      <Heading level={1}>{page.title[register]}</Heading>
      <Html html={register === 'tekst' ? page.html : page.html_b1} />
      {facts.length === 0 ? null : (
        <>
          <Heading level={2}>{t('facts')}</Heading>
          <ul className="explore-questions">
            {facts.map((fact) => (
              <li key={fact.text.tekst} className="explore-question">
                <p>{fact.text[register]}</p>
                <p className="explore-question__origin">
                  {fact.url === undefined ? (
                    t('fact', { source: fact.source, year: fact.year })
                  ) : (
                    <TextLink href={fact.url}>{t('fact', { source: fact.source, year: fact.year })}</TextLink>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {links.length === 0 ? null : (
        <>
          <Heading level={2}>{t('place.links')}</Heading>
          <ul className="explore-links">
            {links.map((link) => (
              <li key={link.url}>
                <TextLink href={link.url}>{link.title}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
