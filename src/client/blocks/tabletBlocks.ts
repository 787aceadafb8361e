import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { loadWords } from '#i18n/setupI18n.ts';
import type { TabletBlockProps } from './TabletBlockProps.ts';

/**
 * How each kind of activity looks on a participant's tablet. A block brings its own chunk; a new one adds a line.
 * Words come from the view's namespace `participant`.
 */
const notes = import('./notes/NotesOnTablet.tsx');

const TABLET_BLOCKS: Readonly<Record<string, LazyExoticComponent<ComponentType<TabletBlockProps>>>> = {
  // Nearly every activity: on its way before the session has connected.
  notes: lazy(async () => ({ default: (await notes).NotesOnTablet })),
  explain: lazy(async () => ({ default: (await import('./explain/ExplainOnTablet.tsx')).ExplainOnTablet })),
  dots: lazy(async () => ({ default: (await import('./dots/DotsOnTablet.tsx')).DotsOnTablet })),
  scale: lazy(async () => ({ default: (await import('./scale/ScaleOnTablet.tsx')).ScaleOnTablet })),
  steps: lazy(async () => ({ default: (await import('./steps/StepsOnTablet.tsx')).StepsOnTablet })),
  statement: lazy(async () => ({
    default: (await import('./statement/StatementOnTablet.tsx')).StatementOnTablet,
  })),
  word: lazy(() => atTheEnd(async () => (await import('./word/WordOnTablet.tsx')).WordOnTablet)),
  feedback: lazy(() =>
    atTheEnd(async () => (await import('./feedback/FeedbackOnTablet.tsx')).FeedbackOnTablet),
  ),
};

/** What comes at the end brings its words along, so that nobody waits for them at the beginning. */
async function atTheEnd(load: () => Promise<ComponentType<TabletBlockProps>>) {
  const [component] = await Promise.all([load(), loadWords(['closing'])]);
  return { default: component };
}

/** How a block looks afterwards, among *Mijn eerdere briefjes*; a block without own contributions has nothing there. */
const EARLIER_BLOCKS: Readonly<Record<string, LazyExoticComponent<ComponentType<TabletBlockProps>>>> = {
  notes: lazy(async () => ({ default: (await import('./notes/EarlierOnTablet.tsx')).EarlierOnTablet })),
  steps: lazy(async () => ({ default: (await import('./steps/EarlierSteps.tsx')).EarlierSteps })),
  word: lazy(() => atTheEnd(async () => (await import('./word/WordOnTablet.tsx')).WordOnTablet)),
  feedback: lazy(() =>
    atTheEnd(async () => (await import('./feedback/FeedbackOnTablet.tsx')).FeedbackOnTablet),
  ),
};

/** The component for looking back at a block, or undefined when there is nothing to look back at. */
export function earlierBlock(name: string): LazyExoticComponent<ComponentType<TabletBlockProps>> | undefined {
  return EARLIER_BLOCKS[name];
}

/** The component for a block, or undefined for one that this version does not know. */
export function tabletBlock(name: string): LazyExoticComponent<ComponentType<TabletBlockProps>> | undefined {
  return TABLET_BLOCKS[name];
}
