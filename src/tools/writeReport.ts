import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import i18next from 'i18next';
import { parseContent } from '#catalog/parseContent.ts';
import { readContent } from '#catalog/readContent.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { REPORT_FORMATS, type ReportDownload } from '#domain/report/ReportBundle.ts';
import type { State } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import formats from '#i18n/nl/formats.json' with { type: 'json' };
import reportText from '#i18n/nl/reportText.json' with { type: 'json' };
import scene from '#i18n/nl/scene.json' with { type: 'json' };
import { reportBundle } from '#i18n/reportBundle.ts';
import { makeFile } from '#report/makeFile.ts';
import { fontsNode } from '#report/pdf/fontsNode.ts';
import { drawInNode } from '#report/picture/drawInNode.ts';

/** A file that was written, with its size in bytes and the characters that no font could show. */
export interface Written {
  path: string;
  bytes: number;
  missing: number;
}

/** The content of this copy of Praatplaat; throws when it has faults. */
export async function readCatalog() {
  const content = parseContent(await readContent());
  if ('faults' in content) throw new Error('de inhoud heeft fouten: kijk met npm run content:check');
  return content.catalog;
}

/** Writes a session in every format, and all of them in a zip, to a folder that is made when it is not there. */
export async function writeReport(
  state: State,
  folder: string,
  tell: (written: Written) => void,
): Promise<void> {
  const { places } = await readCatalog();
  await i18next.init({
    lng: 'nl',
    resources: { nl: { formats, reportText, scene } },
    interpolation: { escapeValue: false },
  });
  const bundle = reportBundle(i18next, classView(state, 'facilitator', BLOCKS), places);
  const tools = { fonts: fontsNode, draw: drawInNode };
  await mkdir(folder, { recursive: true });
  for (const download of [...REPORT_FORMATS, 'zip'] satisfies ReportDownload[]) {
    const { bytes, missing } = await makeFile(bundle, download, tools);
    const path = join(folder, bundle.names[download]);
    await writeFile(path, bytes);
    tell({ path, bytes: bytes.length, missing });
  }
}
