import { describe, expect, it } from 'vitest';
import {
  changeStep,
  duplicateStep,
  insertPiece,
  moveStep,
  removeStep,
  withoutLooseQuestions,
} from './editScript.ts';
import { sampleScript, sampleStep } from './sampleScript.testing.ts';

const keysOf = (script: ReturnType<typeof sampleScript>) => script.activities.map(({ key }) => key);

describe('building a script', () => {
  it('puts a piece in at its place, with new keys that still point at each other', () => {
    let made = 0;
    const script = insertPiece(
      sampleScript(),
      1,
      {
        activities: [
          sampleStep('kansen'),
          sampleStep('stippen', { block: 'dots', options: { source: 'kansen' } }),
        ],
        questions: [
          {
            id: 'w1-vraag',
            origin: 'derived',
            wording: { tekst: 'En?', tekst_b1: 'En?' },
            starters: ['Ik …'],
          },
        ],
      },
      () => `nieuw-${++made}`,
    );
    expect(script.activities.map(({ key }) => key)).toEqual([
      'welkom',
      'nieuw-1',
      'nieuw-2',
      'kansen',
      'stippen',
      'vooraf',
      'daarna',
    ]);
    expect(script.activities[2]?.options).toEqual({ source: 'nieuw-1' });
    expect(script.activities[4]?.options).toEqual({ dots: 3, source: 'kansen' });
    expect(script.questions.map(({ id }) => id)).toEqual(['vraag-1', 'w1-vraag']);
  });

  it('takes a step out, and what compared with it is asked for the first time', () => {
    const script = removeStep(sampleScript(), 'vooraf');
    expect(script.activities.map(({ key }) => key)).toEqual(['welkom', 'kansen', 'stippen', 'daarna']);
    expect(script.activities.at(-1)?.options).toEqual({});
  });

  it.each([
    [0, ['stippen', 'welkom', 'kansen', 'vooraf', 'daarna']],
    [3, ['welkom', 'kansen', 'vooraf', 'stippen', 'daarna']],
    [99, ['welkom', 'kansen', 'vooraf', 'daarna', 'stippen']],
  ])('moves a step to place %i', (to, keys) => {
    expect(keysOf({ ...sampleScript(), ...moveStep(sampleScript(), 'stippen', to) })).toEqual(keys);
  });

  it('leaves the script as it is when the step is gone', () => {
    const script = sampleScript();
    expect(moveStep(script, 'weg', 0)).toBe(script);
    expect(duplicateStep(script, 'weg', 'x')).toBe(script);
  });

  it('makes a copy right after the step, which points at the same', () => {
    const script = duplicateStep(sampleScript(), 'stippen', 'nog-eens');
    expect(script.activities[3]).toMatchObject({ key: 'nog-eens', options: { source: 'kansen' } });
  });

  it('changes a step with its own questions, and forgets questions that nobody asks', () => {
    const step = sampleStep('kansen', { prompts: ['vraag-2'] });
    const question = {
      id: 'vraag-2',
      origin: 'own' as const,
      wording: { tekst: 'Wie?', tekst_b1: 'Wie?' },
      starters: [],
    };
    const script = withoutLooseQuestions(changeStep(sampleScript(), step, [question]));
    expect(script.activities[1]?.prompts).toEqual(['vraag-2']);
    expect(script.questions).toEqual([question]);
  });
});
