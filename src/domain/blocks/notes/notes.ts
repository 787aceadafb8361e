import { textBlock } from '../textBlock.ts';

/** The most characters (code points) of one note. */
export const NOTE_LENGTH = 500;

/**
 * Sticky notes: written in silence, shown to everyone at the reveal. Option `tags`: the facilitator marks each as
 * *dakkapel* or *ontwerp*.
 */
export const notes = textBlock('notes', {
  most: NOTE_LENGTH,
  cardinality: 25,
  acceptsOptions: (options) =>
    Object.entries(options).every(([key, value]) => key === 'tags' && typeof value === 'boolean'),
});
