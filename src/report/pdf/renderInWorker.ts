import type { Poster } from '#domain/report/Poster.ts';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import { askWorker, type Making } from '../worker/askWorker.ts';
import type { RenderedPdf } from './RenderedPdf.ts';
import type { SheetSize } from './sheets.ts';
import type { RenderRequest } from './WorkerMessage.ts';

/** A PDF in the making. */
export type Rendering = Making<RenderedPdf>;

/** A Worker that waits with its code and its fonts read, or that did its work and can do more. */
let waiting: Worker | null = null;

/** Starts a Worker that waits, so that who asks for a PDF does not wait for its start. */
export function prepareRendering(): void {
  if (waiting === null && 'Worker' in globalThis) waiting = start();
}

/** Lets the Worker that waits go; one that is at work goes on. */
export function endRendering(): void {
  waiting?.terminate();
  waiting = null;
}

/** Starts to render a report in a Worker. `onProgress` hears the share that is done, from 0 to 1. */
export function renderInWorker(tree: ReportTree, onProgress: (share: number) => void = () => {}): Rendering {
  return ask({ tree }, onProgress);
}

/** Starts to render a print of the picture in a Worker. */
export function renderPosterInWorker(poster: Poster, size: SheetSize): Rendering {
  return ask({ poster, size }, () => {});
}

function ask(request: RenderRequest, onProgress: (share: number) => void): Rendering {
  const worker = waiting ?? start();
  waiting = null;
  return askWorker<RenderedPdf>(worker, request, onProgress, (done) => {
    if (waiting === null) waiting = done;
    else done.terminate();
  });
}

function start(): Worker {
  return new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
}
