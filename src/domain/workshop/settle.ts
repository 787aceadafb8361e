import type { BlockRegistry } from '../blocks/Block.ts';
import type { Change } from './changes.ts';
import type { State } from './State.ts';

/**
 * Host only: adds the consequences that the actor may not be able to see. What points at something that goes, goes too:
 * a contribution takes its placement and whatever refers to it along, an activity its questions and remark.
 */
export function settle(state: State, changes: readonly Change[], blocks: BlockRegistry): readonly Change[] {
  const consequences: Change[] = [];
  const gone = new Set<string>();
  for (const change of changes) {
    if (change.op !== 'remove') continue;
    if (change.kind === 'contribution') removeContribution(state, change.id, blocks, consequences, gone);
    if (change.kind === 'activity') removeActivity(state, change.id, consequences);
  }
  return consequences.length === 0 ? changes : [...changes, ...consequences];
}

function removeContribution(
  state: State,
  id: string,
  blocks: BlockRegistry,
  out: Change[],
  gone: Set<string>,
): void {
  if (gone.has(id)) return;
  gone.add(id);
  if (state.placement.has(id)) out.push({ op: 'remove', kind: 'placement', id });
  for (const other of state.contribution.values()) {
    const block = blocks.get(state.activity.get(other.activityId)?.block ?? '');
    if (!block?.refs(other.data).includes(id) || gone.has(other.id)) continue;
    out.push({ op: 'remove', kind: 'contribution', id: other.id });
    removeContribution(state, other.id, blocks, out, gone);
  }
}

function removeActivity(state: State, id: string, out: Change[]): void {
  if (state.remark.has(id)) out.push({ op: 'remove', kind: 'remark', id });
  for (const prompt of state.prompt.values())
    if (prompt.activityId === id) out.push({ op: 'remove', kind: 'prompt', id: prompt.id });
}
