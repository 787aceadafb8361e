import type { ReportDownload } from '#domain/report/ReportBundle.ts';
import type { State } from '#domain/workshop/State.ts';
import type { reportBundle } from '#i18n/reportBundle.ts';
import type { MadeFile } from '#report/makeFile.ts';
import { askWorker, type Making } from '#report/worker/askWorker.ts';

/** What the page asks of the Worker that makes files: the report itself is put together there, not on the page. */
export interface FileRequest {
  view: State;
  places: Parameters<typeof reportBundle>[2];
  download: ReportDownload;
}

/** A finished file with the name it is offered under. */
export interface NamedFile extends MadeFile {
  name: string;
}

/** Starts to make a file of a report in a Worker of its own, so that the page stays alive meanwhile. */
export function makeInWorker(request: FileRequest, onProgress: (share: number) => void): Making<NamedFile> {
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url), { type: 'module' });
  return askWorker<NamedFile>(worker, request, onProgress);
}
