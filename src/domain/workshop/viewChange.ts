import type { BlockRegistry } from '../blocks/Block.ts';
import { applyChanges, type Change } from './changes.ts';
import type { ViewChange } from './Delta.ts';
import type { EntityOf, Kind } from './entities.ts';
import { project } from './project.ts';
import type { State } from './State.ts';
import type { Touched } from './touched.ts';
import type { ViewClass } from './viewer.ts';

/**
 * The difference between the view last sent to a class and the state now, looking only at what was touched.
 * Null when that class sees no difference. Also gives the view that it leads to, to be kept for next time; who keeps it
 * from `changing` pays for the difference only.
 */
export function viewChange(
  sent: State,
  state: State,
  cls: ViewClass,
  touched: Touched,
  blocks: BlockRegistry,
  apply: (changes: readonly Change[]) => State = (changes) => applyChanges(sent, changes),
): { change: ViewChange; view: State } | null {
  const put: Partial<Record<Kind, EntityOf[Kind][]>> = {};
  const remove: Partial<Record<Kind, string[]>> = {};
  const changes: Change[] = [];
  for (const [kind, ids] of touched) {
    const puts: EntityOf[Kind][] = [];
    const removes: string[] = [];
    for (const id of ids.size > 1 ? [...ids].sort() : ids) {
      const before = sent[kind].get(id);
      const entity = project(state, cls, kind, id, blocks);
      if (entity === undefined) {
        if (before === undefined) continue;
        removes.push(id);
        changes.push({ op: 'remove', kind, id });
      } else if (before === undefined || !isSame(before, entity)) {
        puts.push(entity);
        changes.push({ op: 'put', kind, entity } as Change);
      }
    }
    if (puts.length > 0) put[kind] = puts;
    if (removes.length > 0) remove[kind] = removes;
  }
  if (changes.length === 0) return null;
  return { change: { put, remove } as ViewChange, view: apply(changes) };
}

function isSame(a: EntityOf[Kind], b: EntityOf[Kind]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
