import type { CatalogPlace } from '#catalog/Catalog.ts';
import { useRegister } from '#client/reading/useRegister.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Html } from '#client/ui/Html.tsx';
import { TermText } from '#client/ui/TermText.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Links } from './Links.tsx';
import { Questions } from './Questions.tsx';

interface PlacePageProps {
  place: CatalogPlace;
  /** All of them, for the way on. */
  places: readonly CatalogPlace[];
}

/** Everything the picture says at one place. */
export function PlacePage({ place, places }: PlacePageProps) {
  const t = useWords('explore');
  const { register } = useRegister();
  const html = register === 'tekst' ? place.html : place.html_b1;
  return (
    <article className="explore-article">
      <div>
        <p className="explore-kind">
          {place.number === undefined ? t('place.window') : t('place.task', { number: place.number })}
        </p>
        <Heading level={1}>{place.heading[register]}</Heading>
        {place.officialTitle === place.heading[register] ? null : (
          <p className="quiet">
            {t('place.official')}: {place.officialTitle}
          </p>
        )}
      </div>
      <p className="explore-why">
        <TermText>{place.why[register]}</TermText>
      </p>
      {html === '' ? null : <Html html={html} />}
      {place.elements.length === 0 ? null : (
        <>
          <Heading level={2}>{t('place.elements')}</Heading>
          <dl className="explore-elements">
            {place.elements.map((element) => (
              <div key={titleIn(element, register)}>
                <dt>{titleIn(element, register)}</dt>
                <dd>
                  <TermText>{element.wording[register]}</TermText>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Practice place={place} />
      <Heading level={2}>{t('place.questions')}</Heading>
      <Questions questions={place.questions} />
      <Links place={place} />
      <WayOn place={place} places={places} />
    </article>
  );
}

function Practice({ place: { practice } }: { place: CatalogPlace }) {
  const t = useWords('explore');
  const { register } = useRegister();
  const text = (
    <p>
      <TermText>{practice.wording[register]}</TermText>
    </p>
  );
  return (
    <section className="explore-practice stack" style={{ gap: '0.5rem' }} aria-labelledby="praktijk">
      <Heading level={2} id="praktijk" looks={3}>
        {t('place.practice')}
      </Heading>
      {practice.sensitive === true ? (
        // Cases about addiction or violence never open by themselves.
        <>
          <p>{t('place.sensitive')}</p>
          <details>
            <summary>{titleIn(practice, register)}</summary>
            {text}
          </details>
        </>
      ) : (
        <>
          <p>
            <strong>{titleIn(practice, register)}</strong>
          </p>
          {text}
        </>
      )}
    </section>
  );
}

function titleIn(thing: { title: string; title_b1: string }, register: 'tekst' | 'tekst_b1'): string {
  return register === 'tekst_b1' ? thing.title_b1 : thing.title;
}

function WayOn({ place, places }: PlacePageProps) {
  const t = useWords('explore');
  const at = places.findIndex((each) => each.id === place.id);
  const [previous, next] = [places[at - 1], places[at + 1]];
  return (
    <div className="explore-nav">
      {previous === undefined ? (
        <span />
      ) : (
        <ButtonLink href={`/verken/${previous.id}`} icon="back">
          {t('place.previous', { label: previous.label })}
        </ButtonLink>
      )}
      {next === undefined ? null : (
        <ButtonLink href={`/verken/${next.id}`} icon="arrow">
          {t('place.next', { label: next.label })}
        </ButtonLink>
      )}
    </div>
  );
}
