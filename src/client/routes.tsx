import { type ComponentType, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { loadWords } from '#i18n/setupI18n.ts';
import { useWords } from '#i18n/useWords.ts';
import { lazyWithRetry } from './lazyWithRetry.ts';
import { ViewBoundary } from './ViewBoundary.tsx';
import { NotFoundView } from './views/notFound/NotFoundView.tsx';

/**
 * Every address and its view; a view is one lazy chunk, `views/<folder>/<name>.tsx` with an export of that name. It
 * takes no properties: it reads `:id` by wouter's `useParams` and a secret of the link by `useSecret`. Its words are
 * the namespace named after its folder, with those in `words` beside it.
 */
export const ROUTES = [
  { path: '/', folder: 'start', view: 'StartView' },
  { path: '/nieuw', folder: 'prepare', view: 'PrepareView', words: ['rejections', 'script', 'wall'] },
  {
    path: '/voorbereiden/:id',
    folder: 'prepare',
    view: 'PrepareView',
    words: ['rejections', 'script', 'wall'],
  },
  {
    path: '/begeleider/:id',
    folder: 'facilitator',
    view: 'FacilitatorView',
    words: [
      'roles',
      'arranging',
      'closing',
      'scene',
      'rejections',
      'wall',
      'participant',
      'tablet',
      'results',
    ],
  },
  {
    path: '/medebegeleider/:id',
    folder: 'facilitator',
    view: 'FacilitatorView',
    words: [
      'roles',
      'arranging',
      'closing',
      'scene',
      'rejections',
      'wall',
      'participant',
      'tablet',
      'results',
    ],
  },
  {
    path: '/verslaglegger/:id',
    folder: 'facilitator',
    view: 'FacilitatorView',
    words: [
      'roles',
      'arranging',
      'closing',
      'scene',
      'rejections',
      'wall',
      'participant',
      'tablet',
      'results',
    ],
  },
  { path: '/scherm', folder: 'pair', view: 'PairView' },
  { path: '/scherm/:id', folder: 'wall', view: 'WallView', words: ['scene'] },
  { path: '/mee', folder: 'join', view: 'JoinView' },
  { path: '/deelnemer/:id', folder: 'participant', view: 'ParticipantView' },
  { path: '/verken/:id?', folder: 'explore', view: 'ExploreView', words: ['scene'] },
  {
    path: '/samenvatting/:id',
    folder: 'summary',
    view: 'SummaryView',
    words: ['closing', 'results', 'wall'],
  },
  { path: '/verslag/:id', folder: 'report', view: 'ReportView', words: ['reportText', 'formats', 'scene'] },
  { path: '/papier/:id', folder: 'paper', view: 'PaperView', words: ['wall', 'participant'] },
  { path: '/oefenen', folder: 'rehearse', view: 'RehearseView' },
  { path: '/check', folder: 'check', view: 'CheckView' },
] as const satisfies readonly RouteEntry[];

interface RouteEntry {
  path: string;
  folder: string;
  view: `${string}View`;
  words?: readonly string[];
}

/** A hall and its tablets fetch the table of files of these views alone. */
const hallViews = import.meta.glob<Record<string, ComponentType>>(
  './views/{join,participant,wall}/*View.tsx',
);

const views = ROUTES.map((route: RouteEntry) => ({
  path: route.path,
  View: lazyWithRetry(route.view, async () => {
    const words = loadWords([route.folder, ...(route.words ?? [])]);
    const file = `./views/${route.folder}/${route.view}.tsx`;
    const load = hallViews[file] ?? (await import('./otherViews.ts')).otherViews[file];
    if (load === undefined) return NotFoundView;
    const [module] = await Promise.all([load(), words]);
    return module[route.view] ?? NotFoundView;
  }),
}));

/** Pages for who makes the tool; the build knows them not. */
const devViews = import.meta.env.DEV
  ? [
      {
        path: '/dev/plaat',
        View: lazyWithRetry('PictureStates', async () => {
          const [{ PictureStates }] = await Promise.all([
            import('./dev/PictureStates.tsx'),
            loadWords(['scene']),
          ]);
          return PictureStates;
        }),
      },
      {
        path: '/dev/wand',
        View: lazyWithRetry('WallStates', async () => {
          const [{ WallStates }] = await Promise.all([
            import('./dev/WallStates.tsx'),
            loadWords(['wall', 'scene', 'results', 'closing']),
          ]);
          return WallStates;
        }),
      },
    ]
  : [];

/** Fetches the view of an address ahead, if there is one; never rejects. */
export async function prepareView(path: string): Promise<void> {
  await views.find(({ path: pattern }) => shapeOf(pattern).test(path))?.View.prepare();
}

function shapeOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace('/:id?', '(/[^/]+)?').replace(':id', '[^/]+')}/?$`);
}

/** The view that belongs to the address bar. */
export function Routes() {
  const [path] = useLocation();
  return (
    <ViewBoundary key={path}>
      <Suspense fallback={<Loading />}>
        <Switch>
          {[...views, ...devViews].map(({ path: pattern, View }) => (
            <Route key={pattern} path={pattern}>
              <View />
            </Route>
          ))}
          <Route>
            <NotFoundView />
          </Route>
        </Switch>
      </Suspense>
    </ViewBoundary>
  );
}

function Loading() {
  const t = useWords('app');
  // In the middle of the page, where what comes will stand; no style sheet is worth a request before it.
  return (
    <p role="status" style={{ display: 'grid', placeContent: 'center', blockSize: '100dvh' }}>
      {t('loading')}
    </p>
  );
}
