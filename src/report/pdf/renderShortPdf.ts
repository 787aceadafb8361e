import type { ReportTree } from '#domain/report/ReportTree.ts';
import { renderBlocks } from './blocks/renderBlocks.ts';
import { countMissing } from './countMissing.ts';
import { Faces, type FontBytes } from './Faces.ts';
import { Flow } from './Flow.ts';
import { flowText } from './flowText.ts';
import { addFurniture } from './furniture.ts';
import { openPdf } from './openPdf.ts';
import type { RenderedPdf } from './RenderedPdf.ts';
import { COLUMN, PAGE, STYLES } from './theme.ts';

/** Large type first; smaller only when two pages would not do, and never under 11 points. */
const TYPE_SCALES = [1.4, 1.3, 1.2, 1.1] as const;
const PAGES = 2;

/**
 * Renders a short report as a tagged PDF (PDF/UA-1, PDF/A-2a) of two pages in large type: its title, then its blocks,
 * without cover or contents.
 */
export async function renderShortPdf(tree: ReportTree, fonts: FontBytes): Promise<RenderedPdf> {
  const running = { ...tree, blocks: tree.blocks.filter(({ type }) => type !== 'pageBreak') };
  let made = await set(tree, fonts, TYPE_SCALES[0]);
  for (const scale of TYPE_SCALES) {
    if (made.pages <= PAGES) break;
    made = await set(tree, fonts, scale);
    // letters count for more than where the page is turned
    if (made.pages > PAGES) made = await set(running, fonts, scale);
  }
  return { bytes: made.bytes, missing: made.missing };
}

async function set(
  tree: ReportTree,
  fonts: FontBytes,
  scale: number,
): Promise<RenderedPdf & { pages: number }> {
  const faces = new Faces(fonts, tree.language);
  const { pdf, bytes } = openPdf(tree, (text) => faces.plain(text));
  for (const [name, font] of Object.entries(faces.fonts)) pdf.registerFont(name, font);
  const flow = new Flow(pdf, faces, tree.words, scale);
  flow.newPage();
  const place = { x: PAGE.left, width: COLUMN };
  flow.y = PAGE.top - 30;
  const title = { ...STYLES.h1, size: 28 };
  flowText(flow, tree.title, { ...place, type: 'H1', style: title });
  flowText(flow, tree.subtitle, { ...place, type: 'P', style: STYLES.lead });
  const facts = [tree.organisation, tree.date].filter((fact) => fact.trim() !== '').join(', ');
  flowText(flow, facts, { ...place, type: 'P', style: STYLES.coverFact });
  renderBlocks(flow, tree.blocks, () => {});
  addFurniture(flow, tree);
  const pages = pdf.bufferedPageRange().count;
  flow.root.end();
  pdf.end();
  return { bytes: await bytes, missing: countMissing(tree, faces), pages };
}
