import type { Plugin } from 'vite';

const REACT =
  /node_modules\/(react-dom\/cjs\/react-dom-client|react-reconciler\/cjs\/react-reconciler)\.production\.js$/;

/**
 * What this program never asks of React DOM, by the functions that do it, and what they say when there is nothing to do.
 * Nobody can come in there: each needs a page drawn on the server, or a component, a hook or an attribute that does not
 * occur in our sources.
 */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  // Pages drawn on the server (`hydrateRoot`)
  'return null;': [
    'ReactDOMHydrationRoot',
    'attemptContinuousHydration',
    'attemptHydrationAtCurrentPriority',
    'canHydrateHydrationBoundary',
    'canHydrateInstance',
    'canHydrateTextInstance',
    'clearHydrationBoundary',
    'commitActivityHydrationCallbacks',
    'commitSuspenseHydrationCallbacks',
    'getHydratableHoistableCache',
    'getNextHydratable',
    'getNextHydratableInstanceAfterHydrationBoundary',
    'getParentHydrationBoundary',
    'mountHostRootWithoutHydrating',
    'prepareToHydrateHostInstance',
    'queueHydrationError',
    'retryActivityComponentWithoutHydrating',
    'retryIfBlockedOn',
    'retrySuspenseComponentWithoutHydrating',
    'throwOnHydrationMismatch',
    'updateDehydratedSuspenseComponent',
    'upgradeHydrationErrorsToRecoverable',
    // <ViewTransition>
    'applyViewTransitionName',
    'applyViewTransitionToHostInstances',
    'applyViewTransitionToHostInstancesRecursive',
    'commitAppearingPairViewTransitions',
    'commitDeletedPairViewTransitions',
    'commitEnterViewTransitions',
    'commitExitViewTransitions',
    'commitNestedViewTransitions',
    'createViewTransitionInstance',
    'getViewTransitionClassName',
    'getViewTransitionName',
    'measureNestedViewTransitions',
    'measureViewTransitionHostInstancesRecursive',
    'reportViewTransitionError',
    'restoreEnterOrExitViewTransitions',
    'restoreNestedViewTransitions',
    'restorePairedViewTransitions',
    'restoreViewTransitionName',
    'restoreViewTransitionOnHostInstances',
    'scheduleViewTransitionEvent',
    'startViewTransition',
    'trackEnterViewTransitions',
    // <Activity>, <SuspenseList>
    'updateActivityComponent',
    'updateSuspenseListComponent',
    // Style sheets and scripts that React fetches (`precedence`, `preload`)
    'acquireResource',
    'getResource',
    'preload',
    'suspendResource',
  ],
  'return !1;': ['popHydrationState', 'queueIfContinuousEvent'],
};

/** Ways in that nobody takes. */
const WAYS_IN = [
  /^exports\.hydrateRoot = function[\s\S]*?^\};/m,
  /^FragmentInstance\.prototype\.\w+ = function[\s\S]*?^\};/gm,
];

/**
 * Builds React DOM without what is not asked of it: a sixth of its weight. It is half of what a tablet fetches.
 * See docs/decisions/2026-11-22-weight-of-the-first-load.md.
 */
export function trimReact(): Plugin {
  return {
    name: 'praatplaat-trim-react',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: REACT },
      handler: (code, id) => ({ code: withoutUnused(code, id.includes('react-dom')), map: null }),
    },
  };
}

/**
 * @param isWhole - whether everything unused has to be there: throws when it is not, for then this React is another one,
 *   and somebody has to look again. What draws for react-konva holds a part of the same.
 */
export function withoutUnused(code: string, isWhole: boolean): string {
  let kept = code;
  const replace = (what: RegExp, by: string) => {
    if (isWhole && kept.search(what) < 0)
      throw new Error(`React has no ${what} any more: is it used otherwise now?`);
    kept = kept.replace(what, by);
  };
  for (const [body, names] of Object.entries(UNUSED))
    for (const name of names)
      replace(new RegExp(`^( *)(function ${name}\\([^)]*\\) \\{)[\\s\\S]*?^\\1\\}`, 'm'), `$1$2 ${body} }`);
  for (const way of WAYS_IN) replace(way, '');
  return kept;
}
