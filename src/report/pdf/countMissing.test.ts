import { describe, expect, it } from 'vitest';
import { countMissing } from './countMissing.ts';
import { Faces } from './Faces.ts';
import { fontsNode } from './fontsNode.ts';
import { sampleTree } from './testing/sampleTree.ts';

const MARK = { path: 'M0 0', colour: '#000000', paper: '#ffffff' };
const notes = (...items: { id: string; text: string }[]) => ({
  type: 'notes' as const,
  label: 'Inwoner',
  mark: MARK,
  items,
});

describe('counting what no font can show', () => {
  it('counts a note once, however often it stands in the report or is quoted from', async () => {
    const faces = new Faces(await fontsNode(), 'nl');
    const note = { id: 'n1', text: 'Dag 你好 en \u1200' };
    const tree = {
      ...sampleTree(0),
      blocks: [
        { type: 'sides' as const, sides: [notes(note)] },
        { type: 'table' as const, caption: '', head: ['a'], rows: [[`‘${note.text}’`]] },
        { type: 'list' as const, items: [`‘${note.text}’`, 'ander \u1201'] },
        { type: 'section' as const, dense: true, children: [notes(note, { id: 'n2', text: '你好' })] },
      ],
    };
    // three of the first note, two of the second, one of the other item
    expect(countMissing(tree, faces)).toBe(6);
  });
});
