import type { ComponentType } from 'react';
import { loadWords } from '#i18n/setupI18n.ts';
import { filesFirst } from '../filesFirst.ts';
import { lazyPart } from '../lazyPart.ts';
import { NotesOnTablet } from './notes/NotesOnTablet.tsx';
import type { TabletBlockProps } from './TabletBlockProps.ts';

type TabletBlock = ComponentType<TabletBlockProps>;

const WordOnTablet = part(
  ['WordOnTablet.tsx', 'closing.json'],
  async () => (await import('./word/WordOnTablet.tsx')).WordOnTablet,
);
const FeedbackOnTablet = part(
  ['FeedbackOnTablet.tsx', 'closing.json'],
  async () => (await import('./feedback/FeedbackOnTablet.tsx')).FeedbackOnTablet,
);

/**
 * How each kind of activity looks on a participant's tablet. A block brings its own chunk; a new one adds a line. Words
 * come from the view's namespace `participant`, unless it brings its own. Notes are nearly every activity, so they come with the view.
 */
const TABLET_BLOCKS: Readonly<Record<string, TabletBlock>> = {
  notes: NotesOnTablet,
  explain: part(
    ['ExplainOnTablet.tsx'],
    async () => (await import('./explain/ExplainOnTablet.tsx')).ExplainOnTablet,
  ),
  dots: part(
    ['DotsOnTablet.tsx', 'results.json'],
    async () => (await import('./dots/DotsOnTablet.tsx')).DotsOnTablet,
  ),
  scale: part(
    ['ScaleOnTablet.tsx', 'results.json'],
    async () => (await import('./scale/ScaleOnTablet.tsx')).ScaleOnTablet,
  ),
  steps: part(['StepsOnTablet.tsx'], async () => (await import('./steps/StepsOnTablet.tsx')).StepsOnTablet),
  statement: part(
    ['StatementOnTablet.tsx', 'results.json'],
    async () => (await import('./statement/StatementOnTablet.tsx')).StatementOnTablet,
  ),
  word: WordOnTablet,
  feedback: FeedbackOnTablet,
};

/**
 * What comes later brings its words along, so that nobody waits for them at the beginning.
 *
 * @param sources - of the component, and of its words if it has any
 */
function part(sources: readonly string[], load: () => Promise<TabletBlock>): TabletBlock {
  const words = sources
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  return lazyPart(
    filesFirst(sources, async () => {
      const [component] = await Promise.all([load(), loadWords(words)]);
      return component;
    }),
  );
}

/** How a block looks afterwards, among *Mijn eerdere briefjes*; a block without own contributions has nothing there. */
const EARLIER_BLOCKS: Readonly<Record<string, TabletBlock>> = {
  notes: part(
    ['EarlierOnTablet.tsx'],
    async () => (await import('./notes/EarlierOnTablet.tsx')).EarlierOnTablet,
  ),
  steps: part(['EarlierSteps.tsx'], async () => (await import('./steps/EarlierSteps.tsx')).EarlierSteps),
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
