import type { Poster } from '#domain/report/Poster.ts';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import { askWorker, type Making } from '../worker/askWorker.ts';
import type { RenderedPdf } from './RenderedPdf.ts';
import type { SheetSize } from './sheets.ts';
import type { RenderRequest } from './WorkerMessage.ts';

/** A PDF in the making. */
export type Rendering = Making<RenderedPdf>;

/** Starts to render a report in a Worker of its own. `onProgress` hears the share that is done, from 0 to 1. */
export function renderInWorker(tree: ReportTree, onProgress: (share: number) => void = () => {}): Rendering {
  return ask({ tree }, onProgress);
}

/** Starts to render a print of the picture in a Worker of its own. */
export function renderPosterInWorker(poster: Poster, size: SheetSize): Rendering {
  return ask({ poster, size }, () => {});
}

function ask(request: RenderRequest, onProgress: (share: number) => void): Rendering {
  const worker = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
  return askWorker<RenderedPdf>(worker, request, onProgress);
}
