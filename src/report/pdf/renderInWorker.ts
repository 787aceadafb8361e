import type { Poster } from '#domain/report/Poster.ts';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import type { RenderedPdf } from './RenderedPdf.ts';
import type { SheetSize } from './sheets.ts';
import type { RenderReply, RenderRequest } from './WorkerMessage.ts';

/** A PDF in the making; after `cancel`, `done` rejects with an `AbortError` and the Worker is gone. */
export interface Rendering {
  done: Promise<RenderedPdf>;
  cancel(): void;
}

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
  const { promise, resolve, reject } = withResolvers<RenderedPdf>();
  worker.addEventListener('message', (event: MessageEvent<RenderReply>) => {
    const reply = event.data;
    if (reply.type === 'progress') {
      onProgress(reply.share);
      return;
    }
    worker.terminate();
    if (reply.type === 'done') resolve({ bytes: reply.bytes, missing: reply.missing });
    else reject(new Error(reply.message));
  });
  worker.addEventListener('error', (event) => {
    worker.terminate();
    reject(new Error(event.message || 'the Worker that makes the PDF did not start'));
  });
  worker.postMessage(request);
  return {
    done: promise,
    cancel: () => {
      worker.terminate();
      reject(new DOMException('making the PDF was cancelled', 'AbortError'));
    },
  };
}

/** `Promise.withResolvers` for browsers of before 2024. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
