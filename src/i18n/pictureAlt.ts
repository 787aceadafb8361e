import type { TFunction } from 'i18next';
import type { PlaceId } from '#domain/workshop/place.ts';
import { CLOUD_IDS, liesApart, type SceneState } from '#picture/SceneState.ts';

interface NamedPlace {
  id: PlaceId;
  label: string;
}

/** What the picture shows in a state, in a few plain sentences, for who cannot see it: on screen, on paper, in files. */
export function pictureAlt(t: TFunction<'scene'>, state: SceneState, places: readonly NamedPlace[]): string {
  const names = (of: (id: PlaceId) => boolean) =>
    places
      .filter(({ id }) => of(id))
      .map(({ label }) => label)
      .join(', ');
  const lit = names((id) => state.lit.includes(id));
  const apart = names((id) => liesApart(state, id));
  const weather = weatherWords(t, state);
  const people = state.joined.reduce((sum, { n }) => sum + n, 0);
  return [
    t('alt.picture'),
    ...(lit === '' ? [] : [t('alt.lit', { places: lit })]),
    t(state.residentJoined ? 'alt.chairTaken' : 'alt.chairEmpty'),
    ...(people === 0 ? [] : [t('alt.people', { count: people })]),
    ...places.flatMap(({ id, label }) => placeWords(t, state, id, label)),
    ...(apart === '' ? [] : [t('alt.apart', { places: apart })]),
    ...(weather === '' ? [] : [t('alt.weather', { weather })]),
    ...(state.daylight === 'dusk' ? [t('alt.dusk')] : []),
    ...(state.plan && state.plan.length > 0 ? [t('alt.plan', { words: state.plan.join(', ') })] : []),
  ].join(' ');
}

/** How a place stands and what was agreed there, as a sentence; nothing while there is nothing to say. */
export function placeWords(
  t: TFunction<'scene'>,
  state: Pick<SceneState, 'stages' | 'steps'>,
  id: PlaceId,
  label: string,
): string[] {
  const parts = standingWords(t, state, id);
  return parts.length === 0 ? [] : [`${label}: ${parts.join(', ')}.`];
}

/** How a place stands and what was agreed there, as loose parts of a sentence. */
export function standingWords(
  t: TFunction<'scene'>,
  state: Pick<SceneState, 'stages' | 'steps'>,
  id: PlaceId,
): string[] {
  const stage = state.stages?.[id];
  const { agreed = 0, confirmed = 0 } = state.steps?.[id] ?? {};
  return [
    ...(stage === undefined ? [] : [t(`stage.${stage}`)]),
    ...(agreed === 0 ? [] : [t('agreed', { count: agreed })]),
    ...(confirmed === 0 ? [] : [t('confirmed', { count: confirmed })]),
  ];
}

/** The clouds, wind and rain that were called, in words; empty when it is calm. */
export function weatherWords(t: TFunction<'scene'>, { weather }: SceneState): string {
  if (!weather) return '';
  return [
    ...CLOUD_IDS.filter((id) => weather.clouds.includes(id)).map((id) => t(`clouds.${id}`)),
    ...(weather.wind ? [t('storm.wind')] : []),
    ...(weather.rain ? [t('storm.rain')] : []),
  ].join(', ');
}
