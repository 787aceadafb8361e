import { type ComponentType, Suspense } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { useWords } from '#i18n/useWords.ts';
import { lazyWithRetry } from './lazyWithRetry.ts';
import { type RouteEntry, routeViews, viewAt } from './routeTable.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

/** The addresses of a hall and its tablets, which fetch the table of files of these views alone (`otherViews.tsx`). */
export const HALL_ROUTES = [
  { path: '/scherm/:id', folder: 'wall', view: 'WallView', words: ['scene'] },
  { path: '/mee', folder: 'join', view: 'JoinView', hasWords: true },
  { path: '/deelnemer/:id', folder: 'participant', view: 'ParticipantView', hasWords: true },
] as const satisfies readonly RouteEntry[];

const views = routeViews(
  HALL_ROUTES,
  import.meta.glob<Record<string, ComponentType>>('./views/{join,participant,wall}/*View.tsx'),
);
const others = () => import('./otherViews.tsx');
const OtherViews = lazyWithRetry('OtherViews', async () => (await others()).OtherViews);

/** Fetches the view of an address ahead, if there is one; never rejects. */
export async function prepareView(address: string): Promise<void> {
  const view = viewAt(views, address);
  if (view) return view.prepare();
  await Promise.all([
    OtherViews.prepare(),
    others().then(
      ({ prepareOther }) => prepareOther(address),
      () => {},
    ),
  ]);
}

/** The view that belongs to the address bar. */
export function Routes() {
  const path = usePathname();
  const View = viewAt(views, path) ?? OtherViews;
  return (
    <ViewBoundary key={path}>
      <Suspense fallback={<Loading />}>
        <View />
      </Suspense>
    </ViewBoundary>
  );
}

function Loading() {
  const t = useWords('app');
  // The building site, and a word. Not in `index.html` already: see docs/measurements/load.md.
  return (
    <div className="pp-page">
      <div className="pp-page__sky" />
      <p role="status" className="pp-wait">
        {t('loading')}
      </p>
    </div>
  );
}
