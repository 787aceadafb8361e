import type { Catalog } from '#catalog/Catalog.ts';
import type { BlockRegistry } from '#domain/blocks/Block.ts';
import { beginWorkshop } from '#domain/workshop/beginWorkshop.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import { decide } from '#domain/workshop/decide.ts';
import { guard } from '#domain/workshop/guard.ts';
import { emptyState, type State } from '#domain/workshop/State.ts';
import { settle } from '#domain/workshop/settle.ts';
import { sampleDeeds } from './sampleDeeds.ts';
import { sampleDraft } from './sampleDraft.ts';

/** What playing the sample needs from outside. `now` is in ms; `date` the day shown. */
export interface SampleWorld {
  readonly catalog: Catalog;
  readonly blocks: BlockRegistry;
  readonly now: number;
  readonly date: string;
  readonly newId: () => string;
}

/**
 * The whole sample session in memory, made with the very commands that a real one is made of.
 * Throws when a deed is refused: then sample and core no longer fit.
 */
export function playSample({ catalog, blocks, now, date, newId }: SampleWorld): State {
  const draft = sampleDraft(catalog, date, newId);
  const access = { id: 'access', joinCode: 'VRB2345', joinSecret: 'voorbeeld-voorbeeld-voorbeeld' } as const;
  const begun = beginWorkshop(draft, { id: newId(), now, access, rehearsal: true, blocks });
  if (!begun.ok) throw new Error(`the sample draft is refused: ${begun.code}`);
  let state = applyChanges(emptyState(), begun.changes);
  for (const { actor, action } of sampleDeeds(draft, 'whole', newId)) {
    const command = { id: newId(), ...action };
    const decision = decide(state, command, { actor, now, blocks });
    const refusal = decision.ok ? guard(state, command, blocks) : decision.code;
    if (!decision.ok || refusal) throw new Error(`${action.type} is refused in the sample: ${refusal}`);
    state = applyChanges(state, settle(state, decision.changes, blocks));
  }
  return state;
}
