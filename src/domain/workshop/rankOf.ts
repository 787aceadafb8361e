import type { State } from './State.ts';

/** Where a group's words come in every list, the lowest first: residents, the others, and last *Iedereen* (null). */
export function rankOf({ group }: Pick<State, 'group'>, groupId: string | null): number {
  const found = group.get(groupId ?? '');
  if (!found) return Number.MAX_SAFE_INTEGER;
  return found.order + (found.resident ? 0 : 1_000_000_000);
}
