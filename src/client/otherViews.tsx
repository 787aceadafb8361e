import './ui/quietButtons.css';
import type { ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { loadWords } from '#i18n/setupI18n.ts';
import { DESK_WORDS } from './deskWords.ts';
import { lazyWithRetry } from './lazyWithRetry.ts';
import { type RouteEntry, routeViews, viewAt } from './routeTable.ts';
import { addIcons } from './ui/Icon.tsx';
import { MORE_ICONS } from './ui/moreIcons.ts';
import { NotFoundView } from './views/notFound/NotFoundView.tsx';

// Before any of them is drawn.
addIcons(MORE_ICONS);

/** The desk, whoever sits at it. */
const DESK = {
  folder: 'facilitator',
  view: 'FacilitatorView',
  words: DESK_WORDS,
} as const;

/** The addresses that the hall does not need; a table of its own, because with all their files it is long. */
export const OTHER_ROUTES = [
  { path: '/', folder: 'start', view: 'StartView' },
  { path: '/nieuw', folder: 'prepare', view: 'PrepareView', words: ['rejections', 'script', 'wall'] },
  {
    path: '/voorbereiden/:id',
    folder: 'prepare',
    view: 'PrepareView',
    words: ['rejections', 'script', 'wall'],
  },
  { path: '/begeleider/:id', ...DESK },
  { path: '/medebegeleider/:id', ...DESK },
  { path: '/verslaglegger/:id', ...DESK },
  { path: '/scherm', folder: 'pair', view: 'PairView' },
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

const views = routeViews(
  OTHER_ROUTES,
  import.meta.glob<Record<string, ComponentType>>([
    './views/*/*View.tsx',
    '!./views/{notFound,join,participant,wall}/*',
  ]),
);

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

/** The view of any other address, or a friendly page where there is none. */
export function OtherViews() {
  return (
    <Switch>
      {[...views, ...devViews].map(({ path, View }) => (
        <Route key={path} path={path}>
          <View />
        </Route>
      ))}
      <Route>
        <NotFoundView />
      </Route>
    </Switch>
  );
}

/** Fetches the view of an address ahead, if there is one. */
export async function prepareOther(address: string): Promise<void> {
  await viewAt(views, address)?.prepare();
}
