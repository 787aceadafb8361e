import type { Block, BlockRegistry } from './Block.ts';
import { dots } from './dots/dots.ts';
import { explain } from './explain/explain.ts';
import { feedback } from './feedback/feedback.ts';
import { notes } from './notes/notes.ts';
import { scale } from './scale/scale.ts';
import { statement } from './statement/statement.ts';
import { steps } from './steps/steps.ts';
import { word } from './word/word.ts';

/** Makes a registry of blocks by name; tests add a block of their own. */
export function registryOf(...blocks: readonly Block[]): BlockRegistry {
  return new Map(blocks.map((block) => [block.name, block]));
}

/** Every block of the product. */
export const BLOCKS: BlockRegistry = registryOf(
  explain,
  notes,
  dots,
  scale,
  steps,
  statement,
  word,
  feedback,
);
