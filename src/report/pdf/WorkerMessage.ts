import type { Poster } from '#domain/report/Poster.ts';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import type { RenderedPdf } from './RenderedPdf.ts';
import type { SheetSize } from './sheets.ts';

/** What the page asks of the Worker that makes the PDF. */
export type RenderRequest = { tree: ReportTree } | { poster: Poster; size: SheetSize };

/** What that Worker tells the page: any number of `progress` (a share from 0 to 1), then one of the others. */
export type RenderReply =
  | { type: 'progress'; share: number }
  | ({ type: 'done' } & RenderedPdf)
  | { type: 'failed'; message: string };
