import { describe, expect, it } from 'vitest';
import type { ScriptActivity } from '#catalog/Catalog.ts';
import { moveStep, removeStep } from './editScript.ts';
import { sampleScript, sampleStep } from './sampleScript.testing.ts';
import { scriptFaults } from './scriptFaults.ts';

const KNOWN = [{ id: 'r2' }];
const faultsWith = (step: ScriptActivity) =>
  scriptFaults({ ...sampleScript(), activities: [step] }, KNOWN).map(({ code }) => code);

describe('whether a script can be used', () => {
  it('is so for a whole one', () => {
    expect(scriptFaults(sampleScript(), KNOWN)).toEqual([]);
  });

  it('is not without a title or a step', () => {
    expect(scriptFaults({ title: ' ', activities: [], questions: [] }, KNOWN)).toEqual([
      { key: null, code: 'scriptTitle' },
      { key: null, code: 'noSteps' },
    ]);
  });

  it.each<[string, Partial<ScriptActivity>, string]>([
    ['no title', { title: { tekst: '', tekst_b1: 'x' } }, 'title'],
    ['a title that is too long', { title: { tekst: 'x'.repeat(121), tekst_b1: 'x' } }, 'titleLong'],
    ['half a minute', { minutes: 2.5 }, 'minutes'],
    ['nothing asked', { prompts: [] }, 'noQuestion'],
    ['a question that nobody has', { prompts: ['r2', 'weg'] }, 'questionGone'],
    ['dots on nothing', { block: 'dots' }, 'noSource'],
    ['dots on a step that is not there', { block: 'dots', options: { source: 'weg' } }, 'sourceGone'],
    ['eleven dots', { block: 'dots', options: { dots: 11, places: 'all-bouwopgaven' } }, 'dots'],
    ['a comparison with nothing', { block: 'statement', options: { before: 'weg' } }, 'beforeGone'],
  ])('is not with %s', (_, set, code) => {
    expect(faultsWith(sampleStep('a', set))).toEqual([code]);
  });

  it('asks no question where people only listen or give their feedback', () => {
    expect(faultsWith(sampleStep('a', { block: 'explain', prompts: [] }))).toEqual([]);
    expect(faultsWith(sampleStep('a', { block: 'feedback', prompts: [] }))).toEqual([]);
  });

  it('names the step that points at what comes later, or is gone', () => {
    const later = moveStep(sampleScript(), 'stippen', 0);
    expect(scriptFaults(later, KNOWN)).toEqual([{ key: 'stippen', code: 'sourceGone' }]);
    const gone = removeStep(sampleScript(), 'kansen');
    expect(scriptFaults(gone, KNOWN)).toEqual([{ key: 'stippen', code: 'sourceGone' }]);
  });
});
