import type { ReportBundle, ReportDownload } from '#domain/report/ReportBundle.ts';
import type { MadeFile } from '../makeFile.ts';
import { askWorker, type Making } from './askWorker.ts';

/** What the page asks of the Worker that makes files. */
export interface FileRequest {
  bundle: ReportBundle;
  download: ReportDownload;
}

/** Starts to make a file of a report in a Worker of its own, so that the page stays alive meanwhile. */
export function makeInWorker(request: FileRequest, onProgress: (share: number) => void): Making<MadeFile> {
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url), { type: 'module' });
  return askWorker<MadeFile>(worker, request, onProgress);
}
