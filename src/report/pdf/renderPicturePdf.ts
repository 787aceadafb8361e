import type { Poster } from '#domain/report/Poster.ts';
import { drawPicture } from './drawPicture.ts';
import { Faces, type FontBytes } from './Faces.ts';
import { Flow } from './Flow.ts';
import { flowBlock } from './flowText.ts';
import { isDark } from './isDark.ts';
import { openPdf } from './openPdf.ts';
import type { RenderedPdf } from './RenderedPdf.ts';
import { SHEETS, type SheetSize } from './sheets.ts';
import { INK, PLASTER, STYLES } from './theme.ts';

/** The picture goes a hair over the edge, so that no white line is left. */
const BLEED = 1;
/**
 * Sizes on A3, in points; A1 is twice as large in each direction. The title fills so much of the sky at most, and ends
 * before the kite.
 */
const TITLE = { size: 34, smallest: 16, facts: 15, margin: 46, top: 34, height: 76, kite: 930 } as const;

/**
 * Renders the picture as a print for the wall: one landscape sheet of vectors, tagged (PDF/UA-1, PDF/A-2a), with the
 * title of the session in the sky. Sharp at any size.
 */
export async function renderPicturePdf(
  poster: Poster,
  fonts: FontBytes,
  size: SheetSize,
): Promise<RenderedPdf> {
  const [width, height] = SHEETS[size];
  const faces = new Faces(fonts, poster.language);
  const { pdf, bytes } = openPdf(poster, (text) => faces.plain(text), [width, height]);
  for (const [name, font] of Object.entries(faces.fonts)) pdf.registerFont(name, font);
  const flow = new Flow(pdf, faces, poster.words);
  flow.newPage();
  flow.bottom = height;
  flow.group('Sect', {}, () => {
    const element = flow.element('Figure', {
      alt: faces.plain(poster.alt),
      bbox: [0, 0, width, height],
      placement: 'Block',
    });
    flow.content('Figure', element, () =>
      drawPicture(flow, poster.picture, -BLEED, -BLEED, width + 2 * BLEED),
    );
    element.end();
    drawTitle(flow, poster, width / SHEETS.A3[0]);
  });
  flow.root.end();
  pdf.end();
  const texts = [poster.title, poster.organisation, poster.date];
  const missing = texts.flatMap((text) => faces.missingIn(text)).flat().length;
  return { bytes: await bytes, missing };
}

function drawTitle(flow: Flow, poster: Poster, scale: number): void {
  const colour = isDark(poster.sky) ? PLASTER : INK;
  const x = TITLE.margin * scale;
  const room = TITLE.kite * scale - x;
  const place = { x, width: room };
  flow.y = TITLE.top * scale;
  for (let size = TITLE.size; ; size -= 3) {
    const style = { ...STYLES.coverTitle, size: size * scale, colour };
    const block = flow.layout(poster.title, style, room);
    // A long title gets smaller letters, down to what can be read from a few metres.
    if (block.lines.length * size * 1.2 > TITLE.height && size > TITLE.smallest) continue;
    flowBlock(flow, block, poster.title, { ...place, type: 'H1', style, together: block.lines.length });
    break;
  }
  const facts = [poster.organisation, poster.date].filter((fact) => fact.trim() !== '').join('  ·  ');
  const style = { ...STYLES.coverFact, size: TITLE.facts * scale, colour };
  flowBlock(flow, flow.layout(facts, style, room), facts, { ...place, type: 'P', style, together: 1 });
}
