import './ExploreView.css';
import { catalog } from 'virtual:catalog/full';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { CatalogPage, CatalogPlace } from '#catalog/Catalog.ts';
import { RegisterSwitch } from '#client/reading/RegisterSwitch.tsx';
import { RegisterProvider } from '#client/reading/useRegister.tsx';
import { PlaceList } from '#client/scene/PlaceList.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { TextLink } from '#client/ui/TextLink.tsx';
import type { PlaceId } from '#domain/workshop/place.ts';
import { useWords } from '#i18n/useWords.ts';
import { Details } from './Details.tsx';
import { exploreScene } from './exploreScene.ts';
import { GeneralQuestions } from './GeneralQuestions.tsx';
import { PictureStage } from './PictureStage.tsx';
import { PlacePage } from './PlacePage.tsx';
import { TermsPage } from './TermsPage.tsx';
import { TextPage } from './TextPage.tsx';

/** The picture with everything it says, without a session: an overview, a page per place, and the texts about it. */
export function ExploreView() {
  const t = useWords('explore');
  const { id } = useParams();
  const [, navigate] = useLocation();
  const [focused, setFocused] = useState<PlaceId | null>(null);
  const [detailId, setDetailId] = useState<string | null>(null);
  const what = lookUp(id);
  const main = useFocusOnArrival(id);
  const place = what.kind === 'place' ? what.place : null;
  const handlePlace = (chosen: PlaceId) => navigate(`/verken/${chosen}`);
  const title = titleOf(what, t('title'), t('terms.title'), t('notFound.title'));

  return (
    <RegisterProvider fallback="tekst_b1">
      <Page title={title} header={<RegisterSwitch />} footer={<Foot />}>
        <div ref={main} tabIndex={-1}>
          {what.kind === 'page' ? <TextPage page={what.page} /> : null}
          {what.kind === 'terms' ? <TermsPage terms={catalog.terms} /> : null}
          {what.kind === 'overview' || what.kind === 'nothing' ? (
            <div className="stack" style={{ gap: '1.5rem' }}>
              <div className="stack" style={{ gap: '0.5rem' }}>
                <Heading level={1}>{title}</Heading>
                <p style={{ maxInlineSize: '44rem' }}>
                  {t(what.kind === 'nothing' ? 'notFound.text' : 'lead')}
                </p>
              </div>
              <PictureStage
                current={null}
                focused={focused}
                onPlace={handlePlace}
                detailId={detailId}
                onDetail={setDetailId}
              />
              <PlaceList
                className="explore-list"
                state={exploreScene(null)}
                labels={catalog.places}
                onPlace={handlePlace}
                onFocusPlace={setFocused}
              />
              <Details details={catalog.details} chosen={detailId} onChoose={setDetailId} />
              <GeneralQuestions questions={catalog.general} />
            </div>
          ) : null}
          {place === null ? null : (
            <div className="explore explore--place">
              <PictureStage
                current={place.id}
                focused={focused}
                onPlace={handlePlace}
                detailId={detailId}
                onDetail={setDetailId}
              />
              <PlacePage place={place} places={catalog.places} />
            </div>
          )}
        </div>
      </Page>
    </RegisterProvider>
  );
}

type What =
  | { readonly kind: 'overview' | 'terms' | 'nothing' }
  | { readonly kind: 'place'; readonly place: CatalogPlace }
  | { readonly kind: 'page'; readonly page: CatalogPage };

/** What the last part of the address means. */
function lookUp(id: string | undefined): What {
  if (id === undefined || id === '') return { kind: 'overview' };
  if (id === 'begrippen') return { kind: 'terms' };
  const place = catalog.places.find((each) => each.id === id);
  if (place !== undefined) return { kind: 'place', place };
  const page = catalog.pages.find((each) => each.id === id);
  return page === undefined ? { kind: 'nothing' } : { kind: 'page', page };
}

function titleOf(what: What, overview: string, terms: string, nothing: string): string {
  if (what.kind === 'place') return what.place.label;
  if (what.kind === 'page') return what.page.title.tekst_b1;
  if (what.kind === 'terms') return terms;
  return what.kind === 'nothing' ? nothing : overview;
}

/** Another place is another page: begin reading at its top. Not at the very first, where the browser does that. */
function useFocusOnArrival(id: string | undefined) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    window.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, [id]);
  return ref;
}

function Foot() {
  const t = useWords('explore');
  return (
    <nav className="row" aria-label={t('more')} style={{ gap: '0.75rem 2rem' }}>
      <TextLink href="/verken">{t('places')}</TextLink>
      <TextLink href="/verken/begrippen">{t('terms.title')}</TextLink>
      {catalog.pages
        .filter((page) => page.id !== 'welkom')
        .map((page) => (
          <TextLink key={page.id} href={`/verken/${page.id}`}>
            {page.title.tekst_b1}
          </TextLink>
        ))}
    </nav>
  );
}
