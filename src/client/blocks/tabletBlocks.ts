import type { ComponentType } from 'react';
import { loadWords } from '#i18n/setupI18n.ts';
import { lazyPart } from '../lazyPart.ts';
import { NotesOnTablet } from './notes/NotesOnTablet.tsx';
import type { TabletBlockProps } from './TabletBlockProps.ts';

type TabletBlock = ComponentType<TabletBlockProps>;

const WordOnTablet = withWords('closing', async () => (await import('./word/WordOnTablet.tsx')).WordOnTablet);
const FeedbackOnTablet = withWords(
  'closing',
  async () => (await import('./feedback/FeedbackOnTablet.tsx')).FeedbackOnTablet,
);

/**
 * How each kind of activity looks on a participant's tablet. A block brings its own chunk; a new one adds a line. Words
 * come from the view's namespace `participant`, unless it brings its own. Notes are nearly every activity, so they come with the view.
 */
const TABLET_BLOCKS: Readonly<Record<string, TabletBlock>> = {
  notes: NotesOnTablet,
  explain: lazyPart(async () => (await import('./explain/ExplainOnTablet.tsx')).ExplainOnTablet),
  dots: withWords('results', async () => (await import('./dots/DotsOnTablet.tsx')).DotsOnTablet),
  scale: withWords('results', async () => (await import('./scale/ScaleOnTablet.tsx')).ScaleOnTablet),
  steps: lazyPart(async () => (await import('./steps/StepsOnTablet.tsx')).StepsOnTablet),
  statement: withWords(
    'results',
    async () => (await import('./statement/StatementOnTablet.tsx')).StatementOnTablet,
  ),
  word: WordOnTablet,
  feedback: FeedbackOnTablet,
};

/** What comes later brings its words along, so that nobody waits for them at the beginning. */
function withWords(words: string, load: () => Promise<TabletBlock>): TabletBlock {
  return lazyPart(async () => {
    const [component] = await Promise.all([load(), loadWords([words])]);
    return component;
  });
}

/** How a block looks afterwards, among *Mijn eerdere briefjes*; a block without own contributions has nothing there. */
const EARLIER_BLOCKS: Readonly<Record<string, TabletBlock>> = {
  notes: lazyPart(async () => (await import('./notes/EarlierOnTablet.tsx')).EarlierOnTablet),
  steps: lazyPart(async () => (await import('./steps/EarlierSteps.tsx')).EarlierSteps),
  word: WordOnTablet,
  feedback: FeedbackOnTablet,
};

/** The component for looking back at a block, or undefined when there is nothing to look back at. */
export function earlierBlock(name: string): TabletBlock | undefined {
  return EARLIER_BLOCKS[name];
}

/** The component for a block, or undefined for one that this version does not know. */
export function tabletBlock(name: string): TabletBlock | undefined {
  return TABLET_BLOCKS[name];
}
