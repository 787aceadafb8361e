import { strToU8 } from 'fflate';
import {
  REPORT_FORMATS,
  type ReportBundle,
  type ReportDownload,
  type ReportFormat,
} from '#domain/report/ReportBundle.ts';
import { renderCsv } from './csv/renderCsv.ts';
import type { Raster } from './docx/Draft.ts';
import { renderDocx } from './docx/renderDocx.ts';
import { renderMarkdown } from './markdown/renderMarkdown.ts';
import { packed } from './office/packed.ts';
import type { FontBytes } from './pdf/Faces.ts';
import { renderPdf } from './pdf/renderPdf.ts';
import { renderShortPdf } from './pdf/renderShortPdf.ts';
import { renderSvg } from './picture/renderSvg.ts';
import { renderXlsx } from './xlsx/renderXlsx.ts';

/** What differs between a browser and Node. */
export interface RenderTools {
  readonly fonts: () => Promise<FontBytes>;
  readonly draw: Raster;
}

/** A finished file, and how many characters in it had to be shown as `[?]`. */
export interface MadeFile {
  bytes: Uint8Array<ArrayBuffer>;
  missing: number;
}

/** A 4K screen: sharp on every projector. */
const PICTURE_WIDTH = 3_840;
/** How long each takes, roughly, beside the others: for progress only. */
const WEIGHT: Partial<Record<ReportFormat, number>> = { pdf: 8, short: 2, docx: 4, png: 4 };

/**
 * Makes one file of a report, or all of them in a zip. The same code runs in Node and in a browser's Worker; `progress`
 * hears the share that is done, from 0 to 1. A picture that nothing can draw as pixels is left out of the zip.
 */
export async function makeFile(
  bundle: ReportBundle,
  download: ReportDownload,
  tools: RenderTools,
  progress: (share: number) => void = () => {},
): Promise<MadeFile> {
  if (download !== 'zip') {
    const made = await makeOne(bundle, download, tools, progress);
    if (!made) throw new Error(`nothing here can make ${download}`);
    progress(1);
    return made;
  }
  const whole = REPORT_FORMATS.reduce((sum, format) => sum + (WEIGHT[format] ?? 1), 0);
  const files: Record<string, Uint8Array> = {};
  let missing = 0;
  let done = 0;
  for (const format of REPORT_FORMATS) {
    const weight = WEIGHT[format] ?? 1;
    const before = done;
    const made = await makeOne(bundle, format, tools, (share) => progress((before + share * weight) / whole));
    if (made) {
      files[bundle.names[format]] = made.bytes;
      missing = Math.max(missing, made.missing);
    }
    done += weight;
    progress(done / whole);
  }
  return { bytes: packed(files), missing };
}

async function makeOne(
  bundle: ReportBundle,
  format: ReportFormat,
  tools: RenderTools,
  progress: (share: number) => void,
): Promise<MadeFile | null> {
  switch (format) {
    case 'pdf':
      return owned(await renderPdf(bundle.tree, await tools.fonts(), progress));
    case 'short':
      return owned(await renderShortPdf(bundle.short, await tools.fonts()));
    case 'docx':
      return owned({ bytes: await renderDocx(bundle.tree, tools.draw) });
    case 'xlsx':
      return owned({ bytes: renderXlsx(bundle.tables) });
    case 'csv':
      return owned({ bytes: renderCsv(bundle.tables) });
    case 'markdown':
      return text(renderMarkdown(bundle.tree));
    case 'svg':
      return text(renderSvg(bundle.picture.drawing, { title: bundle.tree.title, alt: bundle.picture.alt }));
    case 'png': {
      const bytes = await tools.draw(bundle.picture.drawing, PICTURE_WIDTH);
      return bytes && owned({ bytes });
    }
    case 'json':
      return text(bundle.session);
    case 'followUp':
      return text(bundle.followUp);
  }
}

function text(content: string): MadeFile {
  return owned({ bytes: strToU8(content) });
}

function owned({ bytes, missing = 0 }: { bytes: Uint8Array; missing?: number }): MadeFile {
  return { bytes: bytes as Uint8Array<ArrayBuffer>, missing };
}
