import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetScript, keepScript, ownScripts } from './ownScripts.ts';
import { sampleScript, sampleStep } from './sampleScript.testing.ts';
import { readScriptFile, writeScriptFile } from './scriptFile.ts';

const r2 = {
  id: 'r2',
  origin: 'source' as const,
  wording: { tekst: 'Hoe nu?', tekst_b1: 'Hoe nu?' },
  starters: ['Nu …'],
};
const CATALOG = [r2];
const faultsOf = (content: string) => {
  const read = readScriptFile(content, CATALOG);
  return 'faults' in read ? read.faults : [];
};
/** The file of the sample, with one thing in it otherwise. */
function spoiled(change: (script: Record<string, unknown> & { activities: object[] }) => unknown): string {
  const data = JSON.parse(writeScriptFile(sampleScript(), CATALOG));
  change(data.script);
  return JSON.stringify(data);
}

describe('a script as a file', () => {
  it('comes back as it went', () => {
    expect(readScriptFile(writeScriptFile(sampleScript(), CATALOG), CATALOG)).toEqual({
      script: sampleScript(),
    });
  });

  it('carries its questions to a host that has others', () => {
    const read = readScriptFile(writeScriptFile(sampleScript(), CATALOG), []);
    expect('script' in read && read.script.questions.map(({ id }) => id)).toEqual(['vraag-1', 'r2']);
  });

  it('keeps its words when this host says the same question otherwise', () => {
    const other = [{ ...r2, wording: { tekst: 'Anders?', tekst_b1: 'Anders?' } }];
    const read = readScriptFile(writeScriptFile(sampleScript(), CATALOG), other);
    if (!('script' in read)) throw new Error('refused');
    expect(read.script.activities[1]?.prompts).toEqual(['r2-eigen', 'vraag-1']);
    expect(read.script.questions.find(({ id }) => id === 'r2-eigen')).toMatchObject({
      origin: 'own',
      wording: { tekst: 'Hoe nu?' },
    });
  });

  it('is half done and still kept: nothing is lost while somebody builds', () => {
    const half = sampleScript({
      title: '',
      activities: [sampleStep('a', { title: { tekst: '', tekst_b1: '' }, prompts: [] })],
      questions: [],
    });
    expect(readScriptFile(writeScriptFile(half, CATALOG), CATALOG)).toEqual({ script: half });
  });

  it.each([
    ['no JSON', 'Beste collega,', { code: 'notJson' }],
    ['something else', '{"format":"recept"}', { code: 'otherFile' }],
    ['a newer one', '{"format":"praatplaat-draaiboek","version":2}', { code: 'newerVersion' }],
    ['far too large', ' '.repeat(400_001), { code: 'tooLarge' }],
  ])('is refused when it is %s', (_, content, fault) => {
    expect(faultsOf(content)).toEqual([fault]);
  });

  it('names the step and the field that are wrong', () => {
    const at = (field: string, value: unknown) =>
      faultsOf(spoiled(({ activities }) => Object.assign(activities[2] ?? {}, { [field]: value })));
    expect(at('minutes', 'tien')).toEqual([{ code: 'field', step: 3, field: 'minutes', how: 'wrong' }]);
    expect(at('minutes', undefined)).toEqual([{ code: 'field', step: 3, field: 'minutes', how: 'missing' }]);
    expect(at('block', 'quiz')).toEqual([{ code: 'field', step: 3, field: 'block', how: 'wrong' }]);
    expect(at('kleur', 'rood')).toEqual([{ code: 'field', step: 3, field: 'kleur', how: 'unknown' }]);
    expect(at('speakingNotes', 'x'.repeat(20_000))).toEqual([
      { code: 'field', step: 3, field: 'speakingNotes', how: 'tooLong', most: 16_000 },
    ]);
    expect(at('key', 'kansen')).toEqual([{ code: 'field', step: 3, field: 'key', how: 'wrong' }]);
  });

  it('survives anything that calls itself a script', () => {
    fc.assert(
      fc.property(fc.json(), (script) => {
        const content = `{"format":"praatplaat-draaiboek","version":1,"script":${script}}`;
        expect(faultsOf(content).length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('scripts on this device', () => {
  beforeEach(() => localStorage.clear());

  it('are there again, in the order of their titles, until they are forgotten', () => {
    expect(keepScript(sampleScript({ id: 'b', title: 'Buurt' }), CATALOG)).toBe(true);
    keepScript(sampleScript({ id: 'a', title: 'Arbeid' }), CATALOG);
    expect(ownScripts(CATALOG).map(({ title }) => title)).toEqual(['Arbeid', 'Buurt']);
    forgetScript('b');
    expect(ownScripts(CATALOG).map(({ id }) => id)).toEqual(['a']);
  });

  it('that cannot be read are left out and left alone', () => {
    localStorage.setItem('praatplaat:script:stuk', '{');
    expect(ownScripts(CATALOG)).toEqual([]);
    expect(localStorage.getItem('praatplaat:script:stuk')).toBe('{');
  });
});
