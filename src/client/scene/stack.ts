import type { Layer } from 'konva/lib/Layer';
import type { Node } from 'konva/lib/Node';

/** Which of a layer's bitmaps lies over which: a number that each carries. */
const DEPTH = 'depth';

/** Lays a node at a depth among the others on its layer; what has a higher one lies over it. */
export function stack(layer: Layer, node: Node, depth: number): void {
  node.setAttr(DEPTH, depth);
  const nodes: Node[] = [...layer.getChildren()];
  const of = (each: Node) => Number(each.attrs[DEPTH]);
  for (const each of nodes.sort((a, b) => of(a) - of(b))) each.moveToTop();
}
