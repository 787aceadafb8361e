import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullScene, quietScene, sampleLabels } from '#picture/testing/sampleScene.ts';
import scene from './nl/scene.json' with { type: 'json' };
import { pictureAlt } from './pictureAlt.ts';
import { sceneChanges } from './sceneChanges.ts';

const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({ lng: 'nl', resources: { nl: { scene } }, interpolation: { escapeValue: false } }),
);
const t = () => i18n.getFixedT('nl', 'scene');

describe('the picture in words', () => {
  test('says that the chair is empty, and no more than there is', () => {
    const alt = pictureAlt(t(), quietScene, sampleLabels);
    expect(alt).toContain('De stoel aan de tafel voor de deur is leeg');
    expect(alt).not.toMatch(/Verlicht|afspra|briefje|Boven het huis|avond|0/);
  });
  test('says all that is drawn: light, stages, steps, weather, hour, people and plan', () => {
    const alt = pictureAlt(t(), fullScene, sampleLabels);
    for (const part of [
      'Verlicht zijn: Inwoner',
      'Er zit',
      'Blijven bouwen: nog niets, 2 afspraken, 1 afspraak waargemaakt.',
      'Praten mét inwoners: stevig, maar vraagt onderhoud.',
      'Hier verschillen we: Inwoner',
      'personeel, regels',
      'harde wind, regen',
      'Het is avond.',
      '50 mensen',
      'Op Ons plan staat: rust',
    ])
      expect(alt.replace('Aan de tafel voor de deur zit', 'Er zit')).toContain(part);
  });
});

describe('what changes', () => {
  const said = (before: typeof quietScene, after: typeof quietScene) =>
    sceneChanges(t(), before, after, sampleLabels);
  test('is said, and only that', () => {
    expect(said(quietScene, quietScene)).toBe('');
    expect(said(quietScene, { ...quietScene, lit: ['inwoner'] })).toBe('Licht aan: Inwoner.');
    expect(said(quietScene, { ...quietScene, stages: { bo1: 2 } })).toBe('Blijven bouwen: half.');
    expect(said(quietScene, { ...quietScene, weather: { clouds: ['rules'], wind: true } })).toBe(
      'Boven het huis hangt: regels, harde wind.',
    );
    expect(said({ ...quietScene, weather: { clouds: [], rain: true } }, quietScene)).toBe(
      'Het weer is weer rustig.',
    );
  });
  test('notes and people that come in do not talk through everything', () => {
    const busy = { ...quietScene, counts: { bo1: 9 }, joined: [{ groupId: 'a', n: 40 }] };
    expect(said(quietScene, busy)).toBe('');
  });
});
