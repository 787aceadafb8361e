import type { i18n } from 'i18next';
import type { Poster } from '#domain/report/Poster.ts';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import type { State } from '#domain/workshop/State.ts';
import { gloomOf } from '#picture/art/clouds.ts';
import { skyTop } from '#picture/art/sky.ts';
import type { Area } from '#picture/places.ts';
import type { PlaceLabel } from '#picture/SceneState.ts';
import { sceneFor } from '#picture/sceneFor.ts';
import { toVectorPicture } from '#picture/toVectorPicture.ts';
import { pictureAlt } from './pictureAlt.ts';
import { sceneWords } from './sceneWords.ts';

/** The picture with so much sky above it that it has the proportions of paper (1 : √2). */
const SHEET: Area = { x: 0, y: -205, w: 1600, h: 1131.4 };

/**
 * The picture of a session as a print for the wall, as it stands now.
 *
 * @param i18next - with the namespace `scene` loaded
 * @param tree - the report of the same session: title, date and words are the same
 */
export function posterOf(
  i18next: i18n,
  tree: ReportTree,
  view: State,
  places: readonly PlaceLabel[],
): Poster {
  const t = i18next.getFixedT('nl', 'scene');
  const state = sceneFor(view, null);
  const { language, title, subtitle, organisation, date, words } = tree;
  return {
    language,
    title,
    subtitle,
    organisation,
    date,
    words,
    picture: toVectorPicture(state, sceneWords(t), places, SHEET),
    alt: pictureAlt(t, state, places),
    sky: skyTop(state.daylight ?? 'day', gloomOf(state.weather ?? { clouds: [] })),
  };
}
