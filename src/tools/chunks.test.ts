import { expect, it } from 'vitest';
import { CHUNKS } from './chunks.ts';
import { compileEarly } from './compileEarly.ts';

const MAIN = '/p/src/client/main.tsx';
const WALL = '/p/src/client/views/wall/WallView.tsx';
const LATER = '/p/src/client/wall/LaterScene.tsx';
const BOARD = '/p/src/client/scene/NoteBoard.tsx';
const PICTURE = '/p/src/client/scene/Picture.tsx';

/** Who imports whom, at once or later. */
const graph = {
  getModuleInfo(id: string) {
    const at = (importers: string[], dynamicImporters: string[] = []) => ({ importers, dynamicImporters });
    if (id === WALL) return at([], [MAIN]);
    if (id === LATER) return at([], [WALL]);
    if (id === BOARD) return at([LATER]);
    if (id === PICTURE) return at([WALL]);
    return at([]);
  },
};
const fileOf = (id: string) => CHUNKS.map(({ name }) => name(id, graph)).find((name) => name !== null);

it('has a wall fetch the board after its picture, and all that draws is translated while it comes in', () => {
  const [picture, board] = [fileOf(PICTURE), fileOf(BOARD)];
  expect([picture, board]).toEqual(['canvas', 'board']);
  for (const name of ['canvas', 'board', 'picture']) {
    expect(CHUNKS.map(({ debugName }) => debugName)).toContain(name);
    expect(compileEarly({ name })).toBe('//# allFunctionsCalledOnLoad');
  }
  expect(compileEarly({ name: 'tablet' })).toBe('');
});
