import type { TFunction } from 'i18next';
import type { PlaceId } from '#domain/workshop/place.ts';
import { liesApart, type SceneState } from '#picture/SceneState.ts';
import { placeWords, weatherWords } from './pictureAlt.ts';

/**
 * What became different in the picture, in sentences for who hears it. Counts and people that come in are left out:
 * they would speak through everything else; the list has them.
 */
export function sceneChanges(
  t: TFunction<'scene'>,
  before: SceneState,
  after: SceneState,
  places: readonly { id: PlaceId; label: string }[],
): string {
  const newly = (of: (state: SceneState, id: PlaceId) => boolean) =>
    places.filter(({ id }) => of(after, id) && !of(before, id)).map(({ label }) => label);
  const lit = newly((state, id) => state.lit.includes(id));
  const apart = newly(liesApart);
  const weather = weatherWords(t, after);
  const standing = places.flatMap(({ id, label }) => {
    const words = placeWords(t, after, id, label);
    return words.join() === placeWords(t, before, id, label).join() ? [] : words;
  });
  return [
    ...(lit.length === 0 ? [] : [t('changes.lit', { places: lit.join(', ') })]),
    ...(after.residentJoined && !before.residentJoined ? [t('changes.chair')] : []),
    ...standing,
    ...(apart.length === 0 ? [] : [t('alt.apart', { places: apart.join(', ') })]),
    ...(weather === weatherWords(t, before)
      ? []
      : [weather === '' ? t('changes.calm') : t('alt.weather', { weather })]),
    ...(after.daylight === 'dusk' && before.daylight !== 'dusk' ? [t('alt.dusk')] : []),
  ].join(' ');
}
