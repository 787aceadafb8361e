import type { ReportTree } from '#domain/report/ReportTree.ts';
import { drawPicture } from './drawPicture.ts';
import type { Flow } from './Flow.ts';
import { flowBlock, flowText } from './flowText.ts';
import { isDark } from './isDark.ts';
import type { TextBlock } from './layoutText.ts';
import { BRICK, COLUMN, INK, PAGE, PLASTER, STYLES } from './theme.ts';

const TOP = 62;
const CREDIT_BAND = 78;
const TITLE_SIZES = [38, 34, 30, 26, 22, 18, 14, 11];

/**
 * Draws the first page as a poster: title and facts in the sky, the picture over the full width, credits in the
 * ground below it. A long title gets smaller letters rather than a second page.
 */
export function renderCover(flow: Flow, tree: ReportTree): void {
  const { picture, sky, ground } = tree.cover;
  flow.newPage();
  flow.bottom = PAGE.height;
  const height = (PAGE.width / picture.width) * picture.height;
  const pictureTop = PAGE.height - CREDIT_BAND - height;
  const air = flow.pdf.linearGradient(0, 0, 0, pictureTop).stop(0, lighter(sky)).stop(1, sky);
  flow.artifact(() => {
    flow.pdf.rect(0, 0, PAGE.width, pictureTop + 1).fill(air);
    flow.pdf.rect(0, PAGE.height - CREDIT_BAND - 1, PAGE.width, CREDIT_BAND + 1).fill(ground);
  });
  flow.group('Sect', {}, () => {
    drawWords(flow, tree, pictureTop);
    const element = flow.element('Figure', {
      alt: flow.faces.plain(tree.cover.alt),
      bbox: [0, pictureTop, PAGE.width, pictureTop + height],
      placement: 'Block',
    });
    flow.content('Figure', element, () => drawPicture(flow, picture, 0, pictureTop, PAGE.width));
    element.end();
    drawCredits(flow, tree);
  });
}

/** Half way to white, for `#rrggbb`: the title stands there, also under a dark sky. */
function lighter(colour: string): string {
  return colour.replace(/[0-9a-f]{2}/gi, (part) =>
    Math.round((Number.parseInt(part, 16) + 255) / 2).toString(16),
  );
}

function drawWords(flow: Flow, tree: ReportTree, bottom: number): void {
  flow.y = TOP;
  const place = (type: string) => ({ type, x: PAGE.left, width: COLUMN });
  const facts = [tree.organisation, tree.date].filter((fact) => fact.trim() !== '');
  flow.artifact(() => flow.pdf.rect(PAGE.left, TOP - 16, 44, 4).fill(BRICK));
  flowText(flow, facts.join('  ·  '), { ...place('P'), style: STYLES.coverFact });
  flow.y += 16;
  const subtitle = flow.layout(tree.subtitle, STYLES.coverSubtitle, COLUMN);
  const title = fittingTitle(flow, tree.title, bottom - flow.y - subtitle.height - 20);
  flowBlock(flow, title, tree.title, { ...place('H1'), style: title.style, together: title.lines.length });
  flow.y += 10;
  if (subtitle.lines.length > 0) {
    flowBlock(flow, subtitle, tree.subtitle, { ...place('P'), style: STYLES.coverSubtitle });
  }
}

function fittingTitle(flow: Flow, title: string, room: number): TextBlock {
  let block = flow.layout(title, STYLES.coverTitle, COLUMN);
  for (const size of TITLE_SIZES) {
    block = flow.layout(title, { ...STYLES.coverTitle, size, colour: INK }, COLUMN);
    if (block.height <= room) break;
  }
  return block;
}

function drawCredits(flow: Flow, tree: ReportTree): void {
  const style = { ...STYLES.coverCredit, colour: isDark(tree.cover.ground) ? PLASTER : INK };
  flow.y = PAGE.height - CREDIT_BAND + 12;
  for (const credit of tree.cover.credits) {
    const block = flow.layout(credit, style, COLUMN);
    if (flow.y + block.height > PAGE.height - 12) break;
    flowBlock(flow, block, credit, {
      type: 'P',
      x: PAGE.left,
      width: COLUMN,
      style,
      linkColour: style.colour,
      together: 1,
    });
  }
}
