import type { CatalogPlace } from '#catalog/Catalog.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { TextLink } from '#client/ui/TextLink.tsx';
import { useWords } from '#i18n/useWords.ts';

/** Further reading and sources of a place. */
export function Links({ place }: { place: CatalogPlace }) {
  const t = useWords('explore');
  return (
    <>
      {place.links.length === 0 ? null : (
        <>
          <Heading level={2}>{t('place.links')}</Heading>
          <ul className="explore-links">
            {place.links.map((link) => (
              <li key={link.url}>
                <TextLink href={link.url}>{link.title}</TextLink>
                {link.truncated === true ? (
                  <span className="quiet small"> {t('place.truncated')}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {place.sources.length === 0 ? null : (
        <p className="small quiet">
          {t('place.sources')}: {place.sources.join('; ')}
        </p>
      )}
    </>
  );
}
