import { box, type Marks } from '../marks.ts';
import { palette } from '../palette.ts';
import type { SceneState } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';

/** All elements of the picture from back to front. */
export function everything(_state: SceneState, _words: SceneWords): { id: string; marks: Marks }[] {
  return [{ id: 'sky', marks: [{ d: box(-800, -900, 3200, 2600), fill: palette.sky }] }];
}
