/**
 * `npm run sample -- OUTDIR`: plays the fictitious session through the real commands and writes its report to OUTDIR.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import i18next from 'i18next';
import { parseContent } from '#catalog/parseContent.ts';
import { readContent } from '#catalog/readContent.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { toReport } from '#domain/report/toReport.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import reportText from '#i18n/nl/reportText.json' with { type: 'json' };
import scene from '#i18n/nl/scene.json' with { type: 'json' };
import { reportSource } from '#i18n/reportSource.ts';
import { fontsNode } from '#report/pdf/fontsNode.ts';
import { renderPdf } from '#report/pdf/renderPdf.ts';
import { playSample } from '#server/sample/playSample.ts';

const [out] = process.argv.slice(2);
if (out === undefined || out.startsWith('-')) {
  console.error(
    'Zo gebruik je het: npm run sample -- MAP\nSchrijft het verslag van een verzonnen sessie in die map.',
  );
  process.exit(2);
}

const content = parseContent(await readContent());
if ('faults' in content) throw new Error('de inhoud heeft fouten: kijk met npm run content:check');
const now = Date.now();
const state = playSample({
  catalog: content.catalog,
  blocks: BLOCKS,
  now,
  date: new Date(now).toISOString().slice(0, 10),
  newId: () => randomBytes(12).toString('base64url'),
});
await i18next.init({
  lng: 'nl',
  resources: { nl: { reportText, scene } },
  interpolation: { escapeValue: false },
});
const tree = toReport(reportSource(i18next, classView(state, 'facilitator', BLOCKS), content.catalog.places));
const { bytes, missing } = await renderPdf(tree, await fontsNode());
const folder = resolve(out);
await mkdir(folder, { recursive: true });
const path = join(folder, `${tree.fileName}.pdf`);
await writeFile(path, bytes);
console.log(
  `${path}: ${state.contribution.size} bijdragen, ${state.seat.size} deelnemers, ${missing} tekens zonder letterbeeld`,
);
