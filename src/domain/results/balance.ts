import type { BlockRegistry } from '../blocks/Block.ts';
import { JOINED } from '../workshop/counts.ts';
import type { StakeholderGroup } from '../workshop/StakeholderGroup.ts';
import { inOrder, type State, workshopOf } from '../workshop/State.ts';

/** How much one group has said so far; `group` null: what hangs with *Iedereen*. */
export interface GroupVoice {
  readonly group: StakeholderGroup | null;
  /** People of it in the room; 0 for *Iedereen*. */
  readonly people: number;
  /** Notes, proposals and words in the whole session. */
  readonly given: number;
  /** Part of everything that was given, 0–1. */
  readonly share: number;
  /** Given by each of its people on average; null when nobody of it is there. */
  readonly each: number | null;
}

/** Something worth a gentle word to the facilitator; never for the wall. */
export type BalanceSignal =
  | { readonly kind: 'residentsSilent' }
  | { readonly kind: 'dominant'; readonly group: StakeholderGroup };

export interface Balance {
  /** Residents first, *Iedereen* last and only when something hangs there. */
  readonly voices: readonly GroupVoice[];
  readonly signals: readonly BalanceSignal[];
}

/** With fewer than this, one more note turns everything round. */
const ENOUGH = 8;
/** So many answers to a question without one of a resident, and it is time to say so. */
const TIME_TO_SAY = 3;

/**
 * Who has said how much, by the facilitator's counts. Votes are not in it: there everybody has the same. A group of
 * others that gave more than half is signalled; residents may.
 */
export function balanceOf(view: State, blocks: BlockRegistry): Balance {
  const groups = inOrder(view.group.values());
  const residentsFirst = [
    ...groups.filter((each) => each.resident),
    ...groups.filter((each) => !each.resident),
  ];
  const given = new Map<string, number>();
  for (const { id, block } of view.activity.values()) {
    if (blocks.get(block)?.audience !== 'after-reveal') continue;
    for (const [groupId, n] of Object.entries(view.tally.get(id)?.perGroup ?? {})) {
      const key = view.group.has(groupId) ? groupId : '';
      given.set(key, (given.get(key) ?? 0) + n);
    }
  }
  const total = [...given.values()].reduce((sum, n) => sum + n, 0);
  const present = view.tally.get(JOINED)?.perGroup ?? {};
  const voice = (group: StakeholderGroup | null): GroupVoice => {
    const n = given.get(group?.id ?? '') ?? 0;
    const people = group === null ? 0 : (present[group.id] ?? 0);
    return {
      group,
      people,
      given: n,
      share: total === 0 ? 0 : n / total,
      each: people === 0 ? null : n / people,
    };
  };
  const voices = residentsFirst.map(voice);
  const loudest = total < ENOUGH ? undefined : voices.find((each) => each.share > 0.5);
  return {
    voices: (given.get('') ?? 0) > 0 ? [...voices, voice(null)] : voices,
    signals: [
      ...(residentsSilent(view, blocks, voices) ? [{ kind: 'residentsSilent' } as const] : []),
      ...(loudest?.group && !loudest.group.resident
        ? [{ kind: 'dominant', group: loudest.group } as const]
        : []),
    ],
  };
}

/** Residents are there and others answered the question of now, but no resident did. */
function residentsSilent(view: State, blocks: BlockRegistry, voices: readonly GroupVoice[]): boolean {
  const activity = view.activity.get(workshopOf(view)?.currentActivityId ?? '');
  const block = blocks.get(activity?.block ?? '');
  if (!activity?.everOpened || block?.who !== 'participants') return false;
  const residents = voices.filter((each) => each.group?.resident);
  const tally = view.tally.get(activity.id);
  const perGroup = tally?.perGroup ?? {};
  return (
    (tally?.total ?? 0) >= TIME_TO_SAY &&
    residents.some((each) => each.people > 0) &&
    residents.every((each) => (perGroup[each.group?.id ?? ''] ?? 0) === 0) &&
    // Notes that hang with *Iedereen* may be theirs.
    (perGroup[''] ?? 0) === 0
  );
}
