import bidiFactory from 'bidi-js';
import type { Cluster } from './Faces.ts';
import type { Line, Measure } from './layoutText.ts';
import type { FaceName } from './theme.ts';

const bidi = bidiFactory();
const ARABIC_LIKE = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A stretch of one line in one font and one direction, with its place on the line. */
export interface Run {
  text: string;
  face: FaceName;
  part: number;
  x: number;
  width: number;
}

interface Stretch {
  clusters: Cluster[];
  face: FaceName;
  part: number;
  level: number;
}

/**
 * Places the stretches of a line from `x` on (right-aligned in `width` when its paragraph runs from right to left),
 * in visual order after UAX 9. The runs come back in reading order: content is tagged as it is read.
 */
export function lineRuns(line: Line, x: number, width: number, size: number, measure: Measure): Run[] {
  const stretches = stretchesOf(line);
  const runs = stretches.map((stretch) => {
    const text = shownText(stretch);
    return {
      text,
      face: stretch.face,
      part: stretch.part,
      x: 0,
      width: measure(text, stretch.face, size),
    };
  });
  const total = runs.reduce((sum, run) => sum + run.width, 0);
  let at = line.rightToLeft ? x + width - total : x;
  for (const index of visualOrder(stretches.map((stretch) => stretch.level))) {
    const run = runs[index];
    if (!run) continue;
    run.x = at;
    at += run.width;
  }
  return runs;
}

function stretchesOf(line: Line): Stretch[] {
  const text = line.clusters.map((cluster) => cluster.text).join('');
  const turns = line.rightToLeft || ARABIC_LIKE.test(text);
  const levels = turns ? bidi.getEmbeddingLevels(text, line.rightToLeft ? 'rtl' : 'ltr').levels : [];
  const stretches: Stretch[] = [];
  let position = 0;
  let afterSpace = false;
  for (const cluster of line.clusters) {
    const level = levels[position] ?? 0;
    position += cluster.text.length;
    const last = stretches.at(-1);
    // words of a right-to-left stretch are placed one by one, so that a shaper never orders them a second time
    const joins =
      last &&
      last.face === cluster.face &&
      last.part === cluster.part &&
      last.level === level &&
      !(level % 2 && afterSpace);
    if (joins) last.clusters.push(cluster);
    else stretches.push({ clusters: [cluster], face: cluster.face, part: cluster.part, level });
    afterSpace = cluster.text.trim() === '';
  }
  return stretches;
}

/** Rule L2 of UAX 9: from the highest level down, turn round every sequence at that level or above. */
function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    let start = 0;
    while (start < order.length) {
      if ((levels[order[start] ?? 0] ?? 0) < level) {
        start += 1;
        continue;
      }
      let end = start;
      while (end + 1 < order.length && (levels[order[end + 1] ?? 0] ?? 0) >= level) end += 1;
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
      start = end + 1;
    }
  }
  return order;
}

/** Mirrors brackets; fontkit turns round right-to-left scripts itself, anything else at such a level we turn here. */
function shownText(stretch: Stretch): string {
  const texts = stretch.clusters.map((cluster) => cluster.text);
  if (stretch.level % 2 === 0) return texts.join('');
  const mirrored = texts.map((text) => bidi.getMirroredCharacter(text) ?? text);
  return mirrored.some((text) => ARABIC_LIKE.test(text)) ? mirrored.join('') : mirrored.reverse().join('');
}
