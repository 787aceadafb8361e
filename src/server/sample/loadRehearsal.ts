import { parseContent } from '#catalog/parseContent.ts';
import { readContent } from '#catalog/readContent.ts';
import { dutchDay } from '#domain/workshop/dutchDay.ts';
import { newId } from '../secrets/keys.ts';
import type { RehearsalSource } from './Rehearsal.ts';
import { sampleDeeds } from './sampleDeeds.ts';
import { sampleDraft } from './sampleDraft.ts';

/** Practised on and forgotten: a rehearsal is deleted after this many days. */
const RETENTION_DAYS = 2;

/**
 * Reads the content once and gives rehearsals from it: sixty people who gave everything, and a session that still has to begin.
 * Without readable content there is no rehearsal, and nothing else suffers.
 */
export async function loadRehearsal(report: (error: unknown) => void): Promise<RehearsalSource> {
  try {
    const content = parseContent(await readContent());
    if ('faults' in content) throw new Error('the content has faults: see npm run content:check');
    const { catalog } = content;
    return (now) => {
      const date = dutchDay(now);
      const draft = { ...sampleDraft(catalog, date, newId), retentionDays: RETENTION_DAYS };
      const steps = sampleDeeds(draft, 'given', newId).map(({ actor, action }) => ({
        actor,
        command: { id: newId(), ...action },
      }));
      return { draft, steps };
    };
  } catch (error) {
    report(error);
    return () => null;
  }
}
