import type { HeadingNode } from '#domain/report/ReportTree.ts';
import type { Flow, Landmark } from './Flow.ts';
import { filled } from './filled.ts';
import { COLUMN, PAGE, RULE, STYLES } from './theme.ts';

/** Chapters and their parts; what is deeper is found by the bookmarks. */
const DEEPEST = 2;
const NUMBER_WIDTH = 36;
const INDENT = 16;

/** A line of the contents whose place is reserved before the page it points at is known. */
interface Entry {
  level: number;
  text: string;
  page: number;
  y: number;
}

/**
 * Draws the heading of the contents and keeps room for a line per heading, in the order of `headings`. The returned
 * function fills the lines in, once every heading has landed on its page.
 */
export function reserveContents(
  flow: Flow,
  headings: readonly Pick<HeadingNode, 'level' | 'text' | 'minor'>[],
): (landmarks: readonly Landmark[]) => void {
  const title = flow.layout(flow.words.contents, STYLES.h1, COLUMN);
  const heading = flow.element('H2');
  flow.content('H2', heading, () => flow.drawLines(title, 0, title.lines.length, PAGE.left, flow.y, COLUMN));
  heading.end();
  flow.y += title.height + 18;
  const list = flow.element('TOC');
  const entries: Entry[] = [];
  for (const { level, text } of headings.filter(isListed)) {
    const { height } = lineOf(flow, level, text);
    if (level === 1) flow.y += 6;
    flow.ensure(height);
    entries.push({ level, text, page: flow.page, y: flow.y });
    flow.y += height + 2;
  }
  return (landmarks) => {
    const shown = landmarks.filter(isListed);
    entries.forEach((entry, index) => {
      const landmark = shown[index];
      if (!landmark) return;
      flow.pdf.switchToPage(entry.page);
      drawEntry(flow, list, entry, landmark);
    });
    list.end();
  };
}

function isListed({ level, minor }: { level: number; minor?: boolean | undefined }): boolean {
  return level <= DEEPEST && minor !== true;
}

function lineOf(flow: Flow, level: number, text: string) {
  const style = level === 1 ? STYLES.contentsChapter : STYLES.contentsPart;
  // the space keeps title and page number apart when read aloud
  return flow.layout(`${text} `, style, COLUMN - NUMBER_WIDTH - 20 - (level - 1) * INDENT);
}

function drawEntry(flow: Flow, list: ReturnType<Flow['element']>, entry: Entry, landmark: Landmark): void {
  const block = lineOf(flow, entry.level, entry.text);
  const last = block.lines.length - 1;
  const x = PAGE.left + (entry.level - 1) * INDENT;
  const width = COLUMN - NUMBER_WIDTH - 20;
  const number = flow.layout(String(landmark.page + 1), block.style, NUMBER_WIDTH);
  const right = PAGE.left + COLUMN;
  const numberWidth = flow.measure(number.plain, block.style.face, block.style.size);
  const item = flow.pdf.struct('TOCI');
  list.add(item);
  const reference = flow.pdf.struct('Reference');
  item.add(reference);
  const link = flow.pdf.struct('Link', block.mixed ? { actual: `${block.plain} ${number.plain}` } : {});
  reference.add(link);
  flow.content('Link', link, () => {
    flow.drawLines(block, 0, block.lines.length, x, entry.y, width);
    const y = entry.y + last * block.lineHeight;
    flow.drawLines(number, 0, 1, right - numberWidth, y, NUMBER_WIDTH);
  });
  const lastLine = block.lines[last];
  if (lastLine && !lastLine.rightToLeft) {
    const text = lastLine.clusters.map((cluster) => cluster.text).join('');
    const from = x + flow.measure(text, block.style.face, block.style.size) + 8;
    const y = flow.baseline(block, entry.y, last);
    flow.artifact(() => {
      flow.pdf.save().lineCap('round').dash(0.1, { space: 4 });
      flow.pdf
        .moveTo(from, y)
        .lineTo(right - numberWidth - 8, y)
        .lineWidth(1)
        .stroke(RULE)
        .restore();
    });
  }
  flow.pdf.goTo(x, entry.y, right - x, block.height, landmark.destination, {
    structParent: link,
    Contents: new String(filled(flow.words.contentsLink, { title: landmark.text, n: landmark.page + 1 })),
  });
  link.end();
  reference.end();
  item.end();
}
