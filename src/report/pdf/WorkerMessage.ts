import type { Poster } from '#domain/report/Poster.ts';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import type { WorkerReply } from '../worker/askWorker.ts';
import type { RenderedPdf } from './RenderedPdf.ts';
import type { SheetSize } from './sheets.ts';

/** What the page asks of the Worker that makes the PDF. */
export type RenderRequest = { tree: ReportTree } | { poster: Poster; size: SheetSize };

/** What that Worker tells the page. */
export type RenderReply = WorkerReply<RenderedPdf>;
