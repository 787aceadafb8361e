import type { HeadingNode, ReportNode, ReportTree } from '#domain/report/ReportTree.ts';
import { countBlocks, renderBlocks } from './blocks/renderBlocks.ts';
import { addBookmarks } from './bookmarks.ts';
import { reserveContents } from './contents.ts';
import { countMissing } from './countMissing.ts';
import { renderCover } from './cover.ts';
import { Faces, type FontBytes } from './Faces.ts';
import { Flow } from './Flow.ts';
import { filled } from './filled.ts';
import { flowText } from './flowText.ts';
import { addFurniture } from './furniture.ts';
import { missingScripts } from './missingScripts.ts';
import { openPdf } from './openPdf.ts';
import type { RenderedPdf } from './RenderedPdf.ts';
import { COLUMN, PAGE, STYLES } from './theme.ts';

/**
 * Renders a report as a tagged PDF that keeps to PDF/UA-1 and PDF/A-2a. The same code runs in Node and in a browser's
 * Worker; it holds the thread until it is done. `progress` hears the share that is done, from 0 to 1.
 *
 * This room (`src/report/pdf`) knows only the report tree. `Flow` is the pen, `layoutText` and `lineRuns` set type,
 * `blocks/` has a file per kind of block, and pdfkit is opened in `openPdf`.
 */
export async function renderPdf(
  tree: ReportTree,
  fonts: FontBytes,
  progress: (share: number) => void = () => {},
): Promise<RenderedPdf> {
  const faces = new Faces(fonts, tree.language);
  const { pdf, bytes } = openPdf(tree, (text) => faces.plain(text));
  for (const [name, font] of Object.entries(faces.fonts)) pdf.registerFont(name, font);
  const flow = new Flow(pdf, faces, tree.words);

  renderCover(flow, tree);
  flow.newPage();
  const fillContents = reserveContents(flow, headingsOf(tree.blocks));
  const total = countBlocks(tree.blocks);
  let done = 0;
  renderBlocks(flow, tree.blocks, () => {
    done += 1;
    progress((done / total) * 0.8);
  });
  const missing = countMissing(tree, faces);
  if (missing > 0) renderMissing(flow, missing, missingScripts(faces.missing, tree.language));
  fillContents(flow.landmarks);
  addBookmarks(flow);
  addFurniture(flow, tree);
  flow.root.end();
  pdf.end();
  const finished = await bytes;
  progress(1);
  return { bytes: finished, missing };
}

function renderMissing(flow: Flow, missing: number, scripts: readonly string[]): void {
  const { one, other, named } = flow.words.missing;
  const words = missing === 1 ? one : other;
  const names =
    scripts.length > 0 && named !== undefined ? ` ${filled(named, { scripts: scripts.join(', ') })}` : '';
  flow.y += 12;
  flowText(flow, filled(words, { n: missing }) + names, {
    type: 'P',
    x: PAGE.left,
    width: COLUMN,
    style: STYLES.small,
  });
}

function headingsOf(nodes: readonly ReportNode[]): HeadingNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'heading' && node.text.trim() !== '') return [node];
    return node.type === 'section' ? headingsOf(node.children) : [];
  });
}
