import type { i18n } from 'i18next';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { ReportSource } from '#domain/report/ReportSource.ts';
import type { State } from '#domain/workshop/State.ts';
import { EARTH } from '#picture/art/land.ts';
import { skyTop } from '#picture/art/sky.ts';
import { coverScene } from '#picture/coverScene.ts';
import type { PlaceLabel } from '#picture/SceneState.ts';
import { toVectorPicture } from '#picture/toVectorPicture.ts';
import { formatDay } from './formatDay.ts';
import { pictureAlt } from './pictureAlt.ts';
import { sceneWords } from './sceneWords.ts';

/** The works that the picture rests on; each is linked in every report. */
const CREDITS = [
  { key: 'hu', url: 'https://www.hu.nl/onderzoek/projecten/lokaal-en-integraal-werken-aan-participatie' },
  { key: 'movisie', url: 'https://www.movisie.nl/artikel/participatiewiel' },
  {
    key: 'zonmw',
    url: 'https://www.zonmw.nl/nl/onderzoek-resultaten/preventie/programmas/project-detail/vakkundig-aan-het-werk/lokaal-integraal-werken-aan-participatie/',
  },
] as const;

type ReportPlace = ReportSource['places'][number] & PlaceLabel;

/**
 * Gives `toReport` its words and dates, in browser and Node alike.
 *
 * @param i18next - with the namespaces `reportText` and `scene` loaded
 * @param view - the facilitator's view of the session
 * @param places - the nine places with their labels and official titles, from the catalog
 */
export function reportSource(i18next: i18n, view: State, places: readonly ReportPlace[]): ReportSource {
  const t = i18next.getFixedT('nl', 'reportText');
  const scene = i18next.getFixedT('nl', 'scene');
  const { state, area } = coverScene(view);
  return {
    view,
    blocks: BLOCKS,
    places,
    cover: {
      picture: toVectorPicture(state, sceneWords(scene), places, area),
      alt: pictureAlt(scene, state, places),
      sky: skyTop('day'),
      ground: EARTH,
    },
    say: (phrase, values = {}) => t(phrase, values),
    words: {
      contents: t('words.contents'),
      page: t('words.page'),
      contentsLink: t('words.contentsLink'),
      table: t('words.table'),
      figure: t('words.figure'),
      late: t('words.late'),
      missing: {
        one: t('words.missing.one'),
        other: t('words.missing.other'),
        named: t('words.missing.named'),
      },
    },
    showDate: (date) => formatDay(typeof date === 'number' ? date : Date.parse(date)),
    credits: CREDITS.map(({ key, url }) => ({ text: t(`credits.${key}`), url })),
  };
}
