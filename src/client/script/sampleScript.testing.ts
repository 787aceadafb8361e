import type { ScriptActivity } from '#catalog/Catalog.ts';
import type { OwnScript } from './scriptFile.ts';

const say = (tekst: string) => ({ tekst, tekst_b1: tekst });

/** A step that tells something; a test gives what matters. */
export function sampleStep(key: string, set: Partial<ScriptActivity> = {}): ScriptActivity {
  return {
    key,
    block: 'notes',
    title: say(`Stap ${key}`),
    minutes: 10,
    prompts: ['r2'],
    speakingNotes: '',
    ...set,
  };
}

/** A small script: a welcome, notes, dots on them, a proposition asked twice. */
export function sampleScript(set: Partial<OwnScript> = {}): OwnScript {
  return {
    id: 'eigen-1',
    title: 'Gesprek van mij',
    minutes: 60,
    start: '',
    description: '',
    activities: [
      sampleStep('welkom', { block: 'explain', prompts: [], wall: say('Welkom'), minutes: 5 }),
      sampleStep('kansen', { place: 'chosen-1', prompts: ['r2', 'vraag-1'] }),
      sampleStep('stippen', { block: 'dots', options: { dots: 3, source: 'kansen' } }),
      sampleStep('vooraf', { block: 'statement' }),
      sampleStep('daarna', { block: 'statement', options: { before: 'vooraf' } }),
    ],
    questions: [{ id: 'vraag-1', origin: 'own', wording: say('Wat kost het?'), starters: [] }],
    ...set,
  };
}
