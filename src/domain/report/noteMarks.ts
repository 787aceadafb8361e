import type { NoteMark } from './ReportTree.ts';

/** Distinct marks in a fixed order: the four vensters first, then groups a workshop may add. */
const MARKS: readonly NoteMark[] = [
  { shape: 'circle', colour: '#9A6512', paper: '#FBEBC8' },
  { shape: 'square', colour: '#4B6B47', paper: '#E2EBDF' },
  { shape: 'triangle', colour: '#3B5874', paper: '#DDE7EF' },
  { shape: 'diamond', colour: '#9C3F2A', paper: '#F7DFD6' },
  { shape: 'pentagon', colour: '#6A4A7D', paper: '#EBE2F0' },
  { shape: 'hexagon', colour: '#1F6A6B', paper: '#D9ECEA' },
  { shape: 'star', colour: '#8A3A5E', paper: '#F6DFE8' },
  { shape: 'cross', colour: '#5F5A2A', paper: '#EEECD3' },
];

/** The mark of *Iedereen*: notes whose writer chose not to show a group. */
export const EVERYONE_MARK: NoteMark = { shape: 'ring', colour: '#4A535B', paper: '#EFEDE8' };

/** Gives the mark of the group at this place in the list of groups (0 is the first); starts again after eight. */
export function noteMarkOf(index: number): NoteMark {
  return MARKS[index % MARKS.length] ?? EVERYONE_MARK;
}
