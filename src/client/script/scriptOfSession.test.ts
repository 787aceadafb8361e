import { questions, scripts } from 'virtual:catalog/scripts';
import { expect, it } from 'vitest';
import { composeScript } from '#catalog/composeDraft.ts';
import { SAMPLE_GROUPS, sampleView } from '#client/conduct/sampleView.testing.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import { decide } from '#domain/workshop/decide.ts';
import { keepScript, ownScripts } from './ownScripts.ts';
import { scriptFaults } from './scriptFaults.ts';
import { scriptOfSession } from './scriptOfSession.ts';

it('gives the script that a session was made with, ready to be used again', () => {
  const long = scripts.find(({ id }) => id === 'lang');
  if (!long) throw new Error('no script');
  let made = 0;
  const newId = () => `id-${++made}-aaaaaaaa`;
  const script = composeScript(
    { script: long, questions, placeTitle: () => ({ tekst: '', tekst_b1: '' }), newId },
    { chosen: ['bo2', 'bo3'], extraPlaces: [], groups: SAMPLE_GROUPS, own: [] },
  );
  const context = { actor: { role: 'facilitator' }, now: Date.UTC(2026, 10, 23), blocks: BLOCKS } as const;
  const decision = decide(sampleView(), { id: 'c1', type: 'replaceScript', script }, context);
  if (!decision.ok) throw new Error(decision.code);
  const own = scriptOfSession(applyChanges(sampleView(), decision.changes), 'eigen-1', 'Van mij');
  expect(scriptFaults(own, [])).toEqual([]);
  expect(keepScript(own, questions)).toBe(true);
  const [kept] = ownScripts(questions);
  const shapeOf = ({ block, title, place, minutes, prompts, options }: (typeof own.activities)[number]) => ({
    block,
    title,
    place,
    minutes,
    prompts,
    options: { ...options, source: options?.source !== undefined, before: options?.before !== undefined },
  });
  expect(kept?.activities.map(shapeOf)).toEqual(long.activities.map(shapeOf));
  // What the catalog says in the same words stays the catalog's.
  expect(kept?.questions).toEqual([]);
});
