import type { i18n } from 'i18next';
import { canonicalJson } from '#domain/report/canonicalJson.ts';
import type { FormatSource } from '#domain/report/FormatSource.ts';
import { fileNameOf } from '#domain/report/fileNameOf.ts';
import type { ReportBundle, ReportDownload } from '#domain/report/ReportBundle.ts';
import { toFollowUpFile } from '#domain/report/toFollowUpFile.ts';
import { toReport } from '#domain/report/toReport.ts';
import { toSessionFile } from '#domain/report/toSessionFile.ts';
import { toShortReport } from '#domain/report/toShortReport.ts';
import { toTables } from '#domain/report/toTables.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { sceneFor } from '#picture/sceneFor.ts';
import { toVectorPicture } from '#picture/toVectorPicture.ts';
import { pictureAlt } from './pictureAlt.ts';
import { reportSource } from './reportSource.ts';
import { sceneWords } from './sceneWords.ts';

const EXTENSIONS: Readonly<Record<ReportDownload, string>> = {
  pdf: 'pdf',
  short: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  csv: 'zip',
  markdown: 'md',
  png: 'png',
  svg: 'svg',
  json: 'json',
  followUp: 'json',
  zip: 'zip',
};

/**
 * Everything that the formats of a report are made of. Rejects (throws) a view without a workshop.
 *
 * @param i18next - with the namespaces `reportText`, `formats` and `scene` loaded
 */
export function reportBundle(
  i18next: i18n,
  view: State,
  places: Parameters<typeof reportSource>[2],
): ReportBundle {
  const workshop = workshopOf(view);
  if (!workshop) throw new Error('a report needs a workshop');
  const t = i18next.getFixedT('nl', 'formats');
  const scene = i18next.getFixedT('nl', 'scene');
  const base = reportSource(i18next, view, places);
  const source: FormatSource = { ...base, tell: (phrase, values = {}) => t(phrase, values) };
  const state = sceneFor(view, null);
  const name = (download: ReportDownload) =>
    `${fileNameOf(workshop, t(`file.${download}`))}.${EXTENSIONS[download]}`;
  return {
    tree: toReport(source),
    short: toShortReport(source),
    tables: toTables(source),
    picture: {
      drawing: toVectorPicture(state, sceneWords(scene), places),
      alt: pictureAlt(scene, state, places),
    },
    session: canonicalJson(toSessionFile(view, source.blocks)),
    followUp: canonicalJson(toFollowUpFile(view)),
    names: {
      pdf: name('pdf'),
      short: name('short'),
      docx: name('docx'),
      xlsx: name('xlsx'),
      csv: name('csv'),
      markdown: name('markdown'),
      png: name('png'),
      svg: name('svg'),
      json: name('json'),
      followUp: name('followUp'),
      zip: name('zip'),
    },
  };
}
