import { useMemo } from 'react';
import { placeName } from '#client/blocks/dots/placeName.ts';
import { useApartWords } from '#client/blocks/results/useResultWords.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import {
  type Difference,
  isEmptySummary,
  type MostDots,
  type Summary,
  summaryOf,
} from '#domain/results/summary.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { ExplainScene } from './ExplainScene.tsx';
import { MOST_STEPS, StepCards } from './StepsScene.tsx';
import { useFitting } from './useFitting.ts';
import { usePages } from './usePages.ts';

/** The harvest beside the picture, page by page: what was agreed, what got most dots, where groups differ. */
export function SummaryScene({ view }: { view: State }) {
  const t = useWords('closing');
  const wall = useWords('wall');
  const summary = useMemo(() => summaryOf(view, BLOCKS, placeName), [view]);
  const closed = workshopOf(view)?.status === 'closed';
  const [list, most] = useFitting<HTMLOListElement>(MOST_STEPS, JSON.stringify(summary.steps));
  const pages = pagesOf(summary, most, closed);
  const page = usePages('summary', pages.length, false);
  const shown = pages[page];
  // No agreement yet, or nothing at all: then there is nothing to begin with but thanks.
  if (shown === undefined || shown.kind === 'thanks' || isEmptySummary(summary))
    return <ExplainScene view={view} activity={null} />;
  return (
    <div className="wall__panel wall__panel--steps wall__panel--summary">
      <h1 className="wall__title wall__title--summary">
        {shown.kind === 'steps' && closed ? wall('thanksSteps') : t(`summary.${shown.kind}`)}
      </h1>
      {shown.kind === 'steps' ? <StepCards ref={list} steps={shown.steps} start={shown.start} /> : null}
      {shown.kind === 'dots' ? <DotsPage dots={shown.dots} /> : null}
      {shown.kind === 'differences' ? <DifferencesPage view={view} differences={shown.differences} /> : null}
      <p className="wall__text wall__last">
        {closed ? wall('closedDevice') : null}
        {pages.length > 1 ? <span>{wall('page', { page: page + 1, pages: pages.length })}</span> : null}
      </p>
    </div>
  );
}

type SummaryPage =
  /** Nothing was agreed on: then it begins with thanks alone. */
  | { readonly kind: 'thanks' }
  | { readonly kind: 'steps'; readonly steps: Summary['steps']; readonly start: number }
  | { readonly kind: 'dots'; readonly dots: readonly MostDots[] }
  | { readonly kind: 'differences'; readonly differences: readonly Difference[] };

/** So many votes fit on one page with their choices. */
const VOTES = 2;

function pagesOf({ steps, dots, differences }: Summary, most: number, closed: boolean): SummaryPage[] {
  const pages: SummaryPage[] = closed && steps.length === 0 ? [{ kind: 'thanks' }] : [];
  for (let at = 0; at < steps.length; at += most)
    pages.push({ kind: 'steps', steps: steps.slice(at, at + most), start: at + 1 });
  for (let at = 0; at < dots.length; at += VOTES)
    pages.push({ kind: 'dots', dots: dots.slice(at, at + VOTES) });
  if (differences.length > 0) pages.push({ kind: 'differences', differences });
  return pages;
}

function DotsPage({ dots }: { dots: readonly MostDots[] }) {
  const t = useWords('results');
  return dots.map(({ activityId, title, top }) => (
    <section key={activityId} className="wall__harvest">
      <h2>{title.tekst_b1}</h2>
      <ol>
        {top.map(({ text, n }) => (
          <li key={text}>
            <span className="wall__side-text">{text}</span>
            <strong>{t('dots.count', { count: n })}</strong>
          </li>
        ))}
      </ol>
    </section>
  ));
}

function DifferencesPage({ view, differences }: { view: State; differences: readonly Difference[] }) {
  const apartWords = useApartWords(view);
  return differences.map(({ activityId, title, placeId, apart, contradiction }) => (
    <section key={activityId} className="wall__harvest">
      <h2>{placeId === null ? title.tekst_b1 : placeName(placeId)}</h2>
      <p className={contradiction ? 'wall__between wall__between--apart' : ''}>{apartWords(apart)}</p>
    </section>
  ));
}
