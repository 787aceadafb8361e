import type { TFunction } from 'i18next';
import type { SceneWords } from '#picture/SceneWords.ts';
import { hyphenPlaces } from './hyphenate.ts';

/** The words inside the drawing, in browser and Node alike. */
export function sceneWords(t: TFunction<'scene'>): SceneWords {
  return {
    clouds: [
      t('clouds.staff'),
      t('clouds.rules'),
      t('clouds.choices'),
      t('clouds.wind'),
      t('clouds.cuts'),
      t('clouds.crisis'),
    ],
    stones: [
      t('stones.project'),
      t('stones.mandate'),
      t('stones.direction'),
      t('stones.policy'),
      t('stones.people'),
      t('stones.money'),
    ],
    sign: [t('sign.first'), t('sign.second')],
    plan: t('plan'),
    breaks: hyphenPlaces,
    rows: [t('rows.case'), t('rows.process'), t('rows.policy')],
    missing: t('missing'),
    count: (n) => t('count', { count: n }),
    apart: t('apart'),
  };
}
